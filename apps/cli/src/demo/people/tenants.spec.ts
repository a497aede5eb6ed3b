import { describe, expect, it } from '@jest/globals';
import { findOccupation, findTown } from '#occupations';
import { demoTenants, REFERRED } from './tenants.js';
import type { DemoTenant } from './types.js';

const tenants = demoTenants();
const distinct = (value: (tenant: DemoTenant) => unknown): number => new Set(tenants.map(value)).size;

describe('demoTenants', () => {
  it('invents the same people every time', () => {
    expect(tenants).toHaveLength(108);
    expect(REFERRED).toBe(60);
    expect(demoTenants()).toEqual(tenants);
  });

  it('gives everybody a name, a number and an address of their own, in the ranges kept for fiction', () => {
    expect(distinct((one) => one.reference)).toBe(108);
    expect(distinct((one) => `${one.givenName} ${one.familyName}`)).toBe(108);
    expect(distinct((one) => one.phone)).toBe(108);
    const emails = tenants.flatMap((one) => one.email ?? []);
    expect(new Set(emails).size).toBe(emails.length);
    expect(emails.length).toBe(97);
    for (const one of tenants) {
      expect(one.phone).toMatch(/^\+3363998\d{4}$/);
      if (one.email !== null) expect(one.email).toMatch(/^[a-z-]+\.[a-z-]+@example\.org$/);
      expect(findTown(one.address.town)).toMatchObject({ postcode: one.address.postcode, insee: one.address.insee });
    }
  });

  it('knows every occupation', () => {
    for (const one of tenants) {
      expect(one.occupations.length).toBeGreaterThan(0);
      for (const code of [...one.occupations, ...one.experiences.map((experience) => experience.rome)]) {
        expect([code, findOccupation(code)?.code]).toEqual([code, code]);
      }
    }
  });

  it('writes working lives of two to five jobs from 2005 to 2026, latest first and without overlap', () => {
    for (const { reference, experiences, personal } of tenants) {
      const born = Number(personal.birthDate.slice(-4));
      expect([reference, experiences.length >= 2 && experiences.length <= 5]).toEqual([reference, true]);
      experiences.forEach((one, at) => {
        const later = experiences[at - 1];
        const end = one.end ?? '2026-10';
        expect(one.current).toBe(one.end === null);
        expect(one.start >= '2005-01' && one.start < end && end <= '2026-10').toBe(true);
        expect(Number(one.start.slice(0, 4)) - born).toBeGreaterThanOrEqual(18);
        if (later) expect(end <= later.start).toBe(true);
        expect(one.tasks.length).toBeGreaterThan(0);
        expect(new Set(one.tasks).size).toBe(one.tasks.length);
      });
    }
    expect(tenants.some((one) => one.experiences[0]?.current)).toBe(true);
  });

  it('uses the gender of the person in titles and sentences', () => {
    const feminine = tenants.filter((one) => one.civility === 'Mme');
    expect(feminine.length).toBeGreaterThan(20);
    const titles = (list: readonly DemoTenant[]) =>
      list.flatMap((one) => one.experiences.map((job) => job.title)).join();
    expect(titles(feminine)).not.toMatch(/Préparateur|Chauffeur|Vendeur|Agent /);
    expect(titles(tenants.filter((one) => one.civility === 'M.'))).not.toMatch(
      /Préparatrice|Chauffeuse|Vendeuse|Agente/,
    );
    expect(tenants.map((one) => one.situation).join()).not.toMatch(/[{}]/);
  });

  it('keeps arrears, licences and certificates consistent', () => {
    for (const { arrears, drivingLicences, hasVehicle, experiences, certificates, barriers } of tenants) {
      expect(arrears.months).toBeGreaterThanOrEqual(2);
      expect(Number.isInteger(arrears.amountCents)).toBe(true);
      expect(arrears.amountCents).toBeGreaterThan(0);
      expect(arrears.amountCents).toBeLessThanOrEqual(arrears.months * arrears.monthlyRentCents);
      if (hasVehicle) expect(drivingLicences).toContain('B');
      if (experiences.some((one) => one.rome === 'N1101')) expect(certificates).toContain('CACES R489-3');
      if (experiences.some((one) => one.rome === 'N4101')) expect(drivingLicences).toContain('C');
      if (experiences.some((one) => one.rome === 'N4105')) expect(drivingLicences).toContain('B');
      expect(barriers.length).toBeGreaterThan(0);
    }
  });

  it('moves every date with the month of loading, so that CVs stay as fresh as they were made up', () => {
    const later = demoTenants('2029-01');
    for (const [at, { experiences, education, personal }] of tenants.entries()) {
      const moved = later[at];
      const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(moved?.experiences.map(({ start, end }) => [monthsOf(start), end && monthsOf(end)])).toEqual(
        experiences.map(({ start, end }) => [monthsOf(start) + 27, end && monthsOf(end) + 27]),
      );
      expect(moved?.education.map(({ year }) => Number(year))).toEqual(education.map(({ year }) => Number(year) + 2));
      expect(Number(moved?.personal.birthDate.slice(-4))).toBe(Number(personal.birthDate.slice(-4)) + 2);
    }
    expect(demoTenants('2026-10')).toEqual(tenants);
  });

  it('has, among those who came by themselves, enough people of each trade that employers look for', () => {
    const looking = (code: string) => tenants.slice(REFERRED).filter((one) => one.occupations.includes(code)).length;
    for (const code of ['H2913', 'N1103', 'N1101', 'J1501', 'K1304', 'K2205', 'N4115'])
      expect([code, looking(code) >= 5]).toEqual([code, true]);
    const assistants = tenants.filter((one) => one.occupations[0] === 'J1501');
    expect(assistants.every((one) => one.education.some(({ title }) => title.startsWith("Diplôme d'État")))).toBe(true);
  });

  it('lets six people state on their CV what an employer may not use', () => {
    expect(tenants.filter((one) => one.personal.onCv)).toHaveLength(6);
  });
});
