import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '#identity';
import { assertTransition, DomainError, type Transitions } from '#kernel';
import { followerNamed, REFERRAL_TRANSITIONS } from '../referrals/domain/referral.js';
import { assertMayHandle, CONFIDENTIAL, ENTRY_DOMAINS, showsVisitNote, viewOf } from './confidentiality.js';
import { placementText, verdictText } from './journal-texts.js';
import { type PlacementNow, stepsTaken } from './placement-steps.js';
import { OBJECTIVE_TRANSITIONS, RECORD_TRANSITIONS, reachedWith, showsObjective, showsText } from './record.js';
import { assertMayNote, assertPlannable, VISIT_TRANSITIONS } from './visit.js';

const actor = (role: Role, userId = 'me'): Actor => ({ role, userId, organisationId: 'us' });
const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.errors[0]?.code ?? error.code;
  }
};
const allowed = <S extends string>(table: Transitions<S>) =>
  (Object.keys(table) as S[]).flatMap((from) =>
    (Object.keys(table) as S[])
      .filter((to) => codeOf(() => assertTransition(table, from, to, 'thing')) === undefined)
      .map((to) => `${from} → ${to}`),
  );

describe('what may follow what', () => {
  it('decides a referral once, and calls nobody unreachable before a try', () => {
    expect(allowed(REFERRAL_TRANSITIONS)).toEqual([
      'received → contact_tried',
      'received → accepted',
      'received → refused_by_tenant',
      'received → not_eligible',
      'contact_tried → contact_tried',
      'contact_tried → accepted',
      'contact_tried → refused_by_tenant',
      'contact_tried → unreachable',
      'contact_tried → not_eligible',
    ]);
  });

  it('ends a planned visit in one way', () => {
    expect(allowed(VISIT_TRANSITIONS)).toEqual([
      'planned → done',
      'planned → refused',
      'planned → nobody_home',
      'planned → moved',
    ]);
  });

  it('opens and closes a record, and takes objectives up again', () => {
    expect(allowed(RECORD_TRANSITIONS)).toEqual(['not_opened → open', 'open → closed']);
    expect(allowed(OBJECTIVE_TRANSITIONS)).toEqual([
      'in_progress → reached',
      'in_progress → given_up',
      'reached → in_progress',
      'given_up → in_progress',
    ]);
  });
});

describe('the wall inside a record', () => {
  it('gives each role its view', () => {
    expect(viewOf('case_worker', undefined)).toBe('full');
    expect(viewOf('volunteer', undefined)).toBe('without_confidential');
    expect(viewOf('association_manager', undefined)).toBe('outline');
    expect(viewOf('association_manager', 'Contrôle du juge')).toBe('full');
    for (const role of ['case_worker', 'volunteer'] as const)
      expect(codeOf(() => viewOf(role, 'Curiosité'))).toBe('no_exception');
    for (const role of ['landlord_staff', 'organiser', 'employer', 'administrator'] as const)
      expect(codeOf(() => viewOf(role, undefined))).toBe('forbidden');
  });

  it('keeps volunteers from writing in the confidential domains, and only there', () => {
    const refused = ENTRY_DOMAINS.filter((domain) => codeOf(() => assertMayHandle(actor('volunteer'), domain)));
    expect(refused).toEqual([...CONFIDENTIAL]);
    expect(refused).toEqual(['money', 'health', 'law', 'debts']);
    for (const domain of ENTRY_DOMAINS)
      expect(codeOf(() => assertMayHandle(actor('case_worker'), domain))).toBe(undefined);
  });

  it('leaves facts in the outline and takes notes out', () => {
    expect(showsText('outline', 'placement', 'work', true)).toBe(true);
    expect(showsText('outline', 'step', 'housing', true)).toBe(true);
    // A step in somebody's own words is a note.
    expect(showsText('outline', 'step', 'housing', false)).toBe(false);
    expect(showsText('outline', 'step', 'health', true)).toBe(false);
    for (const kind of ['call', 'note', 'message', 'accompaniment', 'visit'] as const)
      expect(showsText('outline', kind, 'general', true)).toBe(false);
    expect(showsText('full', 'note', 'health', false)).toBe(true);
    expect(showsObjective('outline', 'work')).toBe(true);
    expect(showsObjective('outline', 'debts')).toBe(false);
  });

  it('shows the note of a visit to case workers and to who wrote it', () => {
    expect(showsVisitNote('full', false)).toBe(true);
    expect(showsVisitNote('without_confidential', true)).toBe(true);
    expect(showsVisitNote('without_confidential', false)).toBe(false);
    expect(showsVisitNote('outline', true)).toBe(false);
  });
});

