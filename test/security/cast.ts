import { randomUUID } from 'node:crypto';
import { agree, listed, offerOf, type Stage, setStage } from '../../libs/candidates/src/candidates.fixture.js';
import { startTestApp } from '../support/test-app.js';

/** Everything that says who somebody is carries one word of theirs, so that a search of an answer for that word finds all of it. */
export interface Person {
  tenantId: string;
  /** Found in every text below; letters that no other text holds. */
  mark: string;
  /** Texts that cannot hold the mark. */
  numbers: string[];
}

export interface Cast {
  stage: Stage;
  /** Listed and unknown to the employer. */
  hidden: Person[];
  /** Let the employer know who they are. */
  released: Person;
  /** Hired by the employer. */
  hired: Person;
  /** Ids of everything there is, for the `{id}` of a route. */
  ids: string[];
  releasedAlias: string;
}

const MARKS = ['Hqaz', 'Hqbz', 'Hqcz', 'Rqdz', 'Wqez'] as const;

/** A rally day, offers, requests and a hire around five tenants with every field filled in. */
export async function makeCast(): Promise<Cast> {
  const stage = await setStage(await startTestApp());
  const { t, employer, rival, association, http, worker } = stage;
  await t.db.query(
    `INSERT INTO employer_profiles (employer_id, sector, city, contact_name, contact_email, updated_at) VALUES ($1, 'logistique', 'Lille', 'Camille', 'camille@example.org', now())`,
    [employer.organisationId],
  );
  const people: Person[] = [];
  for (const [at, mark] of MARKS.entries()) people.push(await makePerson(stage, mark, at));
  const [first, second, third, released, hired] = people as [Person, Person, Person, Person, Person];
  const aliases = new Map<string, string>();
  await http().get('/api/candidates?size=100').set(employer.headers).expect(200);
  await http().get('/api/candidates?size=100').set(rival.headers).expect(200);
  for (const row of await t.db.query<{ id: string; tenantId: string }>(
    `SELECT a.id, k.tenant_id AS "tenantId" FROM candidate_aliases a JOIN candidates k ON k.id = a.candidate_id WHERE a.employer_id = $1`,
    [employer.organisationId],
  ))
    aliases.set(row.tenantId, row.id);
  const offers = [
    await offerOf(stage, { employerId: employer.organisationId, createdBy: employer.userId, city: 'Lille' }),
    await offerOf(stage, { employerId: rival.organisationId, createdBy: rival.userId, city: 'Lens' }),
  ];
  const asked = await http()
    .post(`/api/candidates/${aliases.get(first.tenantId)}/release-requests`)
    .set(employer.headers)
    .send({ message: 'Bonjour' })
    .expect(201);
  await http()
    .post(`/api/tenants/${released.tenantId}/consents`)
    .set(worker.headers)
    .send({ scope: 'release', employerId: employer.organisationId, given: true })
    .expect(201);
  await t.settle();
  const placements = [
    await placementOf(stage, hired.tenantId, employer.organisationId),
    await placementOf(stage, third.tenantId, rival.organisationId),
  ];
  const rallyId = randomUUID();
  await t.db.query(
    `INSERT INTO rallies (id, association_id, name, held_on, venue, address, starts_at, slots, slot_minutes, blocks, breaks_per_block, min_meetings, max_meetings, capacity, state, plan_version, created_at)
     VALUES ($1, $2, 'Rallye', '2026-11-22', 'Salle', 'Place, Lille', '09:00', 9, 20, '[[0,8]]', 1, 1, 3, 40, 'on_the_day', 1, now())`,
    [rallyId, association],
  );
  const rest: string[] = [];
  for (const [slot, person] of [first, second, released].entries()) {
    const [invitation, meeting] = [randomUUID(), randomUUID()];
    rest.push(invitation, meeting);
    await t.db.query(
      `INSERT INTO rally_invitations (id, rally_id, tenant_id, state, attendance, created_at) VALUES ($1, $2, $3, 'accepted', 'present', now())`,
      [invitation, rallyId, person.tenantId],
    );
    await t.db.query(
      `INSERT INTO meetings (id, rally_id, tenant_id, employer_id, slot, table_no, score, state) VALUES ($1, $2, $3, $4, $5, 1, 1, 'planned')`,
      [meeting, rallyId, person.tenantId, employer.organisationId, slot],
    );
  }
  const invitation = randomUUID();
  await t.db.query(
    `INSERT INTO rally_invitations (id, rally_id, employer_id, state, attendance, created_at) VALUES ($1, $2, $3, 'accepted', 'present', now())`,
    [invitation, rallyId, employer.organisationId],
  );
  const inner = await t.db.query<{ id: string }>(
    'SELECT id FROM candidates UNION ALL SELECT id FROM documents UNION ALL SELECT id FROM cvs UNION ALL SELECT id FROM referrals',
  );
  await t.settle();
  return {
    ...{ stage, hidden: [first, second, third], released, hired },
    ids: [
      ...[...aliases.values(), ...people.map(({ tenantId }) => tenantId), ...offers, ...placements, rallyId],
      ...[...rest, invitation, (asked.body as { id: string }).id, ...inner.map(({ id }) => id)],
      ...[employer.organisationId, rival.organisationId, employer.userId],
    ],
    releasedAlias: aliases.get(released.tenantId) ?? '',
  };
}

