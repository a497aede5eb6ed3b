export { escapeHtml } from './domain/html.js';
export { Mailer } from './mailer.js';
export * from './messages.service.js';
export * from './messaging.module.js';
export * from './personal-links.service.js';
