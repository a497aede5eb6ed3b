export * from './data-source.js';
export * from './database.module.js';
export * from './db.js';
export * from './embedded/embedded-postgres.js';
export * from './events.js';
export * from './field-cipher.js';
export * from './migrations/index.js';
export * from './outbox.js';
