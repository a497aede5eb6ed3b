import { describe, expect, it } from '@jest/globals';
import { alertsOf, duesOf, goesToManager, type WatchFacts } from './domain/alerts.js';
import { Condition, ProgrammeDefinition } from './domain/definition.js';
import { count, mean, share, suppressed } from './domain/figures.js';
import { contactRhythm } from './domain/placed.js';
import { ageOn, checklistOn, expiryOf, lastDayOf, missingOf, type Proof, stepsOf } from './domain/rules.js';
import { templateOf } from './templates/index.js';

const proof = (condition: string, more: Partial<Proof> = {}): Proof => ({
  ...{ condition, how: 'document', onDay: '2026-01-10', bornOn: null, expiresOn: null },
  ...more,
});
const condition = (key: string, more: object = {}) => Condition.parse({ key, label: { fr: key, en: key }, ...more });

describe('age', () => {
  it('is counted in whole years, and on 1 March for who was born on 29 February', () => {
    expect(ageOn('1996-11-23', '2026-11-22')).toBe(29);
    expect(ageOn('1996-11-22', '2026-11-22')).toBe(30);
    expect(ageOn('2004-02-29', '2027-02-28')).toBe(22);
    expect(ageOn('2004-02-29', '2027-03-01')).toBe(23);
  });
});

describe('the checklist', () => {
  const conditions = [
    condition('young', { kind: 'age', minAge: 16, maxAge: 29 }),
    condition('medical', { validMonths: 12 }),
    condition('liked', { required: false }),
  ];

  it('says what is missing, expired or not met, and until when the rest counts', () => {
    const proofs = [proof('young', { bornOn: '2000-05-05' }), proof('medical', { expiresOn: '2027-01-10' })];
    expect(checklistOn(conditions, proofs, '2026-11-22')).toEqual([
      { key: 'young', required: true, state: 'proved', until: '2030-05-04' },
      { key: 'medical', required: true, state: 'proved', until: '2027-01-10' },
      { key: 'liked', required: false, state: 'missing', until: null },
    ]);
    const states = (day: string) => checklistOn(conditions, proofs, day).map(({ state }) => state);
    expect(states('2027-01-10')[1]).toBe('proved');
    expect(states('2027-01-11')[1]).toBe('expired');
    expect(states('2030-05-04')[0]).toBe('proved');
    expect(states('2030-05-05')[0]).toBe('not_met');
    expect(missingOf(checklistOn(conditions, [], '2026-11-22'))).toEqual(['young', 'medical']);
  });

  it('lets a proof count for no longer than its condition allows', () => {
    const medical = condition('medical', { validMonths: 12 });
    expect(expiryOf(medical, '2026-01-10', null)).toBe('2027-01-10');
    expect(expiryOf(medical, '2026-01-10', '2030-01-01')).toBe('2027-01-10');
    expect(expiryOf(medical, '2026-01-10', '2026-06-01')).toBe('2026-06-01');
    expect(expiryOf(condition('ever'), '2026-01-10', null)).toBeNull();
  });
});

describe('a definition', () => {
  const { definition } = templateOf('sia-sauvegarde');
  const refused = (change: object) => ProgrammeDefinition.safeParse({ ...definition, ...change }).error?.issues ?? [];

  it('refuses keys that stand twice, ages out of order, and what no programme has', () => {
    expect(refused({})).toEqual([]);
    expect(refused({ steps: [definition.steps[0], definition.steps[0]] })).toHaveLength(1);
    const age = { ...definition.audience, conditions: [{ ...condition('age'), kind: 'age', minAge: 40, maxAge: 20 }] };
    expect(refused({ audience: age })).toHaveLength(1);
    const bounded = { ...definition.audience, conditions: [{ ...condition('fact'), minAge: 40 }] };
    expect(refused({ audience: bounded })).toHaveLength(1);
    expect(refused({ rhythm: { ...definition.rhythm, contactDays: 0 } })).toHaveLength(1);
    expect(refused({ rhythm: { ...definition.rhythm, tea: 5 } })).toHaveLength(1);
  });
});

