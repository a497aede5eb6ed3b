export * from './document-store.js';
export * from './folder-store.js';
export * from './storage.module.js';
