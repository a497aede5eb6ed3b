export { INDICATORS, type Indicator, type IndicatorKey } from './domain/indicators.js';
export { THRESHOLD } from './domain/suppression.js';
export * from './impact.module.js';
export { type Impact, ImpactQueries } from './impact.queries.js';
