export * from './accounts.service.js';
export * from './decorators.js';
export * from './domain/policy.js';
export * from './domain/roles.js';
export { OrganisationEntity, UserEntity } from './identity.entities.js';
export * from './identity.module.js';
export { MIN_PASSWORD } from './passwords.js';
export * from './sessions.service.js';
