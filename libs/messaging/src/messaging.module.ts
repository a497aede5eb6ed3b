import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { BounceMailbox } from './bounce-mailbox.service.js';
import { DeliveryReports } from './delivery-reports.service.js';
import { HandingOver } from './handing-over.service.js';
import { LinkGuesses } from './link-guesses.interceptor.js';
import { Mailer } from './mailer.js';
import { MessageQueries } from './messages.queries.js';
import { Messages } from './messages.service.js';
import { MessagingController } from './messaging.controller.js';
import { PersonalLinks } from './personal-links.service.js';
import { SmsGateway } from './sms/sms-gateway.js';
import { SmsStops } from './sms/sms-stops.js';
import { WebhooksController } from './webhooks.controller.js';

@Global()
@Module({
  controllers: [MessagingController, WebhooksController],
  providers: [
    { provide: APP_INTERCEPTOR, useClass: LinkGuesses },
    Mailer,
    SmsGateway,
    SmsStops,
    DeliveryReports,
    BounceMailbox,
    Messages,
    MessageQueries,
    HandingOver,
    PersonalLinks,
  ],
  exports: [Messages, PersonalLinks, Mailer, SmsGateway, SmsStops, DeliveryReports],
})
export class MessagingModule {}
