import type { Cv, ReviewValues } from './model.js';

/** An unfinished review: what stands in the form, and what was confirmed. */
export interface Draft {
  form: ReviewValues;
  confirmed: string[];
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isRows = (value: unknown): value is object[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'id' in item);

/** Every entry of a form that the program of today knows, of the kind that it expects. */
function isForm(form: Record<string, unknown>, today: ReviewValues): boolean {
  return Object.entries(today).every(([name, value]) => {
    if (typeof value === 'string') return typeof form[name] === 'string';
    return ['languages', 'experiences', 'education'].includes(name) ? isRows(form[name]) : isTexts(form[name]);
  });
}

/** The draft that was kept; null when there is none, or when an earlier program wrote it in another form. */
export function draftOf({ draft }: Pick<Cv, 'draft'>, today: ReviewValues): Draft | null {
  if (!draft || !isForm(draft.form, today)) return null;
  return { form: draft.form as unknown as ReviewValues, confirmed: draft.confirmed };
}

interface Held extends Draft {
  owner: string;
  review: string;
  until: number;
}

/** Milliseconds that signing in again may take. */
const HOLD_MS = 10 * 60_000;

let held: Held | null = null;
let forgetting: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps the last words of a review over the sign-in page, when the session ended before they could be saved. In the memory of the page only,
 * never on the disk, for the same person, and not for long: computers are shared.
 */
export function hold(owner: string, review: string, draft: Draft, now = Date.now()): void {
  letGo();
  held = { owner, review, until: now + HOLD_MS, ...draft };
  forgetting = setTimeout(letGo, HOLD_MS);
}

/** What was held for this person and this review; whatever else was held is forgotten. */
export function takeHeld(owner: string, review: string, now = Date.now()): Draft | null {
  const mine = held?.owner === owner && held.review === review && now < held.until ? held : null;
  if (mine === null) letGo();
  return mine && { form: mine.form, confirmed: mine.confirmed };
}

export function letGo(): void {
  clearTimeout(forgetting);
  held = null;
}
