export { CvEntity, DocumentEntity } from './cv.entities.js';
export * from './cv.module.js';
export * from './cv-review.service.js';
export * from './documents.service.js';
export * from './reading/index.js';
