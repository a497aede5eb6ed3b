import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#identity';
import { assertDoer, assertDue } from './action.js';
import { assertClosable } from './closing.js';
import { type ActionFact, canonical, contractText, DRAWING, type ObjectiveFact } from './contract.js';
import { assertMayCorrect, CORRECTION_HOURS } from './correction.js';
import { byUrgency, canWait, type DayLine, lineKey } from './day.js';
import { assertMayGive, assertSpan } from './follower-change.js';
import { cleanName, paperType } from './papers.js';
import { retentionSteps } from './retention.js';
import { excerptOf, matches, wordsOf } from './search-words.js';

const code = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    const { code, errors } = error as { code: string; errors?: { code: string }[] };
    return errors?.[0]?.code ?? code;
  }
};

describe('the text of a contract', () => {
  const objective = (id: string, change: Partial<ObjectiveFact> = {}): ObjectiveFact => ({
    ...{ id, domain: 'work', title: `But ${id}`, targetOn: null, state: 'in_progress', ...change },
  });
  const action = (id: string, objectiveId: string | null, change: Partial<ActionFact> = {}): ActionFact => ({
    ...{
      id,
      objectiveId,
      domain: 'work',
      title: `Action ${id}`,
      doer: 'tenant',
      doerName: null,
      dueOn: null,
      state: 'planned',
    },
    ...change,
  });
  const read = (objectives: ObjectiveFact[], actions: ActionFact[]) =>
    canonical(contractText('Ensemble.', 90, objectives, actions));
  const agreed = read([objective('a')], [action('1', 'a')]);

  it('stays the same while things get on', () => {
    expect(read([objective('a', { state: 'reached' })], [action('1', 'a', { state: 'done' })])).toBe(agreed);
    expect(
      read(
        [objective('a'), objective('b', { state: 'given_up' })],
        [action('1', 'a'), action('2', 'a', { state: 'cancelled' })],
      ),
    ).toBe(agreed);
  });

  it.each([
    ['a word', read([objective('a', { title: 'Autre' })], [action('1', 'a')])],
    ['a day', read([objective('a')], [action('1', 'a', { dueOn: '2026-12-01' })])],
    ['who does it', read([objective('a')], [action('1', 'a', { doer: 'case_worker' })])],
    ['an objective more', read([objective('a'), objective('b', { domain: 'debts' })], [action('1', 'a')])],
    ['an action less', read([objective('a')], [])],
    ['what is given up', read([objective('a', { state: 'given_up' })], [action('1', 'a')])],
  ])('is another text with %s changed', (_, text) => {
    expect(text).not.toBe(agreed);
  });

  it('goes by theme, in the order of the themes, and keeps actions without an objective', () => {
    const { themes } = contractText(
      'x',
      30,
      [objective('d', { domain: 'debts' }), objective('w')],
      [action('1', null, { domain: 'housing' })],
    );
    expect(themes.map(({ domain }) => domain)).toEqual(['work', 'debts', 'housing']);
    expect(themes[2]?.objectives).toMatchObject([{ title: '', actions: [{ title: 'Action 1' }] }]);
  });

  it('takes a drawn line for a signature, and nothing else', () => {
    expect(DRAWING.test(`M10 20${'L12 22'.repeat(40)}`)).toBe(true);
    for (const other of [
      '',
      'M1 1',
      'M1 1L2 2L3 3',
      'A5 5 0 0 1 9 9',
      `M10 20${'L12 22'.repeat(40)}"/><script>`,
      `M1000 2${'L1 1'.repeat(5)}`,
    ])
      expect(DRAWING.test(other)).toBe(false);
  });
});

describe('corrections', () => {
  const entry = { authorId: 'me', source: null, createdAt: new Date('2026-11-20T10:00:00Z') };
  const at = (hours: number) => new Date(entry.createdAt.getTime() + hours * 3_600_000);
  it('are for the author, within two days, never for what the program wrote', () => {
    expect(code(() => assertMayCorrect(entry, 'me', at(CORRECTION_HOURS)))).toBeUndefined();
    expect(code(() => assertMayCorrect(entry, 'me', at(CORRECTION_HOURS + 0.1)))).toBe('too_late_to_correct');
    expect(code(() => assertMayCorrect(entry, 'you', at(1)))).toBe('not_your_entry');
    expect(code(() => assertMayCorrect({ ...entry, source: 'visit:1' }, 'me', at(1)))).toBe('not_your_entry');
  });
});

describe('a day', () => {
  const line = (id: string, change: Partial<DayLine>): DayLine => ({
    kind: 'action',
    id,
    at: null,
    dueOn: null,
    code: null,
    ...change,
  });
  it('has danger and appointments first, then what was promised, then who is silent, then what can wait', () => {
    const lines = [
      line('cv', { kind: 'cv' }),
      line('due', { dueOn: '2026-11-22' }),
      line('afternoon', { kind: 'visit', at: new Date('2026-11-22T14:00:00Z'), dueOn: '2026-11-22' }),
      line('late', { dueOn: '2026-11-20' }),
      line('morning', { kind: 'visit', at: new Date('2026-11-22T08:00:00Z'), dueOn: '2026-11-22' }),
      line('later', { kind: 'contact', dueOn: '2026-11-01' }),
      line('silent', { kind: 'contact', dueOn: '2026-11-22' }),
      line('step', { kind: 'alert', code: 'step_overdue', dueOn: '2026-05-01' }),
      line('unseen', { kind: 'alert', code: 'home_visit_overdue', dueOn: '2026-11-10' }),
      line('danger', { kind: 'alert', code: 'urgent', dueOn: '2026-11-22' }),
      line('check', { kind: 'check', code: '1', dueOn: '2026-09-01' }),
    ];
    const order = (of: DayLine[]) => of.sort(byUrgency).map(({ id }) => id);
    const expected = [
      ...['danger', 'morning', 'afternoon', 'late', 'due', 'later', 'unseen', 'silent', 'check'],
      ...['step', 'cv'],
    ];
    expect(lines.filter(canWait).map(({ id }) => id)).toEqual(['cv', 'step']);
    expect(order([...lines])).toEqual(expected);
    expect(order([...lines].reverse())).toEqual(expected);
    expect(lineKey({ kind: 'visit', id: 'x' })).toBe('visit:x');
  });
});

