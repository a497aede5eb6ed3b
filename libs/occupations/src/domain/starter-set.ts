import { building } from './data/building.js';
import { care } from './data/care.js';
import { cleaning } from './data/cleaning.js';
import { driving } from './data/driving.js';
import { finishing } from './data/finishing.js';
import { hospitality } from './data/hospitality.js';
import { industry } from './data/industry.js';
import { land } from './data/land.js';
import { logistics } from './data/logistics.js';
import { nearOf } from './data/near.js';
import { office } from './data/office.js';
import { people } from './data/people.js';
import { qualificationsOf } from './data/qualifications.js';
import { repair } from './data/repair.js';
import { retail } from './data/retail.js';
import { skillsOf } from './data/skills.js';
import { textile } from './data/textile.js';
import { trades } from './data/trades.js';
import { workshop } from './data/workshop.js';
import type { Occupation } from './occupation.js';

/** The occupations that ship with the project, by code. Codes and labels are those of ROME 4.0, v460. */
export const starterSet: readonly Occupation[] = [
  ...land,
  ...retail,
  ...trades,
  ...textile,
  ...building,
  ...finishing,
  ...hospitality,
  ...industry,
  ...workshop,
  ...repair,
  ...care,
  ...people,
  ...cleaning,
  ...office,
  ...logistics,
  ...driving,
]
  .map((one) => ({
    ...one,
    skills: skillsOf(one.code),
    qualifications: qualificationsOf(one.code),
    near: nearOf(one.code),
  }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
