import type { components } from '../api/schema.js';
import { defineStatuses } from './StatusBadge.js';

/** A part of life in which a household is assessed. Texts: `support.domain.<domain>` of the shell, which also has `general`. */
export type Domain = components['schemas']['Assessment']['domain'];

export const DOMAINS = [
  'work',
  'housing',
  'family',
  'mobility',
  'language',
  'digital',
  'money',
  'debts',
  'health',
  'law',
] as const satisfies readonly Domain[];

/** Between the case worker and the person only: volunteers neither see nor note them. */
export const isConfidential = (domain: string): boolean => ['money', 'health', 'law', 'debts'].includes(domain);

export const visitStatuses = defineStatuses<components['schemas']['Visit']['state']>('shell', 'support.visit', {
  planned: 'waiting',
  done: 'success',
  refused: 'warning',
  nobody_home: 'warning',
  moved: 'neutral',
});
