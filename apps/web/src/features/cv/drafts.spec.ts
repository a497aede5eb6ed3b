import { afterEach, describe, expect, it } from '@jest/globals';
import { type Draft, draftOf, hold, letGo, takeHeld } from './drafts.js';
import { emptyFields, valuesOf } from './model.js';

const today = valuesOf(emptyFields, null);
const saved = (form: Record<string, unknown>) => ({
  draft: { form, confirmed: ['/city'], savedAt: '2026-11-22T10:00:00Z' },
});

describe('an unfinished review', () => {
  it('is gone on with', () => {
    const form = { ...today, city: 'Lens', experiences: [{ id: 'a' }] };
    expect(draftOf(saved(form), today)).toEqual({ form, confirmed: ['/city'] });
    expect(draftOf({ draft: null }, today)).toBeNull();
  });

  it.each([
    ['lacks an entry', { city: undefined }],
    ['has text where rows belong', { experiences: 'none' }],
    ['has rows without identity', { languages: [{ code: 'fr' }] }],
    ['has something else than texts in a list', { skills: [1] }],
  ])('is not when another program wrote it: it %s', (_what, change) => {
    expect(draftOf(saved({ ...today, ...change }), today)).toBeNull();
  });
});

describe('what is held while somebody signs in again', () => {
  const draft: Draft = { form: today, confirmed: [] };
  afterEach(letGo);

  it('is found again by the same person in the same review', () => {
    hold('nadia', 'cv 1', draft);
    expect(takeHeld('nadia', 'cv 1')).toEqual(draft);
    letGo();
    expect(takeHeld('nadia', 'cv 1')).toBeNull();
  });

  it('is forgotten as soon as somebody else comes, or another review', () => {
    hold('nadia', 'cv 1', draft);
    expect(takeHeld('luc', 'cv 1')).toBeNull();
    expect(takeHeld('nadia', 'cv 1')).toBeNull();
    hold('nadia', 'cv 1', draft);
    expect(takeHeld('nadia', 'cv 1 again')).toBeNull();
    expect(takeHeld('nadia', 'cv 1')).toBeNull();
  });

  it('is not kept for long', () => {
    const now = Date.now();
    hold('nadia', 'cv 1', draft, now);
    expect(takeHeld('nadia', 'cv 1', now + 10 * 60_000)).toBeNull();
  });
});
