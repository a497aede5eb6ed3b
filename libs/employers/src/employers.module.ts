import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EmployerProfileEntity } from './employer-profile.entity.js';
import { EmployersController } from './employers.controller.js';
import { EmployerQueries } from './employers.queries.js';
import { Employers } from './employers.service.js';
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
  controllers: [EmployersController, OffersController, OfferLinksController, PublicOffersController],
  providers: [
    Employers,
    EmployerQueries,
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
