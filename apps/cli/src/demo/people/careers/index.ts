import type { Career } from './career.js';
import { nursing } from './nursing.js';
import { care, childcare, cleaning, homeHelp, office, security } from './services.js';
import { building, electricity, green, masonry, painting, roads } from './sites.js';
import { garage, kitchen, retail, service, sewing } from './trade.js';
import { assembly, delivery, food, forklift, haulage, logistics, longHaul, welding } from './warehouse.js';

export type { Career, Job } from './career.js';

export const careers = {
  assembly,
  building,
  care,
  childcare,
  cleaning,
  delivery,
  electricity,
  food,
  forklift,
  garage,
  green,
  haulage,
  homeHelp,
  kitchen,
  logistics,
  longHaul,
  masonry,
  nursing,
  office,
  painting,
  retail,
  roads,
  security,
  service,
  sewing,
  welding,
} satisfies Record<string, Career>;

export type CareerName = keyof typeof careers;
