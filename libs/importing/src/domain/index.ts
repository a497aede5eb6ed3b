/** Reading of what lists say: pure, so that rules on lists need no server. */
export * from './columns.js';
export * from './contacts-written.js';
export * from './csv.js';
export * from './dates-written.js';
export * from './line-reader.js';
export * from './numbers-written.js';
