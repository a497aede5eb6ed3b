import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areaOf } from '#candidates';
import { findTown, type Town, towns } from '#occupations';
import { listed, offerOf, type Stage, setStage } from '../../libs/candidates/src/candidates.fixture.js';
import { startTestApp } from '../support/test-app.js';

/** As many as an area needs before anything is told of it. */
const CROWD = 5;
const RADII = [1, 5, 10, 20, 40, 80, 160];
/** Where the tenants live, and how many in each: some in a crowd, some alone. */
const HOMES: Record<string, number> = {
  Douai: 3,
  Waziers: 3,
  Dechy: 2,
  Lens: 4,
  Liévin: 3,
  Maubeuge: 1,
  Orchies: 2,
  Lille: 3,
};

interface Card {
  id: string;
  pseudonym: string;
  skills: string[];
  distanceBand: string | null;
  availableFrom: string | null;
  weeklyHours: number | null;
  languages: { code: string }[];
  match: { score: number; points: { key: string }[] } | null;
}
interface Answer {
  items: Card[];
  total: number;
  place: { radiusKm: number | null } | null;
  facets: { distance: { value: string; count: number }[] | null } | null;
}

/** Somebody with an employer's account, a former colleague's name and much time. They may search from everywhere, so that no limit saves us. */
describe('a curious employer', () => {
  let stage: Stage;
  /** The town of each card, which the employer is after; found by the skill that nobody else has. */
  const homes = new Map<string, Town>();
  const skillOf = (at: number) => `Outil ${String.fromCharCode(97 + at)}${String.fromCharCode(97 + at)}x`;

  beforeAll(async () => {
    stage = await setStage(await startTestApp({ SEARCH_PLACES_PER_DAY: '10000' }));
    let at = 0;
    for (const [name, count] of Object.entries(HOMES))
      for (let one = 0; one < count; one++) {
        const skill = skillOf(at++);
        homes.set(skill, findTown(name) as Town);
        await listed(stage, {
          tenant: { givenName: 'Nour', familyName: 'Vasseur', postcode: null, city: name },
          wanted: {
            occupations: ['N1103'],
            availableFrom: `2026-12-${String(2 + at).padStart(2, '0')}`,
            weeklyHours: 20 + at / 2,
          },
          fields: {
            skills: [skill],
            languages: [
              { code: 'bm', level: 'native' },
              { code: 'en', level: null },
            ],
          },
        });
      }
  }, 240_000);
  afterAll(() => stage.t.close());

  const search = async (query: string, session: Stage['worker'] = stage.employer): Promise<Answer> =>
    (await stage.http().get(`/api/candidates?size=100&${query}`).set(session.headers).expect(200)).body;
  const skill = (card: Card) => card.skills[0] ?? '';
  it('does not find the town by asking for the distance from every town', async () => {
    const told = new Map<string, [Town, string | null][]>();
    for (const town of towns())
      for (const card of (await search(`near=${encodeURIComponent(town.name)}&radiusKm=160`)).items)
        told.set(skill(card), [...(told.get(skill(card)) ?? []), [town, card.distanceBand]]);
    expect(told.size).toBe(homes.size);
    // All that is told of two people of one area is the same, whichever of its towns they live in.
    const byArea = new Map<string, Set<string>>();
    for (const [one, bands] of told) {
      const area = areaOf(homes.get(one) as Town)?.name ?? '';
      byArea.set(area, (byArea.get(area) ?? new Set()).add(JSON.stringify(bands.map(([, band]) => band))));
    }
    expect([...byArea.values()].map((profiles) => profiles.size)).toEqual([...byArea].map(() => 1));
    // Nor do all answers together single out the few of one area: a crowd has the same, unless there are fewer in all.
    const profiles = [...told.values()].map((bands) => JSON.stringify(bands.map(([, band]) => band)));
    const sizes = [...new Set(profiles)].map((one) => profiles.filter((other) => other === one).length);
    expect(sizes.filter((size) => size < CROWD)).toEqual([]);
    expect(sizes.length).toBeGreaterThan(1);
    // And from no place is a band told of fewer than a crowd.
    for (const [at, town] of towns().entries()) {
      const here = [...told.values()].map((bands) => bands[at]?.[1]);
      const few = [...new Set(here)].filter((band) => here.filter((one) => one === band).length < CROWD);
      expect({ town: town.name, few }).toEqual({ town: town.name, few: [] });
    }
  }, 240_000);

  it('does not see fewer than a crowd come or go between two circles, two bands or two orders', async () => {
    for (const name of ['Douai', 'Lens', 'Maubeuge', 'Orchies', 'Lille', 'Cambrai', 'Sin-le-Noble']) {
      const near = `near=${encodeURIComponent(name)}`;
      const answers = [];
      for (const radius of RADII) answers.push(await search(`${near}&radiusKm=${radius}&facets=true`));
      const totals = [0, ...answers.map(({ total }) => total)];
      const steps = totals.map((total, at) => total - (totals[at - 1] ?? 0)).filter((step) => step !== 0);
      expect({ name, steps: steps.filter((step) => step < CROWD) }).toEqual({ name, steps: [] });
      for (const { items, facets, total } of answers) {
        expect(items).toHaveLength(total);
        for (const { value, count } of facets?.distance ?? [])
          if (value !== '40+') expect({ name, value, few: count < CROWD }).toEqual({ name, value, few: false });
      }
      const byDistance = (await search(`${near}&radiusKm=160&sort=nearest`)).items.map((card) => card.distanceBand);
      expect(byDistance.filter((band, at) => band !== byDistance[at - 1])).toHaveLength(new Set(byDistance).size);
    }
  }, 240_000);

  it('does not single out by other filters who lives alone in a place', async () => {
    const [alone = ''] = [...homes].find(([, town]) => town.name === 'Maubeuge') ?? [];
    const here = await search(`near=Maubeuge&radiusKm=10&skill=${encodeURIComponent(alone)}`);
    const elsewhere = await search(`near=Maubeuge&radiusKm=10&skill=${encodeURIComponent([...homes.keys()][0] ?? '')}`);
    // The same circle for both, and no band for either.
    expect([here.place?.radiusKm, here.items[0]?.distanceBand]).toEqual([
      elsewhere.place?.radiusKm,
      elsewhere.items[0]?.distanceBand,
    ]);
    expect([here.total, elsewhere.total]).toEqual([1, 1]);
  });

  it('does not learn more by offers in many towns, nor by their scores and order', async () => {
    const { employer } = stage;
    for (const city of ['Maubeuge', 'Orchies']) {
      const offerId = await offerOf(stage, { employerId: employer.organisationId, createdBy: employer.userId, city });
      const { items } = await search(`offerId=${offerId}`);
      const lonely = items.filter((card) => homes.get(skill(card))?.name === city);
      expect(lonely.length).toBeGreaterThan(0);
      for (const { distanceBand, match } of lonely) {
        const alike = items.filter((card) => card.distanceBand === distanceBand);
        expect(alike.length).toBeGreaterThanOrEqual(CROWD);
        expect(match?.points.some(({ key }) => key === 'travel.band')).toBe(distanceBand !== null);
      }
    }
  });

  it('does not match up the cards of two accounts by their ids and names', async () => {
    const mine = (await search('')).items;
    const theirs = (await search('', stage.rival)).items;
    const known = new Set(mine.flatMap(({ id, pseudonym }) => [id, pseudonym]));
    expect(theirs.filter(({ id }) => known.has(id))).toEqual([]);
    const sameName = theirs.filter((card) =>
      mine.some((one) => skill(one) === skill(card) && one.pseudonym === card.pseudonym),
    );
    expect(sameName).toEqual([]);
    for (const { id } of theirs)
      await stage.http().get(`/api/candidates/${id}`).set(stage.employer.headers).expect(404);
    // Nothing in an id tells when it was made, nor whose neighbour it is.
    for (const { id } of mine) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/);
  });

  it('finds no days, hours or languages that one person has', async () => {
    const { items } = await search('');
    for (const { availableFrom, weeklyHours, languages } of items) {
      expect(availableFrom).toMatch(/-(?:01|16)$/);
      expect([20, 24, 28, 32]).toContain(weeklyHours);
      expect(languages.map(({ code }) => code)).toEqual(['en']);
    }
    expect((await search('q=bambara')).total).toBe(0);
  });

  it('gets one answer for what is not there, what is no longer there and what is another’s', async () => {
    const [card] = (await search('', stage.rival)).items;
    const gone = (await search('')).items[0];
    await stage.t.db.query(
      'UPDATE candidates SET listed = false WHERE id = (SELECT candidate_id FROM candidate_aliases WHERE id = $1)',
      [gone?.id],
    );
    const paths = ['', '/cv', '/identity'];
    for (const path of paths) {
      const answers = [];
      for (const id of [card?.id, '00000000-0000-4000-8000-00000000dead', ...(path === '/cv' ? [] : [gone?.id])])
        answers.push(await stage.http().get(`/api/candidates/${id}${path}`).set(stage.employer.headers));
      const told = answers.map(({ status, body }) => JSON.stringify([status, body.code, body.detail, body.title]));
      expect({ path, answers: new Set(told).size, status: answers[0]?.status }).toEqual({
        path,
        answers: 1,
        status: 404,
      });
    }
  });
});

