import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp } from '../../../test/support/test-app.js';
import { listed, offerOf, type Stage, setStage } from './candidates.fixture.js';

const PEOPLE = 24;

/** Everything in an answer that is as good as a name: ids, pseudonyms, instants. */
const marksOf = (text: string) => [
  ...(text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []),
  ...(text.match(/Candidat [A-Z]\d-\d{3}/g) ?? []),
  ...(text.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? []),
];

describe('two employers who put their screens side by side', () => {
  let stage: Stage;
  let pages: { employer: string[]; rival: string[] };

  beforeAll(async () => {
    stage = await setStage(await startTestApp());
    // Alike: whatever could tell one from the other is not on the card.
    for (let at = 0; at < PEOPLE; at++) {
      stage.t.clock.set(new Date(Date.parse('2026-11-22T11:00:00Z') + at * 1000));
      await listed(stage, { wanted: { occupations: ['N1103'] }, fields: { skills: ['Scan'] } });
    }
    pages = { employer: await look(stage.employer), rival: await look(stage.rival) };
  }, 240_000);
  afterAll(() => stage.t.close());

  async function look({ headers, organisationId, userId }: Stage['employer']): Promise<string[]> {
    const offerId = await offerOf(stage, { employerId: organisationId, createdBy: userId });
    const get = (path: string) => stage.http().get(`/api/${path}`).set(headers).expect(200);
    const post = (path: string, body: object) => stage.http().post(`/api/${path}`).set(headers).send(body).expect(201);
    const { body } = await get('candidates?size=100');
    const [first] = body.items;
    await post('shortlist', { candidateId: first.id, note: 'Bien' });
    await post('saved-searches', { name: 'Tous', query: { q: 'preparateur' } });
    await post(`candidates/${first.id}/release-requests`, { message: 'Bonjour' });
    const answers = [];
    for (const path of [
      ...['candidates?size=100', 'candidates?q=preparateur&size=100&facets=true', 'candidates?sort=newest&size=100'],
      ...['candidates?sort=soonest&size=100', `candidates/${first.id}`],
      ...['shortlist', 'saved-searches', 'release-requests', 'proposals'],
    ]) {
      const answer = await get(path);
      const { date: _, 'x-request-id': __, ...headersTold } = answer.headers as Record<string, string>;
      answers.push(`${answer.text}\n${JSON.stringify(headersTold)}`);
    }
    const ranked = await get(`candidates?offerId=${offerId}&size=100`);
    answers.push(ranked.text);
    return answers;
  }
  const order = (text: string | undefined) =>
    (JSON.parse((text ?? '').split('\n')[0] ?? '') as { items: { id: string }[] }).items.map(({ id }) => id);
  /** The same people in the order of each page, by the ids that only the program has. */
  const people = async (ids: readonly string[]) => {
    const rows = await stage.t.db.query<{ id: string; candidate: string }>(
      'SELECT id, candidate_id AS candidate FROM candidate_aliases WHERE id = ANY($1)',
      [ids],
    );
    const by = new Map(rows.map(({ id, candidate }) => [id, candidate]));
    return ids.map((id) => by.get(id));
  };

  it('find no id, pseudonym or moment of a card in common', () => {
    const [own, other] = [pages.employer, pages.rival].map((answers) => new Set(answers.flatMap(marksOf)));
    expect(own?.size).toBeGreaterThan(2 * PEOPLE);
    const now = stage.t.clock.now().toISOString();
    const common = [...(own ?? [])].filter((mark) => other?.has(mark));
    // When one looked oneself, under a clock that stands still; never when a card was made or changed.
    const own30 = new Date(stage.t.clock.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
    expect(common.filter((mark) => mark !== now && !mark.startsWith(own30.slice(0, 7)))).toEqual([]);
  });

  it('find no entity tag or moment of a change in the headers', () => {
    for (const answer of [...pages.employer, ...pages.rival])
      expect(answer).not.toMatch(
        /"(?:etag|last-modified|age|updatedAt|createdAt|changedAt|version)":(?!"2026-11-22T11:00)/i,
      );
  });

  it('see people who are alike in orders of their own', async () => {
    for (const at of [0, 1, 2, 3, 9]) {
      const [own, other] = [await people(order(pages.employer[at])), await people(order(pages.rival[at]))];
      expect([...own].sort()).toEqual([...other].sort());
      expect(own).toHaveLength(PEOPLE);
      expect({ at, same: own.every((id, place) => other[place] === id) }).toEqual({ at, same: false });
    }
  });
});