describe('what is due', () => {
  const { definition } = templateOf('sia-sauvegarde');
  const facts: WatchFacts = {
    ...{ definition, openedOn: '2026-11-01', contactOn: '2026-11-20', homeVisitOn: null, metOn: '2026-11-03' },
    ...{
      reviewedOn: null,
      discussedOn: null,
      running: [],
      backOn: null,
      endings: [],
      extendedUntil: null,
      checklist: [],
    },
    stepsDone: new Map(definition.steps.map(({ key }) => [key, '2026-11-05'])),
  };
  const kinds = (more: Partial<WatchFacts>, today: string) =>
    alertsOf({ ...facts, ...more }, today).map(({ kind }) => kind);

  it('is counted from the last time, by the calendar: the day itself is not late', () => {
    expect(duesOf(facts, '2026-11-23')).toEqual([
      { kind: 'contact_overdue', subject: '', dueOn: '2026-11-23' },
      { kind: 'review_overdue', subject: '', dueOn: '2027-01-30' },
    ]);
    expect(kinds({}, '2026-11-23')).toEqual([]);
    expect(kinds({}, '2026-11-24')).toEqual(['contact_overdue']);
  });

  it('follows what somebody is in: a job, a training, a trial, the closest of several; and the usual again from its end', () => {
    expect(kinds({ running: ['hire'] }, '2026-12-20')).toEqual([]);
    expect(kinds({ running: ['hire'] }, '2026-12-21')).toEqual(['contact_overdue']);
    expect(kinds({ running: ['training'] }, '2026-12-11')).toEqual([]);
    expect(kinds({ running: ['training'] }, '2026-12-12')).toEqual(['contact_overdue']);
    expect(kinds({ running: ['training', 'trial'] }, '2026-11-28')).toEqual(['contact_overdue']);
    expect(kinds({ backOn: '2026-12-10' }, '2026-12-13')).toEqual([]);
    expect(kinds({ backOn: '2026-12-10' }, '2026-12-14')).toEqual(['contact_overdue']);
    const { rhythm } = templateOf('opac-oise-chi').definition;
    expect(contactRhythm(rhythm, ['training'])).toEqual({ everyDays: 31, because: null });
  });

  it('tells thirty and seven days before the agreed end, and asks what became of it the day after', () => {
    const ending = (startedOn: string, today: string) =>
      alertsOf(
        { ...facts, contactOn: today, endings: [{ placementId: 'p', startedOn, endsOn: '2027-01-15' }] },
        today,
      ).map(({ kind, subject }) => `${kind} ${subject}`);
    expect(ending('2026-11-16', '2026-12-15')).toEqual([]);
    expect(ending('2026-11-16', '2026-12-16')).toEqual(['placement_ending p:30']);
    expect(ending('2026-11-16', '2027-01-07')).toEqual(['placement_ending p:30']);
    expect(ending('2026-11-16', '2027-01-08')).toEqual(['placement_ending p:7']);
    expect(ending('2026-11-16', '2027-01-15')).toEqual(['placement_ending p:7']);
    expect(ending('2026-11-16', '2027-01-16')).toEqual(['placement_end_passed p']);
    // Three weeks: told once.
    expect(ending('2026-12-25', '2026-12-26')).toEqual([]);
    expect(ending('2026-12-25', '2027-01-08')).toEqual(['placement_ending p:7']);
  });

  it('counts nothing from before the opening, and a first meeting once', () => {
    const first = { definition: templateOf('un-jeune-un-logement').definition, stepsDone: new Map<string, string>() };
    expect(kinds({ contactOn: '2026-10-01' }, '2026-11-05')).toEqual(['contact_overdue']);
    expect(kinds({ ...first, metOn: null }, '2026-12-02')).toContain('first_meeting_overdue');
    expect(kinds(first, '2026-12-02')).not.toContain('first_meeting_overdue');
  });

  it('tells of a proof thirty days before it ends', () => {
    const checklist = [{ key: 'medical', required: true, state: 'proved', until: '2027-02-01' } as const];
    expect(kinds({ checklist, contactOn: '2027-01-02' }, '2027-01-02')).toEqual([]);
    expect(kinds({ checklist, contactOn: '2027-01-02' }, '2027-01-03')).toEqual(['proof_expiring']);
  });

  it('ends with the maximum length, which an extension only lengthens', () => {
    const site = templateOf('coup-de-pouce-habitat').definition;
    expect(lastDayOf(definition, '2026-11-01', null)).toBeNull();
    expect(lastDayOf(site, '2026-11-01', null)).toBe('2027-05-03');
    expect(lastDayOf(site, '2026-11-01', '2027-01-01')).toBe('2027-05-03');
    expect(lastDayOf(site, '2026-11-01', '2027-08-01')).toBe('2027-08-01');
  });

  it('shows the steps as the programme has them now', () => {
    const [first] = stepsOf(
      definition,
      '2026-11-01',
      new Map([
        ['first_visit', '2026-11-04'],
        ['gone', '2026-11-04'],
      ]),
    );
    expect(first).toMatchObject({ key: 'first_visit', dueOn: '2026-11-08', doneOn: '2026-11-04' });
    expect(stepsOf(definition, '2026-11-01', new Map())).toHaveLength(definition.steps.length);
  });

  it('goes to the managers after the delay of the programme', () => {
    expect(goesToManager('2026-11-22', '2026-11-28', 7)).toBe(false);
    expect(goesToManager('2026-11-22', '2026-11-29', 7)).toBe(true);
  });
});

describe('figures', () => {
  it('divide by what there is, and by nothing not at all', () => {
    expect(share('a', 2, 3)).toMatchObject({ value: 0.6667, of: 3 });
    expect(share('a', 0, 0)).toMatchObject({ value: null, of: 0 });
    expect(mean('m', 'months', 10, 4)).toMatchObject({ value: 2.5, of: 4 });
  });

  it('about too few people, or all but too few, are left out for those outside', () => {
    const hidden = (figures: Parameters<typeof suppressed>[0], households: number) =>
      suppressed(figures, 11, households).map((figure) => figure.suppressed);
    expect(hidden([count('n', 'households', 11), count('n', 'households', 10)], 40)).toEqual([false, true]);
    expect(hidden([share('a', 20, 40), share('a', 10, 40), share('a', 30, 40)], 40)).toEqual([false, true, true]);
    expect(hidden([count('n', 'months', 300)], 10)).toEqual([true]);
    expect(suppressed([share('a', 10, 40)], 11, 40)[0]).toMatchObject({ value: null, of: null });
  });
});
