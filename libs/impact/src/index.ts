export { type Cell, cells, type Dimension, releaseOf } from './cells.sql.js';
export { THRESHOLD } from './domain/enough.js';
export { INDICATORS, type Indicator, type IndicatorKey } from './domain/indicators.js';
export * from './impact.module.js';
export { type Impact, ImpactQueries } from './impact.queries.js';
export { ImpactFacts } from './impact-facts.service.js';
