import { Initial1764000000000 } from './1764000000000-initial.js';
import { OfficialOccupations1764201000000 } from './1764201000000-official-occupations.js';

/** In order. Never edit one that has landed: add the next. */
export const migrations = [Initial1764000000000, OfficialOccupations1764201000000];
