import { describe, expect, it } from '@jest/globals';
import { assertTransition } from '#kernel';
import { EMPTY_OFFER, type OfferContent, withoutDoubles } from './offer-content.js';
import { OFFER_STATES, OFFER_TRANSITIONS } from './offer-states.js';
import { publicationProblems } from './publication.js';
import { isSiret } from './siret.js';

describe('offer states', () => {
  const allowed = [
    'draft→published',
    'draft→closed',
    'published→filled',
    'published→closed',
    'published→expired',
    'expired→published',
    'expired→filled',
    'expired→closed',
  ];
  const pairs = OFFER_STATES.flatMap((from) => OFFER_STATES.map((to) => [from, to] as const));
  it.each(pairs)('%s → %s', (from, to) => {
    const move = () => assertTransition(OFFER_TRANSITIONS, from, to, 'offer');
    if (allowed.includes(`${from}→${to}`)) expect(move).not.toThrow();
    else expect(move).toThrow(`A offer that is ${from}`);
  });
});

describe('publication', () => {
  const complete: OfferContent = {
    ...EMPTY_OFFER,
    title: 'Préparateur / Préparatrice de commandes',
    occupation: 'N1103',
    description: 'Préparer les commandes au casque vocal et filmer les palettes.',
    city: 'Douai',
    contract: 'CDI',
    weeklyHours: 35,
  };

  it('has nothing against an offer that is complete and lawful', () => {
    expect(publicationProblems(complete)).toEqual([]);
  });

  it.each(['occupation', 'contract', 'weeklyHours', 'city'] as const)('asks for %s', (path) => {
    expect(publicationProblems({ ...complete, [path]: null })).toEqual([
      expect.objectContaining({ path, code: 'required' }),
    ]);
  });

  it('asks for tasks of at least 40 characters', () => {
    expect(publicationProblems({ ...complete, description: 'x'.repeat(39) })).toEqual([
      expect.objectContaining({ path: 'description', code: 'too_short' }),
    ]);
    expect(publicationProblems({ ...complete, description: 'x'.repeat(40) })).toEqual([]);
  });

  it('takes a language only with what it is for, and looks at the reason too', () => {
    const language = (reason: string) => ({
      ...complete,
      languages: [{ language: 'anglais', level: 'working' as const, reason }],
    });
    expect(publicationProblems(language('Appels avec le siège de Londres'))).toEqual([]);
    expect(publicationProblems(language('utile'))).toEqual([
      expect.objectContaining({ path: 'languages.0.reason', code: 'required' }),
    ]);
    expect(publicationProblems(language('Langue maternelle de nos clients'))).toEqual([
      expect.objectContaining({ path: 'languages.0.reason', code: 'discrimination', criterion: 'origin' }),
    ]);
  });

  it('does not wish for what it demands', () => {
    const offer = withoutDoubles({ ...complete, certificates: ['SST'], wishedCertificates: ['SST', 'FIMO', 'FIMO'] });
    expect(offer.wishedCertificates).toEqual(['FIMO']);
  });

  it('looks for discrimination in every text of the offer, and says where', () => {
    const skills = ['Lecture de plans', 'Bonne présentation'];
    expect(publicationProblems({ ...complete, title: 'Vendeuse', skills })).toEqual([
      expect.objectContaining({ path: 'title', code: 'discrimination', phrase: 'Vendeuse', criterion: 'sex' }),
      expect.objectContaining({ path: 'skills.1', phrase: 'Bonne présentation', start: 0, end: 18, law: 'L1132-1' }),
    ]);
  });
});

describe('SIRET', () => {
  it.each(['00012345600014', '00000000000018', '35600000000048', '35600000009075'])('takes %s', (siret) => {
    expect(isSiret(siret)).toBe(true);
  });
  it.each([
    '00012345600015',
    '00012345600041',
    '0001234560001',
    '000123456000144',
    '0001234560001A',
    '٠٠٠١٢٣٤٥٦٠٠٠١٤',
    '',
  ])('refuses "%s"', (siret) => {
    expect(isSiret(siret)).toBe(false);
  });
});
