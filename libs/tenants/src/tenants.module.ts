import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Consents } from './consents.service.js';
import { DuplicatesController } from './duplicates/duplicates.controller.js';
import { DuplicateQueries } from './duplicates/duplicates.queries.js';
import { Duplicates } from './duplicates/duplicates.service.js';
import { TraitsQueries } from './duplicates/traits.queries.js';
import { Erasure } from './erasure/erasure.service.js';
import { MergedTenants } from './merge/merged-tenants.interceptor.js';
import { MergesController } from './merge/merges.controller.js';
import { Merges } from './merge/merges.service.js';
import { ConsentEntity, TenantAssignmentEntity, TenantEntity } from './tenant.entity.js';
import { TenantAccess } from './tenant-access.js';
import { TenantsController } from './tenants.controller.js';
import { TenantQueries } from './tenants.queries.js';
import { Tenants } from './tenants.service.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([TenantEntity, TenantAssignmentEntity, ConsentEntity])],
  controllers: [TenantsController, DuplicatesController, MergesController],
  providers: [
    Tenants,
    TenantQueries,
    TenantAccess,
    Consents,
    TraitsQueries,
    DuplicateQueries,
    Duplicates,
    Merges,
    Erasure,
    { provide: APP_INTERCEPTOR, useClass: MergedTenants },
  ],
  exports: [Tenants, TenantAccess, Consents, Erasure],
})
export class TenantsModule {}
