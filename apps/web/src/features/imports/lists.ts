import type { components } from '../../api/schema.js';
import { defineStatuses, useFormat } from '../../ui/index.js';

export type List = components['schemas']['Import'];
export type ShortList = components['schemas']['ImportShort'];
export type Kind = components['schemas']['ImportKind'];
export type Line = components['schemas']['ImportLine'];
export type Outcome = NonNullable<Line['outcome']>;
export type Words = Kind['title'];

export const OUTCOMES: readonly Outcome[] = ['new', 'updated', 'unchanged', 'duplicate', 'refused'];

export const outcomes = defineStatuses<Outcome>('imports', 'outcome', {
  new: 'success',
  updated: 'info',
  unchanged: 'neutral',
  duplicate: 'warning',
  refused: 'danger',
});

export const states = defineStatuses<List['state']>('imports', 'state', {
  judging: 'active',
  judged: 'waiting',
  taking: 'active',
  taken: 'success',
  stopped: 'danger',
});

export const LIST_KEY = ['get', '/api/imports/{id}'] as const;
export const LINES_KEY = ['get', '/api/imports/{id}/lines'] as const;

/** What a kind of list says in the language of the page. */
export function useWords(): (words: Words) => string {
  return useFormat().inLanguage;
}
