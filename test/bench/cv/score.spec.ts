import { describe, expect, it } from '@jest/globals';
import type { CvFields } from '#cv/reading';
import { assign } from './assign.js';
import { Calibration } from './calibration.js';
import { f1, over, score } from './score.js';
import { likeness, sameText, sameValue, tokenF1 } from './text.js';

const job = (values: Partial<CvFields['experiences'][number]>) => ({
  ...{ title: null, employer: null, city: null, start: null, end: null, current: false, rome: null },
  ...values,
});
const cv = (values: Partial<CvFields> = {}): CvFields => ({
  ...{ language: 'fr', name: { given: 'Zoé', family: 'El Idrissi' }, email: null, phone: null, postcode: null },
  ...{ city: null, drivingLicences: [], languages: [], certificates: [], skills: [], experiences: [], education: [] },
  ...values,
});

describe('the comparison of texts', () => {
  it('ignores case, accents, signs and spaces', () => {
    expect(sameValue('Hénin-Beaumont', 'HENIN BEAUMONT')).toBe(true);
    expect(sameValue('Lens', 'Sens')).toBe(false);
  });

  it('lets a free text differ by a small word or by a letter, and no more', () => {
    expect(tokenF1("Agent d'entretien", 'agent entretien')).toBeCloseTo(0.8);
    expect(sameText('Préparateur de commandes', 'Preparateur de cornmandes')).toBe(true);
    expect(sameText("Agent d'entretien", 'Agent de sécurité')).toBe(false);
    expect(likeness('abcd', 'abxd')).toBe(0.75);
  });
});

describe('the assignment', () => {
  it('takes the greatest sum, not the best first', () => {
    expect(
      assign([
        [9, 8],
        [8, 1],
      ]),
    ).toEqual([1, 0]);
  });

  it('leaves alone what fits nothing, with more rows than columns and the other way round', () => {
    expect(assign([[0, 0, 3]])).toEqual([2]);
    expect(assign([[1], [5], [0]])).toEqual([-1, 0, -1]);
    expect(assign([[], []])).toEqual([-1, -1]);
    expect(assign([])).toEqual([]);
  });
});

describe('the score of a document', () => {
  it('counts nothing where both say nothing, and is whole where both say the same', () => {
    const one = score(cv(), cv());
    expect(over([one], 'email')).toEqual({ right: 0, wrong: 0, missed: 0 });
    expect(f1(over([one], 'email'))).toBeNull();
    expect(f1(over([one], 'name.given', 'name.family'))).toBe(1);
  });

  it('counts a wrong value twice, a missed and an invented one once', () => {
    const counts = (truth: string | null, read: string | null) =>
      over([score(cv({ city: truth }), cv({ city: read }))], 'city');
    expect(counts('Lens', 'Avion')).toEqual({ right: 0, wrong: 1, missed: 1 });
    expect(counts('Lens', null)).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(counts(null, 'Avion')).toEqual({ right: 0, wrong: 1, missed: 0 });
  });

  it('pairs jobs by what they say, whatever their order, and takes each field by itself', () => {
    const truth = cv({
      experiences: [
        job({ title: 'Cariste', employer: 'Logi Nord', start: '2021-03', current: true }),
        job({ title: 'Cuisinière', employer: 'Auberge du Puits', start: '2015', end: '2018' }),
      ],
    });
    const read = cv({
      experiences: [
        job({ title: 'Cuisiniere', employer: 'Auberge du Puits', start: '2015', end: '2017' }),
        job({ title: 'Cariste', employer: null, start: '2021-03', current: true }),
      ],
    });
    const one = score(truth, read);
    expect(over([one], 'experiences.title')).toEqual({ right: 2, wrong: 0, missed: 0 });
    expect(over([one], 'experiences.employer')).toEqual({ right: 1, wrong: 0, missed: 1 });
    expect(over([one], 'experiences.end')).toEqual({ right: 0, wrong: 1, missed: 1 });
    expect(over([one], 'experiences.current')).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(one.claims.find(({ pointer }) => pointer === '/experiences/0/end')?.right).toBe(false);
  });

  it('takes lists as sets, and a language and its level apart', () => {
    const truth = cv({ skills: ['Plonge', 'Service en salle'], languages: [{ code: 'ar', level: 'native' }] });
    const read = cv({ skills: ['service en salle', 'Football'], languages: [{ code: 'ar', level: null }] });
    const one = score(truth, read);
    expect(over([one], 'skills')).toEqual({ right: 1, wrong: 1, missed: 1 });
    expect(over([one], 'languages.code')).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(over([one], 'languages.level')).toEqual({ right: 0, wrong: 0, missed: 1 });
  });

  it('misses everything of a document that was not read, and claims nothing', () => {
    const one = score(cv({ postcode: '62300' }), null);
    expect(over([one], 'postcode', 'name.given', 'name.family')).toEqual({ right: 0, wrong: 0, missed: 3 });
    expect(one.claims).toEqual([]);
  });

  it('leaves an occupation aside that the truth does not name', () => {
    const truth = cv({ experiences: [job({ title: 'Cariste' })] });
    const one = score(truth, cv({ experiences: [job({ title: 'Cariste', rome: 'N1101' })] }));
    expect(one.counts.has('experiences.rome')).toBe(false);
  });
});

describe('the calibration', () => {
  it('tells of how many sure values how many are right; a language needs its level too', () => {
    const truth = cv({ city: 'Lens', languages: [{ code: 'pl', level: 'native' }] });
    const read = cv({ city: 'Lens', languages: [{ code: 'pl', level: 'basic' }] });
    const calibration = new Calibration();
    calibration.add(score(truth, read).claims, {
      '/city': { confidence: 0.97, page: 1, box: null },
      '/languages/0': { confidence: 0.92, page: 1, box: null },
      '/name/given': { confidence: 0.55, page: 1, box: null },
    });
    expect(calibration.atLeast(0.9)).toEqual({ claims: 2, right: 1 });
    expect(calibration.atLeast(0.9, 'city')).toEqual({ claims: 1, right: 1 });
    expect(calibration.without).toBe(1);
    expect(calibration.bins().reduce((total, bin) => total + bin.claims, 0)).toBe(3);
  });
});