describe('referrals and visits', () => {
  it('makes the accepting case worker the follower, or whom a manager names', () => {
    expect(followerNamed(actor('case_worker'), undefined)).toBe('me');
    expect(followerNamed(actor('case_worker'), 'me')).toBe('me');
    expect(codeOf(() => followerNamed(actor('case_worker'), 'colleague'))).toBe('only_manager_names');
    expect(followerNamed(actor('association_manager'), 'colleague')).toBe('colleague');
    expect(followerNamed(actor('association_manager'), undefined)).toBeNull();
  });

  it('lets a volunteer note only the visits that they make or come along to', () => {
    expect(codeOf(() => assertMayNote(actor('volunteer'), ['somebody', null]))).toBe('not_your_visit');
    expect(codeOf(() => assertMayNote(actor('volunteer'), ['me', null]))).toBe(undefined);
    expect(codeOf(() => assertMayNote(actor('volunteer'), ['somebody', 'me']))).toBe(undefined);
    expect(codeOf(() => assertMayNote(actor('case_worker'), ['somebody', null]))).toBe(undefined);
  });

  it('catches a mistyped date of a visit', () => {
    const now = new Date('2026-11-22T11:00:00Z');
    expect(codeOf(() => assertPlannable(new Date('2027-11-22T11:00:00Z'), now))).toBe(undefined);
    expect(codeOf(() => assertPlannable(new Date('2062-11-22T11:00:00Z'), now))).toBe('too_far');
    expect(codeOf(() => assertPlannable(new Date('2026-10-24T11:00:00Z'), now))).toBe(undefined);
    expect(codeOf(() => assertPlannable(new Date('2026-10-22T11:00:00Z'), now))).toBe('too_long_ago');
  });
});

describe('placements in the journal', () => {
  const hire: PlacementNow = {
    kind: 'hire',
    title: 'Cariste',
    organisation: 'Transports Delattre',
    contract: 'CDD',
    contractMonths: 6,
    state: 'promised',
    promisedOn: '2026-11-20',
    startedOn: null,
    endedOn: null,
  };
  const states = (placement: PlacementNow) => stepsTaken(placement).map(({ state }) => state);

  it('reads the steps taken from how the placement stands', () => {
    expect(states(hire)).toEqual(['promised']);
    expect(states({ ...hire, state: 'started', startedOn: '2026-12-01' })).toEqual(['promised', 'started']);
    expect(states({ ...hire, state: 'ended', startedOn: '2026-12-01', endedOn: '2027-01-15' })).toEqual([
      'promised',
      'started',
      'ended',
    ]);
    expect(states({ ...hire, state: 'cancelled' })).toEqual(['promised', 'cancelled']);
    expect(states({ ...hire, state: 'started', startedOn: '2026-11-10' })).toEqual(['started']);
  });

  it('says who, what and on which contract', () => {
    expect(placementText('promised', hire)).toBe('Embauche promise : Cariste, Transports Delattre, CDD de 6 mois.');
    expect(
      placementText('started', {
        ...hire,
        kind: 'training',
        title: 'CACES 1-3-5',
        organisation: 'AFPA Douai',
        contract: null,
        contractMonths: null,
      }),
    ).toBe('Formation commencée : CACES 1-3-5, AFPA Douai.');
    expect(verdictText('Transports Delattre', 'refused', 'skills')).toBe(
      'Rencontre avec Transports Delattre : pas de suite (compétences).',
    );
    expect(verdictText('Transports Delattre', 'trial', null)).toBe(
      'Rencontre avec Transports Delattre : immersion proposée.',
    );
  });

  it('reaches the objectives of its kind and those of any kind', () => {
    expect(reachedWith('hire')).toEqual(['hire', 'any_placement']);
    expect(reachedWith('training')).toEqual(['training', 'any_placement']);
    expect(reachedWith('trial')).toEqual([]);
  });
});
