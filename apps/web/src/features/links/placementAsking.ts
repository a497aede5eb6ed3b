import type { components, operations } from '../../api/schema.js';

export type LinkPlacement = components['schemas']['LinkPlacement'];
export type PlacementAct = operations['PlacementLinks_act']['requestBody']['content']['application/json'];
export interface Asking {
  placement: LinkPlacement;
  busy: boolean;
  act: (act: PlacementAct) => void;
}
