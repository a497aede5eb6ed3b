import type { PlacementFacts } from './journal-texts.js';
import type { PlacementState } from './record.js';

/** A placement as it stands now. Days are `YYYY-MM-DD`; `promisedOn` is the day in Paris. */
export interface PlacementNow extends PlacementFacts {
  state: PlacementState;
  promisedOn: string;
  startedOn: string | null;
  endedOn: string | null;
}

/** A step that a placement has taken. `on` is null when its day was not noted. */
export interface PlacementStep {
  state: PlacementState;
  on: string | null;
}

/**
 * The steps that a placement has taken, read from how it stands now. So it does not matter in which order, how late or how often its
 * events arrive. One that was noted only after it had begun was never promised.
 */
export function stepsTaken(placement: PlacementNow): PlacementStep[] {
  const { state, promisedOn, startedOn, endedOn } = placement;
  const steps: PlacementStep[] = [];
  if (startedOn === null || startedOn > promisedOn) steps.push({ state: 'promised', on: promisedOn });
  if (startedOn !== null || state === 'started' || state === 'ended') steps.push({ state: 'started', on: startedOn });
  if (state === 'ended') steps.push({ state: 'ended', on: endedOn });
  if (state === 'cancelled') steps.push({ state: 'cancelled', on: null });
  return steps;
}
