export { Arrears } from './arrears.service.js';
export * from './domain/balances.js';
export * from './domain/budget.js';
export * from './domain/eviction.js';
export * from './domain/over-indebtedness.js';
export * from './domain/plan.js';
export * from './domain/recovered.js';
