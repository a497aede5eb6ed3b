import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EmployerProfileEntity } from './employer-profile.entity.js';
import { EmployersController } from './employers.controller.js';
import { EmployerQueries } from './employers.queries.js';
import { Employers } from './employers.service.js';
import { OfferEntity } from './offer.entity.js';
import { OffersController } from './offers.controller.js';
import { OfferQueries } from './offers.queries.js';
import { Offers } from './offers.service.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([EmployerProfileEntity, OfferEntity])],
  controllers: [EmployersController, OffersController],
  providers: [Employers, EmployerQueries, Offers, OfferQueries],
  exports: [Employers, Offers],
})
export class EmployersModule {}
