import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outbox } from '#database';
import { startTestApp } from '../../../test/support/test-app.js';
import { agree, crowd, listed, offerOf, type Stage, setStage, tenantWithCv, validateCv } from './candidates.fixture.js';
import { Candidates } from './candidates.service.js';

interface Shown {
  id: string;
  pseudonym: string;
  headline: string;
  distanceBand: string;
  tenantId: string | null;
  match: { score: number; points: { key: string; sentence: { fr: string; en: string } }[] } | null;
}

const PICKER = 'Préparateur / Préparatrice de commandes';
const DRIVER = 'Conducteur / Conductrice de véhicules Super Lourds';

describe('candidates', () => {
  let stage: Stage;
  let picker: string;
  let driver: string;

  beforeAll(async () => {
    stage = await setStage(await startTestApp());
    picker = await listed(stage, {
      wanted: { occupations: ['N1103'], contracts: ['CDI'], weeklyHours: 35 },
      fields: {
        skills: ['Scan'],
        certificates: ['CACES R489 cat. 1A'],
        experiences: [
          {
            title: 'Préparatrice',
            employer: 'X',
            city: null,
            start: '2021-01',
            end: '2023-12',
            current: false,
            rome: 'N1103',
          },
        ],
      },
    });
    driver = await listed(stage, {
      tenant: { givenName: 'Ilan', familyName: 'Petit', postcode: '59000', city: 'Lille' },
      wanted: { occupations: ['N4115'], contracts: ['CDD'], availableFrom: '2027-02-01', training: true },
      fields: { drivingLicences: ['B', 'C', 'CE'], certificates: ['FIMO marchandises'] },
    });
    await crowd(stage, ['Douai', 'Lille']);
  });
  afterAll(() => stage.t.close());

  const search = async (query = '', session = stage.employer) =>
    (await stage.http().get(`/api/candidates${query}`).set(session.headers).expect(200)).body;
  const headlines = async (query: string): Promise<string[]> =>
    (await search(query)).items.map((item: Shown) => item.headline);

  it('lists who agreed and has a validated CV, and nobody else', async () => {
    expect((await search()).total).toBe(2);
    const silent = await tenantWithCv(stage, { tenant: { givenName: 'Une', familyName: 'Autre' } });
    expect((await search()).total).toBe(2);
    await agree(stage, silent);
    expect((await search()).total).toBe(3);
    await agree(stage, silent, false);
    expect((await search()).total).toBe(2);
    const kept = await stage.t.db.one(
      'SELECT headline, occupations, latitude, listed FROM candidates WHERE tenant_id = $1',
      [silent],
    );
    expect(kept).toEqual({ headline: '', occupations: [], latitude: null, listed: false });
  });

  it.each([
    ['?q=prepa%20comande', 'Préparateur / Préparatrice de commandes'],
    ['?q=chauffeur%20spl', 'Conducteur / Conductrice de véhicules Super Lourds'],
    ['?q=preparatrice%20douai', 'Préparateur / Préparatrice de commandes'],
    ['?certificate=caces&contract=CDI', 'Préparateur / Préparatrice de commandes'],
    ['?licence=CE', 'Conducteur / Conductrice de véhicules Super Lourds'],
    ['?near=Lille&radiusKm=10', 'Conducteur / Conductrice de véhicules Super Lourds'],
    ['?near=59500', 'Préparateur / Préparatrice de commandes'],
    ['?occupation=N1103&skill=scan', 'Préparateur / Préparatrice de commandes'],
  ])('finds by %s', async (query, headline) => {
    expect(await headlines(query)).toEqual([headline]);
  });

  it('says how far in bands, and from where', async () => {
    const body = await search('?near=Douai&radiusKm=45');
    expect(body.place).toEqual({ name: 'Douai', radiusKm: 80 });
    expect(body.items.map((item: Shown) => item.distanceBand).sort()).toEqual(['0-5', '20-40']);
    expect((await search('?q=cariste')).place).toBeNull();
  });

  it.each([
    ['?availableBy=2026-11-22', [PICKER]],
    ['?availableBy=2027-03-01', [PICKER, DRIVER]],
    ['?availability=quarter', [DRIVER]],
    ['?availability=now&availability=quarter', [PICKER, DRIVER]],
    ['?hoursMin=20&hoursMax=34', [DRIVER]],
    ['?hoursMax=40', [PICKER, DRIVER]],
    ['?training=true', [DRIVER]],
    ['?contract=CDI&contract=CDD', [PICKER, DRIVER]],
    ['?occupation=N4115&occupation=N1103&licence=CE', [DRIVER]],
  ])('filters by %s', async (query, expected) => {
    expect((await headlines(query)).sort()).toEqual([...expected].sort());
  });

  it('sorts by newest card, soonest availability and distance band', async () => {
    expect(await headlines('?sort=soonest')).toEqual([PICKER, DRIVER]);
    expect(await headlines('?sort=newest')).toHaveLength(2);
    expect(await headlines('?sort=nearest&near=Lille&radiusKm=80')).toEqual([DRIVER, PICKER]);
    expect(await headlines('?sort=nearest&near=Douai&radiusKm=80')).toEqual([PICKER, DRIVER]);
  });

  it('counts facets when asked, in words and in bands', async () => {
    const { facets } = await search('?facets=true&near=Douai&radiusKm=5&contract=CDI');
    expect(facets.contract).toEqual([{ value: 'CDI', count: 1 }]);
    expect(facets.distance).toEqual([{ value: '0-5', count: 1 }]);
    expect(facets.certificate).toEqual([{ value: 'CACES R489', label: 'CACES R489', labelEn: 'CACES R489', count: 1 }]);
    expect(facets.occupation).toEqual([{ value: 'N1103', label: PICKER, labelEn: 'Order picker', count: 1 }]);
    expect(facets.availability).toEqual([{ value: 'now', count: 1 }]);
    expect((await search('?facets=true')).facets.distance).toBeNull();
    expect((await search()).facets).toBeNull();
  });

  it('marks on the card what was searched for, and only then', async () => {
    const [card] = (await search('?q=picking%20caces')).items;
    expect(card.highlights).toEqual([
      { field: 'occupation', value: 'N1103', text: 'picking', marks: [{ from: 0, to: 7 }] },
      { field: 'experience', value: 'N1103', text: 'picking', marks: [{ from: 0, to: 7 }] },
      { field: 'certificate', value: 'CACES R489 cat. 1A', text: 'CACES R489 cat. 1A', marks: [{ from: 0, to: 5 }] },
    ]);
    expect((await search()).items[0].highlights).toEqual([]);
  });

  it.each([
    ['?sort=nearest', 'sort'],
    ['?hoursMin=35&hoursMax=20', 'hoursMax'],
    ['?availability=soon', 'availability'],
    ['?availableBy=2026-02-30', 'availableBy'],
    ['?facets=yes', 'facets'],
    ['?occupation=N1103&occupation=nothing', 'occupation.1'],
    ['?near=Atlantis', 'near'],
    ['?radiusKm=10', 'radiusKm'],
    ['?near=Douai&radiusKm=0', 'radiusKm'],
    ['?occupation=cariste', 'occupation'],
    ['?sex=f', 'sex'],
    ['?postcode=59500', 'postcode'],
    ['?age=30', 'age'],
    ['?contract=ANY', 'contract'],
    ['?size=1000', 'size'],
  ])('refuses %s and names it', async (query, path) => {
    const { body } = await stage.http().get(`/api/candidates${query}`).set(stage.employer.headers).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ path })]);
  });

  it('gives each employer ids and pseudonyms of its own, always the same ones', async () => {
    const mine: Shown[] = (await search()).items;
    const again: Shown[] = (await search()).items;
    const theirs: Shown[] = (await search('', stage.rival)).items;
    expect(mine.map(({ id, pseudonym }) => [id, pseudonym])).toEqual(again.map(({ id, pseudonym }) => [id, pseudonym]));
    expect(mine.filter(({ id }) => theirs.some((other) => other.id === id))).toEqual([]);
    const rows = await stage.t.db.query<{ id: string; tenant_id: string }>('SELECT id, tenant_id FROM candidates');
    for (const secret of rows.flatMap((row) => [row.id, row.tenant_id])) {
      expect(JSON.stringify([mine, theirs])).not.toContain(secret);
      await stage.http().get(`/api/candidates/${secret}`).set(stage.employer.headers).expect(404);
    }
    await stage.http().get(`/api/candidates/${mine[0]?.id}`).set(stage.employer.headers).expect(200);
    await stage.http().get(`/api/candidates/${mine[0]?.id}`).set(stage.rival.headers).expect(404);
  });

  it('makes aliases once when many ask at once', async () => {
    const fresh = {
      ...(await stage.t.signIn('employer', stage.rival.organisationId)),
      organisationId: stage.rival.organisationId,
    };
    await stage.t.db.query('DELETE FROM candidate_aliases WHERE employer_id = $1', [stage.rival.organisationId]);
    const pages = await Promise.all(Array.from({ length: 6 }, () => search('', fresh)));
    expect(new Set(pages.map((page) => JSON.stringify(page.items.map((item: Shown) => item.id)))).size).toBe(1);
  });

  it('shows the association the candidate itself, and the tenant to who follows them', async () => {
    const mine: Shown[] = (await search('?q=preparateur', stage.worker as Stage['employer'])).items;
    expect(mine.map(({ tenantId, pseudonym }) => ({ tenantId, pseudonym }))).toEqual([
      { tenantId: picker, pseudonym: null },
    ]);
    const theirs: Shown[] = (await search('?q=preparateur', stage.stranger as Stage['employer'])).items;
    expect(theirs.map(({ id, tenantId }) => ({ id, tenantId }))).toEqual([{ id: mine[0]?.id, tenantId: null }]);
    const landlord = await stage.t.signIn('landlord_staff', stage.landlord);
    await stage.http().get('/api/candidates').set(landlord.headers).expect(403);
  });

  it('shows who follows a tenant their card, and why employers do not see it', async () => {
    const { http, worker } = stage;
    const tenantId = await tenantWithCv(stage, { wanted: { occupations: ['K1304'] } });
    const read = async () =>
      (await http().get(`/api/tenants/${tenantId}/candidate`).set(worker.headers).expect(200)).body;
    expect(await read()).toEqual({ listed: false, obstacles: ['no_consent'], card: null });
    await agree(stage, tenantId);
    expect(await read()).toMatchObject({ listed: true, obstacles: [], card: { tenantId, pseudonym: null } });
    await agree(stage, tenantId, false);
    expect(await read()).toEqual({ listed: false, obstacles: ['no_consent'], card: null });
    await http().get(`/api/tenants/${tenantId}/candidate`).set(stage.stranger.headers).expect(404);
    await http().get(`/api/tenants/${tenantId}/candidate`).set(stage.employer.headers).expect(403);
  });

  it('ranks for an offer and explains each point', async () => {
    const { employer } = stage;
    const offerId = await offerOf(stage, {
      employerId: employer.organisationId,
      createdBy: employer.userId,
      state: 'draft',
      certificates: ['CACES R489-1'],
    });
    const { items, place } = await search(`?offerId=${offerId}`);
    expect(place).toEqual({ name: 'Douai', radiusKm: null });
    expect(items.map((item: Shown) => item.match?.score)).toEqual([100, expect.any(Number)]);
    expect(items[1].match.score).toBeLessThan(50);
    expect(items[0].match.points.map((point: { sentence: { fr: string } }) => point.sentence.fr)).toEqual(
      expect.arrayContaining([
        '3 ans dans ce métier : Préparateur / Préparatrice de commandes, jusqu’en 2023',
        'CACES R489-1 : demandé et détenu',
        'Habite à environ 5 km ou moins',
      ]),
    );
    const one = (
      await stage.http().get(`/api/candidates/${items[0].id}?offerId=${offerId}`).set(employer.headers).expect(200)
    ).body;
    expect(one.match).toEqual(items[0].match);
    expect((await search(`?offerId=${offerId}&size=1&page=2`)).items).toEqual([items[1]]);
  });

  it('knows for an employer only its own offers, for the association only published ones', async () => {
    const { employer, rival, worker } = stage;
    const draft = await offerOf(stage, {
      employerId: employer.organisationId,
      createdBy: employer.userId,
      state: 'draft',
    });
    const published = await offerOf(stage, { employerId: employer.organisationId, createdBy: employer.userId });
    await stage.http().get(`/api/candidates?offerId=${draft}`).set(rival.headers).expect(404);
    await stage.http().get(`/api/candidates?offerId=${published}`).set(rival.headers).expect(404);
    await stage.http().get(`/api/candidates?offerId=${draft}`).set(worker.headers).expect(404);
    await stage.http().get(`/api/candidates?offerId=${published}`).set(worker.headers).expect(200);
    await stage.http().get(`/api/candidates?offerId=${randomUUID()}`).set(employer.headers).expect(404);
  });

  it('takes out who is hired and brings back who leaves; keeps the card meanwhile', async () => {
    const placementId = randomUUID();
    const tell = (type: 'placement.made' | 'placement.changed') =>
      stage.t.db.transaction(async () => {
        const told = { placementId, tenantId: driver };
        if (type === 'placement.made') await stage.t.get(Outbox).add(type, { ...told, kind: 'hire' });
        else await stage.t.get(Outbox).add(type, { ...told, state: 'ended' });
      });
    await stage.t.db.query(
      `INSERT INTO placements (id, tenant_id, kind, organisation_name, title, contract, state, promised_at) VALUES ($1, $2, 'hire', 'Ailleurs', 'Conduite', 'CDI', 'promised', now())`,
      [placementId, driver],
    );
    await tell('placement.made');
    await stage.t.settle();
    expect(await headlines('?q=chauffeur')).toEqual([]);
    expect(await stage.t.db.one('SELECT headline FROM candidates WHERE tenant_id = $1', [driver])).toEqual({
      headline: 'Conducteur / Conductrice de véhicules Super Lourds',
    });
    await stage.t.db.query(
      `UPDATE placements SET state = 'ended', started_on = '2026-11-01', ended_on = '2026-11-20' WHERE id = $1`,
      [placementId],
    );
    await tell('placement.changed');
    await stage.t.settle();
    expect(await headlines('?q=chauffeur')).toHaveLength(1);
    // A training hides while it lasts, unless the person goes on looking beside it.
    const training = (looking: boolean) =>
      stage.t.db.query(
        `UPDATE placements SET kind = 'training', state = 'started', ended_on = NULL, still_looking = $2 WHERE id = $1`,
        [placementId, looking],
      );
    for (const looking of [false, true]) {
      await training(looking);
      await tell('placement.changed');
      await stage.t.settle();
      expect(await headlines('?q=chauffeur')).toHaveLength(looking ? 1 : 0);
    }
  });

  it('changes the card when the CV or the wishes change, and nothing when they do not', async () => {
    const version = async () =>
      (await stage.t.db.one<{ version: number }>('SELECT version FROM candidates WHERE tenant_id = $1', [picker]))
        ?.version ?? 0;
    const before = await version();
    await stage.t.get(Candidates).refresh(picker);
    await stage.t.get(Candidates).refresh(picker);
    expect(await version()).toBe(before);
    await validateCv(stage.t, picker, { skills: ['Inventaire tournant'] });
    expect(await version()).toBe(before + 1);
    expect(await headlines('?q=inventaire')).toHaveLength(1);
    expect(await headlines('?skill=scan')).toEqual([]);
    await stage
      .http()
      .patch(`/api/tenants/${picker}`)
      .set(stage.worker.headers)
      .send({ wanted: { occupations: ['N1101'] } })
      .expect(204);
    await stage.t.settle();
    expect(await headlines('?occupation=N1101')).toEqual(['Cariste']);
  });
});
