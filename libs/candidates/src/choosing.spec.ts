import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestApp } from '../../../test/support/test-app.js';
import { SearchAlerts } from './alerts/search-alerts.jobs.js';
import { agree, crowd, listed, offerOf, type Stage, setStage, tenantWithCv, validateCv } from './candidates.fixture.js';

type Session = Stage['worker'];
const PICKER = {
  tenant: { givenName: 'Karima', familyName: 'Zelmatin', phone: '+33639981234' },
  wanted: { occupations: ['N1103'], contracts: ['CDI'] },
  fields: { certificates: ['CACES R489 cat. 1A'] },
};
const CLEANER = { tenant: { familyName: 'Ouzrane' }, wanted: { occupations: ['K2204'] } };

describe('choosing people', () => {
  let stage: Stage;
  let offerId: string;
  let picker: string;
  let cleaner: string;
  beforeAll(async () => {
    const t = await startTestApp();
    t.clock.set('2026-11-22T09:00:00Z');
    stage = await setStage(t);
    const { employer } = stage;
    offerId = await offerOf(stage, { employerId: employer.organisationId, createdBy: employer.userId });
  });
  beforeEach(async () => {
    // Some tests move the clock past the end of every session.
    stage.worker = await stage.t.signIn('case_worker', stage.association);
    await stage.t.db.query(`UPDATE candidates SET listed = false RETURNING id`);
    picker = await listed(stage, PICKER);
    cleaner = await listed(stage, CLEANER);
  });
  afterAll(() => stage.t.close());

  const get = (path: string, by: Session) => stage.http().get(`/api/${path}`).set(by.headers);
  const post = (path: string, body: object, by: Session) =>
    stage.http().post(`/api/${path}`).set(by.headers).send(body);
  const items = async (path: string, by: Session) => (await get(path, by).expect(200)).body.items;
  /** The employer's own id of somebody. */
  async function alias(tenantId: string, by: Session & { organisationId: string } = stage.employer): Promise<string> {
    await get('candidates?size=100', by).expect(200);
    const row = await stage.t.db.one<{ id: string }>(
      'SELECT a.id FROM candidate_aliases a JOIN candidates k ON k.id = a.candidate_id WHERE k.tenant_id = $1 AND a.employer_id = $2',
      [tenantId, by.organisationId],
    );
    return row?.id ?? '';
  }
  const mails = (like: string) =>
    stage.t.db.query<{ subject: string; body_text: string; address: string | null }>(
      'SELECT subject, body_text, address FROM messages WHERE occasion LIKE $1 ORDER BY created_at, id',
      [like],
    );

  describe('shortlist', () => {
    it('is kept per offer, shared in the organisation, best match first, and says why', async () => {
      const { employer, rival, t } = stage;
      const colleague = await t.signIn('employer', employer.organisationId);
      await post('shortlist', { candidateId: await alias(cleaner), offerId }, employer).expect(201);
      const { id } = (
        await post('shortlist', { candidateId: await alias(picker), offerId, note: 'À rappeler' }, employer).expect(201)
      ).body;
      const list = await items(`shortlist?offerId=${offerId}`, colleague);
      expect(list.map(({ candidate }: { candidate: { id: string } }) => candidate.id)).toEqual([
        await alias(picker),
        await alias(cleaner),
      ]);
      expect(list[0]).toMatchObject({ id, note: 'À rappeler', offerTitle: 'Préparation de commandes' });
      expect(list[0].candidate.match.points[0].sentence.fr).toBe(
        'Cherche ce métier : Préparateur / Préparatrice de commandes',
      );
      await stage.http().patch(`/api/shortlist/${id}`).set(colleague.headers).send({ note: null }).expect(204);
      await stage.http().delete(`/api/shortlist/${id}`).set(rival.headers).expect(404);
      expect((await items(`shortlist?offerId=${offerId}`, employer))[0].note).toBeNull();
      await stage.http().delete(`/api/shortlist/${id}`).set(colleague.headers).expect(204);
      expect(await items(`shortlist?offerId=${offerId}`, employer)).toHaveLength(1);
      expect(await items('shortlist', rival)).toEqual([]);
    });

    it('holds nobody twice, no other’s id and no other’s offer', async () => {
      const { employer, rival } = stage;
      const candidateId = await alias(picker);
      await post('shortlist', { candidateId }, employer).expect(201);
      const { body } = await post('shortlist', { candidateId }, employer).expect(409);
      expect(body.code).toBe('already_shortlisted');
      await post('shortlist', { candidateId }, rival).expect(404);
      await post('shortlist', { candidateId: await alias(picker, rival), offerId }, rival).expect(404);
      const { lists } = (await get('shortlist?offerId=none', employer).expect(200)).body;
      expect(lists).toContainEqual({ offerId: null, offerTitle: null, count: 1 });
    });

    it('loses who takes the consent back, with what was noted', async () => {
      const { employer, t } = stage;
      const candidateId = await alias(picker);
      await post('shortlist', { candidateId, note: 'Motivée' }, employer).expect(201);
      await agree(stage, picker, false);
      expect(await items(`shortlist?candidateId=${candidateId}`, employer)).toEqual([]);
      expect(await t.db.query('SELECT 1 FROM shortlist_entries WHERE alias_id = $1', [candidateId])).toEqual([]);
    });
  });

  describe('offers for a tenant', () => {
    it('are ranked and explained as for the employer', async () => {
      const { employer, worker, stranger } = stage;
      // Employers are told of distances only where they lead to nobody alone.
      await crowd(stage, ['Douai']);
      const far = await offerOf(stage, {
        ...{ employerId: employer.organisationId, createdBy: employer.userId },
        ...{ title: 'Nettoyage', occupation: 'K2204', city: 'Lille' },
      });
      const ranked = await items(`tenants/${picker}/offers`, worker);
      const ids = ranked.map(({ id }: { id: string }) => id);
      expect(ids.indexOf(offerId)).toBeLessThan(ids.indexOf(far));
      const mine = ranked.find(({ id }: { id: string }) => id === offerId);
      const seen = (await get(`candidates/${await alias(picker)}?offerId=${offerId}`, employer).expect(200)).body;
      expect({ match: mine.match, distanceBand: mine.distanceBand }).toEqual({
        match: seen.match,
        distanceBand: seen.distanceBand,
      });
      await get(`tenants/${picker}/offers`, stranger).expect(404);
      await stage.t.db.query(`UPDATE offers SET state = 'closed' WHERE id = $1 RETURNING id`, [far]);
    });

    it('are shown also for somebody whom employers do not see, and none without a CV', async () => {
      const unlisted = await tenantWithCv(stage, PICKER);
      expect((await items(`tenants/${unlisted}/offers`, stage.worker)).length).toBeGreaterThan(0);
      const { body } = await post('tenants', { givenName: 'Sans', familyName: 'Parcours' }, stage.worker).expect(201);
      expect(await items(`tenants/${body.id}/offers`, stage.worker)).toEqual([]);
    });
  });

  describe('proposals', () => {
    const propose = (body: object, tenantId = picker, by: Session = stage.worker) =>
      post(`tenants/${tenantId}/proposals`, body, by);

    it('reach the employer without a name, and its answer reaches the case worker', async () => {
      const { employer, rival, worker, stranger, t } = stage;
      await propose({ offerId, agreed: 'spoken', message: 'Très à l’aise avec les scanners.' }).expect(201);
      const [mine] = await items('proposals?state=open', employer);
      const candidateId = await alias(picker);
      expect(mine).toMatchObject({
        candidateId,
        offerId,
        tenantId: null,
        tenantName: null,
        agreed: null,
        state: 'open',
        occupations: [expect.objectContaining({ label: expect.any(String), labelEn: expect.any(String) })],
      });
      const [mail] = await mails(`proposal:${mine.id}:made`);
      expect(mail?.body_text).toContain(`/candidates/${candidateId}?offerId=${offerId}`);
      expect(mail?.body_text).toContain(mine.pseudonym);
      expect(JSON.stringify([mine, mail])).not.toMatch(/Karima|Zelmatin|39981234/i);
      expect(await items('proposals', rival)).toEqual([]);
      await post(`proposals/${mine.id}/answer`, { interested: true }, rival).expect(404);
      await post(`proposals/${mine.id}/answer`, { interested: false }, employer).expect(400);
      await post(`proposals/${mine.id}/answer`, { interested: true, comment: 'Lundi à 9 h ?' }, employer).expect(204);
      const again = await post(`proposals/${mine.id}/answer`, { interested: true }, employer).expect(409);
      expect(again.body.code).toBe('illegal_transition');
      const [theirs] = await items(`proposals?tenantId=${picker}`, worker);
      expect(theirs).toMatchObject({
        tenantId: picker,
        state: 'interested',
        comment: 'Lundi à 9 h ?',
        agreed: 'spoken',
      });
      expect(await items('proposals', stranger)).toEqual([]);
      expect(await mails(`proposal:${mine.id}:answered`)).toHaveLength(1);
      const trail = await t.db.query<{ action: string }>(
        'SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY seq',
        [mine.id],
      );
      expect(trail.map(({ action }) => action)).toEqual(['proposal.make', 'proposal.answer']);
    });

    it('are refused a second time, clearly, also to two who propose at once', async () => {
      const all = await Promise.all([1, 2, 3].map(() => propose({ offerId, agreed: 'spoken' })));
      expect(all.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
      expect(all.find(({ status }) => status === 409)?.body.code).toBe('already_proposed');
      const [open] = await items('proposals?state=open', stage.employer);
      await post(`proposals/${open.id}/answer`, { interested: false, reason: 'distance' }, stage.employer).expect(204);
      await propose({ offerId, agreed: 'spoken' }).expect(409);
      const ranked = await items(`tenants/${picker}/offers`, stage.worker);
      expect(ranked.find(({ id }: { id: string }) => id === offerId).proposal).toEqual({
        id: open.id,
        state: 'declined',
      });
    });

    it.each([
      ['Zelmatin est très motivée'],
      ['Appelez le 06 39 98 12 34'],
      ['Elle est mariée, 2 enfants'],
      ['Suivie pour ses impayés'],
    ])('may not tell who it is: %s', async (message) => {
      const { body } = await propose({ offerId, agreed: 'spoken', message }).expect(400);
      expect(body.errors).toEqual([expect.objectContaining({ path: 'message', code: 'tells_who' })]);
    });

    it('need somebody who is listed, a published offer, and one’s own tenant', async () => {
      const { employer, stranger } = stage;
      await propose({ offerId, agreed: 'spoken' }, picker, stranger).expect(404);
      await propose({ agreed: 'spoken' }).expect(400);
      await propose({ offerId: randomUUID(), agreed: 'spoken' }).expect(404);
      await propose({ employerId: employer.organisationId, agreed: 'written' }).expect(201);
      const silent = await tenantWithCv(stage, PICKER);
      expect((await propose({ offerId, agreed: 'spoken' }, silent).expect(409)).body.code).toBe('not_listed');
    });

    it('end with the consent, and then show no card', async () => {
      const { employer } = stage;
      await propose({ employerId: employer.organisationId, agreed: 'spoken' }, cleaner).expect(201);
      const candidateId = await alias(cleaner);
      const before = (await items('proposals?state=open', employer)).find(
        (one: { candidateId: string }) => one.candidateId === candidateId,
      );
      await agree(stage, cleaner, false);
      const after = (await items('proposals?state=withdrawn', employer)).find(
        ({ id }: { id: string }) => id === before.id,
      );
      expect(after).toMatchObject({ candidateId: null, pseudonym: null, headline: '', occupations: [] });
    });
  });

  describe('saved searches', () => {
    const alert = () => stage.t.get(SearchAlerts).alert();

    it.each([
      [{ sex: 'f' }, 'query.sex'],
      [{ near: 'Atlantis' }, 'near'],
      [{ occupation: 'cariste' }, 'query.occupation'],
    ])('refuse %j', async (query, path) => {
      const { body } = await post('saved-searches', { name: 'X', query }, stage.employer).expect(400);
      expect(body.errors[0].path).toContain(path.split('.')[0]);
    });

    it('are the employer’s own', async () => {
      const { employer, rival } = stage;
      const { id } = (await post('saved-searches', { name: 'Tous', query: {} }, employer).expect(201)).body;
      expect(await items('saved-searches', rival)).toEqual([]);
      await stage.http().delete(`/api/saved-searches/${id}`).set(rival.headers).expect(404);
      await stage.http().patch(`/api/saved-searches/${id}`).set(employer.headers).send({ notify: false }).expect(204);
      expect(await items('saved-searches', employer)).toEqual([expect.objectContaining({ id, notify: false })]);
      await stage.http().delete(`/api/saved-searches/${id}`).set(employer.headers).expect(204);
    });

    it('tell once a day of who is new, by pseudonym and occupation only, until stopped by the link', async () => {
      const { employer, t } = stage;
      await post(
        'saved-searches',
        { name: 'Préparateurs', query: { occupation: 'N1103', near: 'Douai' } },
        employer,
      ).expect(201);
      await post('saved-searches', { name: 'Pour l’offre', query: { offerId } }, employer).expect(201);
      const occasion = `saved-searches:${employer.organisationId}:%`;
      await alert();
      expect(await mails(occasion)).toEqual([]);

      const newcomer = await listed(stage, PICKER);
      await listed(stage, CLEANER);
      await alert();
      await alert();
      const [mail, ...more] = await mails(occasion);
      expect(more).toEqual([]);
      expect(mail?.subject).toBe('Un nouveau profil dans vos recherches');
      expect(mail?.body_text).toContain(`/candidates/${await alias(newcomer)}`);
      expect(mail?.body_text).toContain('Préparateur / Préparatrice de commandes');
      expect(mail?.body_text).not.toMatch(/Karima|Zelmatin|Douai|CACES/);

      // Whoever comes later that day waits for tomorrow; and nobody is told of twice.
      await listed(stage, PICKER);
      await alert();
      expect(await mails(occasion)).toHaveLength(1);
      t.clock.set('2026-11-23T09:00:00Z');
      await alert();
      t.clock.set('2026-11-24T09:00:00Z');
      await alert();
      expect(await mails(occasion)).toHaveLength(2);

      const token = /\/t\/(\S+)/.exec((await mails(occasion))[1]?.body_text ?? '')?.[1];
      const shown = (await stage.http().get(`/api/links/${token}/saved-searches`).expect(200)).body;
      expect(shown).toMatchObject({ searches: ['Pour l’offre', 'Préparateurs'], notify: true });
      await stage.http().post(`/api/links/${token}/saved-searches`).send({ notify: false }).expect(204);
      // Sessions have ended meanwhile.
      stage.worker = await t.signIn('case_worker', stage.association);
      stage.employer = { ...employer, ...(await t.signIn('employer', employer.organisationId)) };
      await listed(stage, PICKER);
      t.clock.set('2026-11-24T23:30:00Z');
      await alert();
      expect(await mails(occasion)).toHaveLength(2);
    });

    it('of a base too wide to note everybody tell of who is listed since, and never of a card that only changed', async () => {
      const { t } = stage;
      t.clock.set('2026-11-25T09:00:00Z');
      const rival = { ...stage.rival, ...(await t.signIn('employer', stage.rival.organisationId)) };
      stage.worker = await t.signIn('case_worker', stage.association);
      const { id } = (await post('saved-searches', { name: 'Tous', query: {} }, rival).expect(201)).body;
      const [{ seen } = { seen: 0 }] = await t.db.query<{ seen: number }>(
        'SELECT count(*) AS seen FROM saved_search_seen WHERE search_id = $1',
        [id],
      );
      expect(seen).toBeGreaterThanOrEqual(2);
      await t.db.query('DELETE FROM saved_search_seen WHERE search_id = $1 RETURNING 1', [id]);
      await t.db.query('UPDATE saved_searches SET complete = false WHERE id = $1 RETURNING 1', [id]);
      t.clock.set('2026-11-25T10:00:00Z');
      await validateCv(t, picker, { ...PICKER.fields, skills: ['Inventaire'] });
      const newcomer = await listed(stage, CLEANER);
      await alert();
      const sent = await mails(`saved-searches:${rival.organisationId}:%`);
      expect(sent.map(({ subject }) => subject)).toEqual(['Un nouveau profil dans vos recherches']);
      expect(sent[0]?.body_text).toContain(`/candidates/${await alias(newcomer, rival)}`);
      t.clock.set('2026-11-26T09:00:00Z');
      await alert();
      expect(await mails(`saved-searches:${rival.organisationId}:%`)).toHaveLength(1);
    });
  });
});
