import type { components } from '../../api/schema.js';
import { defineStatuses } from '../../ui/index.js';

export type Preview = components['schemas']['EmployerImport'];
export type Line = Preview['lines'][number];
export type Outcome = Line['outcome'];
export type ImportField = NonNullable<Preview['mapping'][number]>;

export const OUTCOMES: readonly Outcome[] = ['new', 'updated', 'unchanged', 'duplicate', 'refused'];
export const FIELDS: readonly ImportField[] = [
  ...(['name', 'siret', 'naf', 'sector', 'employees', 'city', 'postcode'] as const),
  ...(['contactName', 'contactRole', 'contactEmail', 'contactPhone', 'tags', 'notes'] as const),
];

export const outcomes = defineStatuses('employers', 'import.outcome', {
  new: 'success',
  updated: 'info',
  unchanged: 'neutral',
  duplicate: 'warning',
  refused: 'danger',
});

/** The column of a list that changes are told by, in the words of its fields. */
export const fieldOf = (change: string): string => (change === 'sizeBand' ? 'employees' : change);
