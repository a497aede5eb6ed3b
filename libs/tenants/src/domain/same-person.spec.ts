import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SUGGEST_FROM, sameness, type Traits } from './same-person.js';

const person = (givenName: string, familyName: string, more: Partial<Traits> = {}): Traits => ({
  ...{ givenName, familyName, phones: [], emails: [], address: null, postcode: null, documents: [] },
  ...more,
});
const suggested = (a: Traits, b: Traits) => sameness(a, b).score >= SUGGEST_FROM;

describe('two files of one person', () => {
  it.each([
    ['written otherwise', 'Zoé', 'Ślusarczyk', 'ZOE', 'Slusarczyk', 'same_name'],
    ['without its hyphen', 'Jean-Pierre', 'Ben Youcef', 'Jean Pierre', 'BENYOUCEF', 'same_name'],
    ['the wrong way round', 'Lina', 'Nowak', 'Nowak', 'Lina', 'swapped_name'],
    ['as it sounds', 'Stéphane', 'Lefebvre', 'Stefane', 'Lefèvre', 'sounds_alike'],
    ['as it sounds', 'Katarzyna', 'Kowalczyk', 'Catarzina', 'Kovalchik', 'sounds_alike'],
    ['as it sounds', 'Mickaël', 'Thibaut', 'Mikael', 'Thibault', 'similar_name'],
    ['with a slip of the pen', 'Nathalie', 'Delcroix', 'Nathalie', 'Delcoirx', 'similar_name'],
    ['one of two', 'Marie-Line', 'Dubois', 'Marie', 'Dubois', 'similar_name'],
  ])('have a name %s: %s %s, %s %s', (_, given, family, otherGiven, otherFamily, reason) => {
    const same = sameness(person(given, family), person(otherGiven, otherFamily));
    expect(same.reasons).toEqual([reason]);
    // A name that is only alike needs something more.
    expect(same.score >= SUGGEST_FROM).toBe(reason === 'same_name');
    const phones = ['+33639981234'];
    expect(
      suggested(person(given, family, { phones }), person(otherGiven, otherFamily, { phones: ['06 39 98 12 34'] })),
    ).toBe(true);
  });

  it('are not suggested for a family under one roof', () => {
    const home = {
      phones: ['+33361910000'],
      emails: ['famille@example.org'],
      address: '12 rue des Lilas',
      postcode: '59500',
    };
    for (const other of ['Karim', 'Lila', 'Nadia'])
      expect(sameness(person('Nour', 'Vasseur', home), person(other, 'Vasseur', home)).score).toBe(0);
  });

  it('count what else is the same, and what contradicts', () => {
    const nour = person('Nour', 'Vasseur', {
      phones: ['+33639981234'],
      address: '12, r. des Lilas',
      postcode: '59500',
    });
    const same = sameness(nour, person('Nour', 'Vasseur', { address: '12 rue Lilas', postcode: '59500' }));
    expect(same).toEqual({ score: 85, reasons: ['same_name', 'same_address', 'same_postcode'] });
    // The same street exists in many towns.
    const far = sameness(
      nour,
      person('Nour', 'Vasseur', { address: '12 rue Lilas', postcode: '62300', phones: ['+33639989999'] }),
    );
    expect(far).toEqual({ score: 42, reasons: ['same_name'] });
  });

  it('are suggested for one document under two names', () => {
    const documents = ['abc'];
    expect(suggested(person('Nour', 'Vasseur', { documents }), person('Paul', 'Martin', { documents }))).toBe(true);
  });

  it('are judged the same from both sides, between 0 and 100, and oneself always found', () => {
    const name = fc.constantFrom(
      'Zoé',
      'Lina',
      'Nowak',
      'Jean-Pierre',
      'Lefebvre',
      'Li',
      '—',
      'Øystein',
      'łukasz',
      'Dupont-Leroy',
    );
    const traits = fc.record<Traits>({
      ...{ givenName: name, familyName: name },
      phones: fc.subarray(['+33639981234', '0639989999']),
      emails: fc.subarray(['a@example.org', 'b@example.org']),
      address: fc.option(fc.constantFrom('12 rue des Lilas', '3 av. Foch')),
      postcode: fc.option(fc.constantFrom('59500', '62300')),
      documents: fc.subarray(['x', 'y']),
    });
    fc.assert(
      fc.property(traits, traits, (a, b) => {
        const [there, back] = [sameness(a, b), sameness(b, a)];
        expect(there).toEqual(back);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(100);
        if (!/—/.test(a.givenName + a.familyName)) expect(suggested(a, a)).toBe(true);
      }),
    );
  });

  it('are compared fast whatever the names are', () => {
    const long = 'a'.repeat(100);
    fc.assert(
      fc.property(fc.string({ maxLength: 100, unit: 'grapheme' }), (text) => {
        sameness(person(text, long), person(long, text));
      }),
    );
  });
});
