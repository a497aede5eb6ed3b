import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CvFields } from '../reading/types.js';
import { correctionsOf } from './corrections.js';

const job = (title: string, employer: string | null, start: string | null = null) => ({
  ...{ title, employer, city: null, start, end: null, current: false, rome: null },
});
const fields = (changes: Partial<CvFields> = {}): CvFields => ({
  ...{ language: 'fr', name: { given: 'Lina', family: 'Nowak' }, email: null, phone: null, postcode: null, city: null },
  ...{ drivingLicences: [], languages: [], certificates: [], skills: [], experiences: [], education: [] },
  ...changes,
});

describe('corrections of a reading', () => {
  it('are none when it was confirmed as it was read', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ title: fc.string(), employer: fc.option(fc.string()), start: fc.constantFrom('2019', null) }),
        ),
        fc.array(fc.string()),
        (jobs, skills) => {
          const read = fields({ experiences: jobs.map((of) => job(of.title, of.employer, of.start)), skills });
          expect(correctionsOf(read, structuredClone(read))).toEqual([]);
          expect(correctionsOf(read, { ...read, experiences: [...read.experiences].reverse() })).toEqual([]);
        },
      ),
    );
  });

  it('name the field that was changed, added or cleared', () => {
    const read = fields({ phone: '+33639980102', city: 'Douai' });
    const confirmed = fields({ name: { given: 'Lina', family: 'Nowacki' }, city: null, email: 'lina@example.org' });
    expect(correctionsOf({ ...read, email: null }, { ...confirmed, phone: '+33639980102' })).toEqual([
      { pointer: '/name/family', was: 'Nowak', now: 'Nowacki' },
      { pointer: '/email', was: null, now: 'lina@example.org' },
      { pointer: '/city', was: 'Douai', now: null },
    ]);
  });

  it('follow a row to its new place, and tell one taken out from one changed', () => {
    const read = fields({
      experiences: [job('En-tête', null), job('Cariste', 'Martel', '2019'), job('Vendeuse', 'Duquesne', '2015')],
    });
    const confirmed = fields({
      experiences: [job('Vendeuse', 'Duquesne', '2016'), job('Cariste', 'Martel', '2019'), job('Serveuse', 'Lenoir')],
    });
    expect(correctionsOf(read, confirmed)).toEqual([
      { pointer: '/experiences/0/start', was: '2015', now: '2016' },
      { pointer: '/experiences/2', was: null, now: job('Serveuse', 'Lenoir') },
      { pointer: '/experiences/0', was: job('En-tête', null), now: null },
    ]);
  });

  it('are everything that a person filled in beside a document that could not be read', () => {
    expect(correctionsOf(null, fields({ skills: ['Accueil'] }))).toEqual([
      { pointer: '/language', was: null, now: 'fr' },
      { pointer: '/name/given', was: null, now: 'Lina' },
      { pointer: '/name/family', was: null, now: 'Nowak' },
      { pointer: '/skills/0', was: null, now: 'Accueil' },
    ]);
  });
});
