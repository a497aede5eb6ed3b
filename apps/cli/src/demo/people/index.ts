export { type CvFile, type CvLayout, cvLayouts, demoCvs, renderCv } from './cv/render.js';
export { demoEmployers } from './employers.js';
export { demoOffers } from './offers/index.js';
export { demoTenants, REFERRED } from './tenants.js';
export type * from './types.js';
