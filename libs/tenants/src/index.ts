export * from './consents.service.js';
export * from './domain/wall.js';
export * from './domain/wanted.js';
export { Erasure } from './erasure/erasure.service.js';
export { TenantEntity } from './tenant.entity.js';
export * from './tenant-access.js';
export * from './tenants.module.js';
export { AGREED_STATUS, STATUS_OUTSIDE } from './tenants.queries.js';
export * from './tenants.service.js';
