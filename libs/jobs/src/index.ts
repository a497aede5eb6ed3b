export * from './backend.js';
export { OnEvent, OnJob } from './handlers.js';
export * from './inline-queues.js';
export * from './job-queues.js';
export * from './job-runner.js';
export * from './jobs.module.js';
export * from './outbox-relay.js';
export * from './registry.js';
