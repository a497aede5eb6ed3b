import { building } from './data/building.js';
import { care } from './data/care.js';
import { cleaning } from './data/cleaning.js';
import { driving } from './data/driving.js';
import { finishing } from './data/finishing.js';
import { hospitality } from './data/hospitality.js';
import { industry } from './data/industry.js';
import { land } from './data/land.js';
import { logistics } from './data/logistics.js';
import { office } from './data/office.js';
import { people } from './data/people.js';
import { repair } from './data/repair.js';
import { retail } from './data/retail.js';
import { textile } from './data/textile.js';
import { trades } from './data/trades.js';
import { workshop } from './data/workshop.js';
import type { Occupation } from './occupation.js';

const all: readonly Occupation[] = [
  ...land,
  ...retail,
  ...building,
  ...hospitality,
  ...industry,
  ...care,
  ...cleaning,
  ...driving,
  ...finishing,
  ...office,
  ...people,
  ...repair,
  ...textile,
  ...trades,
  ...workshop,
  ...logistics,
].sort((a, b) => (a.code < b.code ? -1 : 1));

const byCode = new Map(all.map((occupation) => [occupation.code, occupation]));

/** The starter set of occupations that ships with the project, by code. Codes and labels are those of ROME 4.0, v460. */
export function occupations(): readonly Occupation[] {
  return all;
}

/** The occupation with this ROME code (any case), or null if the set does not hold it. */
export function findOccupation(code: string): Occupation | null {
  return byCode.get(code.trim().toUpperCase()) ?? null;
}