describe('actions, closing, hand-over', () => {
  const actor = (role: Actor['role']): Actor => ({ userId: 'me', organisationId: 'o', role });
  it('names who is outside, and only them', () => {
    expect(code(() => assertDoer('partner', null))).toBe('name_missing');
    expect(code(() => assertDoer('tenant', 'Moi'))).toBe('name_not_wanted');
    expect(code(() => assertDoer('employer', 'Garage'))).toBeUndefined();
    expect(code(() => assertDue('2026-11-21', '2026-11-22'))).toBe('in_the_past');
  });
  it('closes over open tasks only when that is said', () => {
    expect(code(() => assertClosable({ actions: 0, contract: 0, visits: 0 }, false))).toBeUndefined();
    for (const open of [
      { actions: 1, contract: 0, visits: 0 },
      { actions: 0, contract: 1, visits: 0 },
      { actions: 0, contract: 0, visits: 1 },
    ]) {
      expect(code(() => assertClosable(open, false))).toBe('tasks_open');
      expect(code(() => assertClosable(open, true))).toBeUndefined();
    }
  });
  it('lets a case worker give their own people, a manager anybody’s', () => {
    expect(code(() => assertMayGive(actor('case_worker'), 'other'))).toBe('not_yours_to_give');
    expect(code(() => assertMayGive(actor('case_worker'), 'me'))).toBeUndefined();
    expect(code(() => assertMayGive(actor('association_manager'), 'other'))).toBeUndefined();
    expect(code(() => assertSpan('2026-11-22', '2026-11-21', '2026-11-22'))).toBe('before_from');
    expect(code(() => assertSpan('2026-11-21', '2026-11-23', '2026-11-22'))).toBe('in_the_past');
    expect(code(() => assertSpan('2026-11-22', '2027-11-23', '2026-11-22'))).toBe('too_long');
  });
});

describe('search', () => {
  it('finds the beginnings of words, without accents and in any order', () => {
    const text = 'Rendez-vous à la Banque de France : dossier de surendettement déposé.';
    expect(matches(text, wordsOf('SURENDETTEMENT banque'))).toBe(true);
    expect(matches(text, wordsOf('depos'))).toBe(true);
    expect(matches(text, wordsOf('endettement'))).toBe(false);
    expect(matches(text, wordsOf('banque huissier'))).toBe(false);
    expect(matches('Sa sœur l’aide', wordsOf("soeur l'aide"))).toBe(true);
    expect(matches(text, wordsOf(' … '))).toBe(false);
    expect(wordsOf('a b c d e f g h i j')).toHaveLength(8);
  });
  it('shows what is around the word', () => {
    const text = `${'début '.repeat(60)}huissier ${'fin '.repeat(60)}`;
    expect(excerptOf(text, ['huissier'])).toMatch(/^….*huissier.*…$/);
    expect(excerptOf('court', ['court'])).toBe('court');
  });
});

describe('papers', () => {
  it('are known by their bytes and lose what is tricky in a name', () => {
    expect(paperType(Buffer.from('%PDF-1.7 …'))).toBe('application/pdf');
    expect(paperType(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg');
    for (const other of ['<html>', 'MZ\x90', '', 'PK\x03\x04 evil.exe', '%!PS-Adobe'])
      expect(paperType(Buffer.from(other))).toBeUndefined();
    expect(cleanName('../../etc/pass\u202ewd\u0000.pdf')).toBe('passwd.pdf');
    expect(cleanName('///')).toBe('document');
  });
});

describe('retention', () => {
  const months = { cv: 24, record: 24, archive: 36 };
  const kept = { lastContactOn: '2024-11-22', hasCv: true, archivedOn: null, supported: false };
  it('counts from the last contact, and from the day of the archive', () => {
    expect(retentionSteps(kept, '2026-11-21', months)).toEqual(['keep']);
    expect(retentionSteps(kept, '2026-11-22', months)).toEqual(['drop_cv', 'archive']);
    expect(retentionSteps({ ...kept, hasCv: false }, '2026-11-22', { ...months, record: 36 })).toEqual(['keep']);
    const archived = { ...kept, hasCv: false, archivedOn: '2026-11-22' };
    expect(retentionSteps(archived, '2029-11-21', months)).toEqual(['keep']);
    expect(retentionSteps(archived, '2029-11-22', months)).toEqual(['anonymise']);
  });
  it('never ends support that goes on', () => {
    expect(retentionSteps({ ...kept, supported: true }, '2040-01-01', months)).toEqual(['keep']);
  });
});
