import { Global, Module } from '@nestjs/common';
import { Mailer } from './mailer.js';
import { MessageQueries } from './messages.queries.js';
import { Messages } from './messages.service.js';
import { MessagingController } from './messaging.controller.js';
import { PersonalLinks } from './personal-links.service.js';

@Global()
@Module({
  controllers: [MessagingController],
  providers: [Mailer, Messages, MessageQueries, PersonalLinks],
  exports: [Messages, PersonalLinks, Mailer],
})
export class MessagingModule {}
