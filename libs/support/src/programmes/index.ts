export * from './domain/definition.js';
export * from './domain/rules.js';
export * from './enrolment.service.js';
export * from './programmes.entities.js';
export * from './programmes.service.js';
export * from './record-steps.service.js';
export * from './templates/index.js';
