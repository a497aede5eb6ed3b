import { describe, expect, it } from '@jest/globals';
import { inScript, jobPosting, type PublicOffer } from './job-posting.js';
import { belowMinimumWage } from './minimum-wage.js';
import { EMPTY_OFFER } from './offer-content.js';
import { dueReminder, type OfferToRemind } from './offer-reminders.js';

describe('legal minimum wage', () => {
  const pay = (payMinCents: number | null, payPer: 'hour' | 'month', weeklyHours: number | null = 35) => ({
    ...{ payMinCents, payPer, weeklyHours },
    contract: 'CDI' as const,
  });
  it.each([
    [pay(1202, 'hour'), null],
    [pay(1201, 'hour'), 1202],
    [pay(182_303, 'month'), null],
    [pay(180_000, 'month'), 182_303],
    [pay(100_000, 'month', 20), 104_173],
    [pay(110_000, 'month', 20), null],
    [pay(null, 'hour'), null],
  ])('of %j in November 2026', (offer, minimum) => {
    expect(belowMinimumWage(offer, '2026-11-22')?.minimumCents ?? null).toBe(minimum);
  });
  it('is that of the day', () => {
    expect(belowMinimumWage(pay(1188, 'hour'), '2025-12-31')).toBeNull();
    expect(belowMinimumWage(pay(1188, 'hour'), '2026-01-01')).toMatchObject({
      minimumCents: 1202,
      since: '2026-01-01',
    });
    expect(belowMinimumWage(pay(500, 'hour'), '2020-01-01')).toBeNull();
  });
  it('is another one for apprentices', () => {
    expect(belowMinimumWage({ ...pay(700, 'hour'), contract: 'APPRENTICESHIP' }, '2026-11-22')).toBeNull();
  });
});

describe('reminders', () => {
  const offer: OfferToRemind = {
    id: 'o',
    expiresOn: '2027-02-20',
    touchedAt: new Date('2026-11-22T11:00:00Z'),
    waitingSince: null,
    proposedSince: null,
  };
  const on = (day: string, changes: Partial<OfferToRemind> = {}) =>
    dueReminder({ ...offer, ...changes }, new Date(`${day}T08:00:00Z`));
  it('ask about an offer that nobody touched for 30 days, again after 60', () => {
    expect(on('2026-12-21')).toBeNull();
    const first = on('2026-12-22');
    expect(first?.kind).toBe('still_open');
    expect(on('2027-01-20')).toEqual(first);
    expect(on('2027-01-21')?.occasion).not.toBe(first?.occasion);
  });
  it('tell once that it ends within a week', () => {
    expect(on('2027-02-12')?.kind).toBe('still_open');
    expect(on('2027-02-13')?.kind).toBe('expiring');
    expect(on('2027-02-20')).toEqual(on('2027-02-13'));
    expect(on('2027-02-21')?.kind).toBe('still_open');
  });
  it('tell that a candidate waits for a week', () => {
    const waitingSince = new Date('2026-11-25T12:00:00Z');
    expect(on('2026-12-01', { waitingSince })).toBeNull();
    expect(on('2026-12-02', { waitingSince })?.kind).toBe('candidates_wait');
  });
  it('tell that somebody proposed waits, and again a month later', () => {
    const proposedSince = new Date('2026-11-25T12:00:00Z');
    expect(on('2026-12-01', { proposedSince })).toBeNull();
    const first = on('2026-12-02', { proposedSince });
    expect(first?.kind).toBe('proposals_wait');
    expect(on('2026-12-31', { proposedSince })).toEqual(first);
    const second = on('2027-01-01', { proposedSince });
    expect([second?.kind, second?.occasion === first?.occasion]).toEqual(['proposals_wait', false]);
    expect(on('2026-12-02', { proposedSince, waitingSince: proposedSince })?.kind).toBe('candidates_wait');
  });
});

describe('JobPosting', () => {
  const offer: PublicOffer = {
    ...EMPTY_OFFER,
    title: 'Cariste H/F',
    description: 'Charger </script><script>alert(1)</script> & ranger <!-- les palettes\nle soir\n\nEn équipe',
    ...{ city: 'Douai', postcode: '59500', contract: 'CDD', weeklyHours: 24 },
    ...{ payMinCents: 1250, payMaxCents: 1310, positions: 2 },
    ...{ publicId: 'abc', employerName: 'Entrepôts Ferrand', publishedOn: '2026-11-22', expiresOn: '2027-02-20' },
  };
  it('says what the page says', () => {
    expect(jobPosting(offer, 'https://example.org/offres/abc')).toMatchObject({
      '@type': 'JobPosting',
      datePosted: '2026-11-22',
      validThrough: '2027-02-20T22:59:00.000Z',
      employmentType: ['PART_TIME', 'TEMPORARY'],
      directApply: false,
      description:
        '<p>Charger &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; ranger &lt;!-- les palettes<br>le soir</p><p>En équipe</p>',
      jobLocation: { address: { addressLocality: 'Douai', postalCode: '59500', addressCountry: 'FR' } },
      baseSalary: { currency: 'EUR', value: { minValue: 12.5, maxValue: 13.1, unitText: 'HOUR' } },
    });
    expect(jobPosting({ ...offer, payMinCents: null, payMaxCents: null }, 'x')).not.toHaveProperty('baseSalary');
  });
  it('cannot end its block, and is the same for who parses it', () => {
    const posting = jobPosting(offer, 'https://example.org/');
    const text = inScript(posting);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(posting);
  });
});
