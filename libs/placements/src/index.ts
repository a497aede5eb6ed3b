export { CHECK_MONTHS, type CheckMonth } from './domain/checks.js';
export {
  CANCEL_REASONS,
  END_REASONS,
  PLACEMENT_KINDS,
  PLACEMENT_STATES,
  type PlacementKind,
  type PlacementState,
} from './domain/placement-states.js';
export { VIAS, type Via } from './domain/terms.js';
export type { NewPlacement } from './placement-origins.js';
export * from './placements.module.js';
export * from './placements.service.js';
export { RallyHires } from './rally-hires.js';