async function makePerson(stage: Stage, mark: string, at: number): Promise<Person> {
  const { t, landlord, association, worker } = stage;
  const [mobile, landline, cvPhone] = [`+3363998${1100 + at}`, `+3335301${2200 + at}`, `+3363998${3300 + at}`];
  const tenantId = await listed(stage, {
    tenant: {
      ...{ givenName: `Prénom${mark}`, familyName: `Nom${mark}`, email: `${mark}@example.org`, phone: mobile },
      ...{ address: `${at + 3} rue ${mark}`, postcode: '59187', city: 'Dechy' },
    },
    wanted: { occupations: ['N1103'] },
    fields: {
      name: { given: `Prénom${mark}`, family: `Nom${mark}` },
      ...{ email: `cv.${mark}@example.org`, phone: cvPhone, postcode: '59187', city: 'Dechy' },
      skills: ['Scan', `Chez Usine${mark}`, `Tel ${landline}`, 'née le 03/04/1979'],
      certificates: ['CACES R489 cat. 1A', `Stage École${mark}`],
      languages: [{ code: 'bm', level: 'native' }],
      experiences: [
        {
          ...{ title: `Préparatrice chez Usine${mark}`, employer: `Usine${mark}`, city: 'Dechy' },
          ...{ start: '1998', end: '2001', current: false, rome: 'N1103' },
        },
      ],
      education: [{ title: `CAP École${mark}`, school: `École${mark}`, year: '1997' }],
    },
  });
  await t.db.query('UPDATE tenants SET landlord_id = $2 WHERE id = $1', [tenantId, landlord]);
  await t.db.query(
    `INSERT INTO referrals (id, landlord_id, association_id, given_name, family_name, arrears_cents, arrears_months, agreed_on, agreed_how, comment, state, tenant_id, created_by, created_at)
     VALUES ($1, $2, $3, $4, $4, 123456, 4, '2026-10-01', 'written', $5, 'accepted', $6, $7, now())`,
    [randomUUID(), landlord, association, `Nom${mark}`, `Impayé ${mark}`, tenantId, worker.userId],
  );
  await t.db.query(
    `INSERT INTO visits (id, tenant_id, user_id, planned_at, state, note, created_at) VALUES ($1, $2, $3, now(), 'done', $4, now())`,
    [randomUUID(), tenantId, worker.userId, `Visite ${mark}`],
  );
  await agree(stage, tenantId);
  const digits = [mobile, landline, cvPhone].map((number) => number.slice(3));
  return { tenantId, mark, numbers: digits };
}

async function placementOf({ t, worker }: Stage, tenantId: string, employerId: string): Promise<string> {
  const id = randomUUID();
  await t.db.query(
    `INSERT INTO placements (id, tenant_id, kind, employer_id, organisation_name, title, state, promised_at, created_by) VALUES ($1, $2, 'hire', $3, 'Firme', 'Préparation', 'promised', now(), $4)`,
    [id, tenantId, employerId, worker.userId],
  );
  return id;
}
