/** The part of the occupations that needs a database; the other door, `#occupations`, needs none, so that reading a CV starts at once. */
export { releaseIn } from './folder.js';
export { OccupationTablesModule } from './occupation-tables.module.js';
export { type OfficialSkill, OfficialTableQueries } from './official-tables.queries.js';
export { type ImportReport, OfficialTables, type TableChange } from './official-tables.service.js';
export { ImportRefused } from './refused.js';
