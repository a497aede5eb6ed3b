import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Consents } from './consents.service.js';
import { ConsentEntity, TenantAssignmentEntity, TenantEntity } from './tenant.entity.js';
import { TenantAccess } from './tenant-access.js';
import { TenantsController } from './tenants.controller.js';
import { TenantQueries } from './tenants.queries.js';
import { Tenants } from './tenants.service.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([TenantEntity, TenantAssignmentEntity, ConsentEntity])],
  controllers: [TenantsController],
  providers: [Tenants, TenantQueries, TenantAccess, Consents],
  exports: [Tenants, TenantAccess, Consents],
})
export class TenantsModule {}
