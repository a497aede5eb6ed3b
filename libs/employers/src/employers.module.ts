import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EmployerProfileEntity } from './employer-profile.entity.js';
import { EmployersController } from './employers.controller.js';
import { EmployerQueries } from './employers.queries.js';
import { Employers } from './employers.service.js';
import { ImportsController } from './importing/imports.controller.js';
import { Imports } from './importing/imports.service.js';
import { TakingOver } from './importing/taking-over.service.js';
import { AccountInvitations } from './joining/account-invitations.service.js';
import { ConfirmationsController } from './joining/confirmations.controller.js';
import { Confirmations } from './joining/confirmations.service.js';
import { JoiningController } from './joining/joining.controller.js';
import { NETWORK_CONTROLLERS, NETWORK_PROVIDERS } from './network/index.js';
import { OfferEntity } from './offer.entity.js';
import { OfferHistory } from './offer-history.service.js';
import { OfferLinksController } from './offer-links.controller.js';
import { OfferReminders } from './offer-reminders.service.js';
import { OfferSuggestions } from './offer-suggestions.queries.js';
import { OffersController } from './offers.controller.js';
import { OfferQueries } from './offers.queries.js';
import { Offers } from './offers.service.js';
import { PublicOffersController } from './public-offers.controller.js';
import { PublicOffers } from './public-offers.queries.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([EmployerProfileEntity, OfferEntity])],
  controllers: [
    ConfirmationsController,
    EmployersController,
    ...NETWORK_CONTROLLERS,
    JoiningController,
    ImportsController,
    OffersController,
    OfferLinksController,
    PublicOffersController,
  ],
  providers: [
    Employers,
    EmployerQueries,
    ...NETWORK_PROVIDERS,
    AccountInvitations,
    Confirmations,
    Imports,
    TakingOver,
    Offers,
    OfferQueries,
    OfferHistory,
    OfferReminders,
    OfferSuggestions,
    PublicOffers,
  ],
  exports: [Employers, Offers],
})
export class EmployersModule {}