describe('an employer who searches from everywhere', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(await startTestApp({ SEARCH_PLACES_PER_DAY: '3' }));
  });
  afterAll(() => stage.t.close());

  const status = async (near: string, session: Stage['worker'] = stage.employer) => {
    const { status: code, body } = await stage.http().get('/api/candidates').query({ near }).set(session.headers);
    return code === 200 ? code : body.code;
  };

  it('is stopped for the day, after some areas and not before, and it is written down', async () => {
    const { employer, rival, t } = stage;
    const tried = ['Douai', 'Lens', 'Waziers', 'Lille', 'Douai', 'Maubeuge', 'Arras', 'Lens'];
    const answers = [];
    for (const town of tried) answers.push(await status(town));
    expect(answers).toEqual([200, 200, 200, 200, 200, 'too_many_places', 'too_many_places', 200]);
    // By firm: a second account does not help.
    const colleague = await t.signIn('employer', employer.organisationId);
    expect(await status('Arras', colleague)).toBe('too_many_places');
    await offerOf(stage, { employerId: employer.organisationId, createdBy: employer.userId, city: 'Arras' });
    await stage.http().get('/api/candidates?q=preparateur%20arras').set(employer.headers).expect(429);
    await stage.http().get('/api/candidates?q=preparateur').set(employer.headers).expect(200);
    expect(await status('Arras', rival)).toBe(200);
    const worker = [];
    for (const town of tried) worker.push(await status(town, stage.worker));
    expect(new Set(worker)).toEqual(new Set([200]));
    const noted = await t.db.query(
      `SELECT subject_id FROM audit_entries WHERE action = 'search.too_many_places' AND subject_id = $1`,
      [employer.organisationId],
    );
    expect(noted).toHaveLength(4);
    t.clock.set(new Date(t.clock.now().getTime() + 24 * 3600_000));
    expect(await status('Arras', await t.signIn('employer', employer.organisationId))).toBe(200);
  });

  it('is stopped just as soon when it asks from all of them at once', async () => {
    const { t, rival } = stage;
    t.clock.set(new Date(t.clock.now().getTime() + 24 * 3600_000));
    const session = { ...(await t.signIn('employer', rival.organisationId)), organisationId: rival.organisationId };
    const all = ['Douai', 'Lens', 'Lille', 'Maubeuge', 'Arras', 'Cambrai', 'Denain', 'Somain', 'Carvin', 'Tourcoing'];
    const answers = await Promise.all(all.map((town) => status(town, session)));
    expect(answers.filter((answer) => answer === 200)).toHaveLength(3);
    expect(answers.filter((answer) => answer === 'too_many_places')).toHaveLength(7);
  });
});
