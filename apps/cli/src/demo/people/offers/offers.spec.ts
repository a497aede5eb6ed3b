import { describe, expect, it } from '@jest/globals';
import { findOccupation, findTown } from '#occupations';
import { demoEmployers } from '../employers.js';
import { passesLuhn } from '../siret.js';
import { demoOffers } from './index.js';

/** French gross minimum wage per hour, in cents (January 2026). */
const MINIMUM_WAGE_CENTS = 1202;

/** Wordings that an offer may not use: age, sex, origin, family, looks, health, address (Code du travail, L1132-1). */
const discriminating = [
  /\bjeunes?\b/i,
  /\bseniors?\b/i,
  /\b(moins|plus) de \d+ ans\b/i,
  /\b(entre|de) \d+ (et|à) \d+ ans\b/i,
  /\b(homme|femme|monsieur|madame|mademoiselle|garçon|fille)s?\b/i,
  /\bnationalité|\bfrançaise?\b|\bétrang(er|ère)|\borigine|langue maternelle/i,
  /\bcélibataire|\bmarié|sans enfants?|\bfamille|\benceinte/i,
  /bonne présentation|\bphysique|\bapparence|\bphoto\b|\btaille\b/i,
  /\bsanté|\bhandicap|\bvalide\b/i,
  /\bhabitant\b|\brésidant\b|\bquartier/i,
  /\breligi|\bsyndic|\bopinion/i,
];

describe('demoEmployers', () => {
  const employers = demoEmployers();

  it('invents the same twelve firms every time', () => {
    expect(employers).toHaveLength(12);
    expect(demoEmployers()).toEqual(employers);
    for (const key of ['name', 'siret'] as const) expect(new Set(employers.map((one) => one[key])).size).toBe(12);
    expect(new Set(employers.flatMap((one) => [one.contact.email, one.contact.phone])).size).toBe(24);
  });

  it('gives each a number that no firm has but that passes the checks of SIREN and SIRET', () => {
    for (const one of employers) {
      expect(one.siret).toMatch(/^000\d{11}$/);
      expect(passesLuhn(one.siret)).toBe(true);
      expect(passesLuhn(one.siret.slice(0, 9))).toBe(true);
      expect(one.contact.phone).toMatch(/^\+3335301\d{4}$/);
      expect(one.contact.email).toMatch(/^[a-z-]+\.[a-z-]+@example\.org$/);
      expect(findTown(one.address.town)?.postcode).toBe(one.address.postcode);
    }
  });
});

describe('passesLuhn', () => {
  it.each([
    ['79927398713', true],
    ['79927398710', false],
    ['00000000000000', true],
  ])('%s: %p', (digits, valid) => {
    expect(passesLuhn(digits)).toBe(valid);
  });
});

describe('demoOffers', () => {
  const offers = demoOffers();

  it('invents the same twenty-five offers every time, at least one for each firm', () => {
    expect(offers).toHaveLength(25);
    expect(demoOffers()).toEqual(offers);
    expect(new Set(offers.map((one) => one.employerIndex)).size).toBe(demoEmployers().length);
  });

  it('is realistic and lawful', () => {
    for (const one of offers) {
      expect([one.rome, findOccupation(one.rome)?.code]).toEqual([one.rome, one.rome]);
      expect(findTown(one.town)).not.toBeNull();
      expect(one.weeklyHours).toBeGreaterThanOrEqual(20);
      expect(one.weeklyHours).toBeLessThanOrEqual(39);
      expect(one.payMaxCents).toBeGreaterThanOrEqual(one.payMinCents);
      if (one.contract !== 'APPRENTICESHIP') expect(one.payMinCents).toBeGreaterThanOrEqual(MINIMUM_WAGE_CENTS);
      expect(one.durationMonths === null).toBe(one.contract === 'CDI');
      expect(one.posts).toBeGreaterThanOrEqual(1);
      expect(one.tasks.length).toBeGreaterThanOrEqual(2);
      expect(one.workingTimes.length).toBeGreaterThan(0);
    }
    expect(new Set(offers.map((one) => one.contract))).toEqual(new Set(['CDI', 'CDD', 'INTERIM', 'APPRENTICESHIP']));
  });

  it('says nothing that discriminates', () => {
    const texts = [
      ...offers.flatMap((one) => [one.title, one.schedule, ...one.tasks]),
      ...demoEmployers().map((one) => one.about),
    ];
    for (const text of texts)
      expect([text, discriminating.filter((wording) => wording.test(text))]).toEqual([text, []]);
  });
});
