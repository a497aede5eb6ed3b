import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bandOf } from './distance.js';
import { placeInText } from './place-in-text.js';
import { pseudonymOf } from './pseudonym.js';
import { stateNow } from './release.js';

describe('distances', () => {
  it.each([
    [0, '0-5'],
    [4.99, '0-5'],
    [5, '5-10'],
    [19.9, '10-20'],
    [20, '20-40'],
    [40, '40+'],
    [900, '40+'],
  ])('%s km is %s', (km, band) => expect(bandOf(km)).toBe(band));

  it.each([
    [3, [10, 40], '5-10'],
    [12, [10, 40], '20-40'],
    [41, [10, 40], '40+'],
    [12, [5, 10], null],
    [3, [], null],
  ])('%s km, when only %j may be told, is %s', (km, ends, band) => expect(bandOf(km, ends)).toBe(band));
});

describe('pseudonyms', () => {
  it('have one form and no letter or first digit that is mistaken for another', () => {
    fc.assert(fc.property(fc.uuid(), (id) => expect(pseudonymOf(id)).toMatch(/^Candidat [A-HJKMNP-Z][2-9]-\d{3}$/)));
  });

  it('differ nearly always', () => {
    const names = Array.from({ length: 500 }, (_, at) =>
      pseudonymOf(`00000000-0000-4000-8000-${((at + 1) * 562_949_953).toString(16).padStart(12, '0')}`),
    );
    expect(new Set(names).size).toBeGreaterThan(490);
  });
});

describe('a town at the end of what was typed', () => {
  const towns = new Map(['douai', 'sin le noble', '59500', 'boulanger'].map((name) => [name, name]));
  const read = (text: string) =>
    placeInText(
      text,
      (name) => towns.get(name.toLowerCase()) ?? null,
      (word) => word === 'boulanger',
    );

  it.each([
    ['aide soignant Douai', 'aide soignant', 'douai'],
    ['cariste sin le noble', 'cariste', 'sin le noble'],
    ['cariste 59500', 'cariste', '59500'],
    ['douai', '', 'douai'],
    ['boulanger', 'boulanger', null],
    ['douai cariste', 'douai cariste', null],
    ['', '', null],
  ])('%s', (text, rest, town) => expect(read(text)).toEqual({ text: rest, town }));
});

describe('a release', () => {
  const now = new Date('2026-11-22T11:00:00Z');
  it('is over when its time has passed, whether or not that was noted', () => {
    expect(stateNow('granted', now, now)).toBe('expired');
    expect(stateNow('requested', new Date(now.getTime() - 1), now)).toBe('expired');
    expect(stateNow('granted', new Date(now.getTime() + 1), now)).toBe('granted');
    expect(stateNow('revoked', new Date(0), now)).toBe('revoked');
  });
});
