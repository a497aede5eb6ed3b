import pg from 'pg';
import { areaOf } from '#candidates';
import { cardText, headline, type Person } from './people.js';

const BATCH = 2000;
const FIELDS = {
  ...{ language: 'fr', name: { given: null, family: null }, email: null, phone: null, postcode: null, city: null },
  ...{ drivingLicences: [], languages: [], certificates: [], skills: [], experiences: [], education: [] },
};

/** Puts people who agreed and have a valid CV into the database, with the cards that the program would have made of them. */
export async function load(client: pg.Client, all: readonly Person[], associationId: string): Promise<void> {
  await client.query(`CREATE TABLE bench_plain (id uuid PRIMARY KEY, card tsvector NOT NULL)`);
  for (let at = 0; at < all.length; at += BATCH) await insert(client, all.slice(at, at + BATCH), associationId);
  await client.query('CREATE INDEX bench_plain_card ON bench_plain USING gin (card)');
}

async function insert(client: pg.Client, batch: readonly Person[], associationId: string): Promise<void> {
  const rows = JSON.stringify(
    batch.map((person) => ({
      ...positionOf(person),
      id: person.id,
      tenant: person.tenantId,
      city: person.town?.name ?? null,
      postcode: person.town?.postcode ?? null,
      headline: headline(person),
      ...{
        occupations: person.wanted,
        skills: person.skills,
        certificates: person.certificates,
        licences: person.licences,
      },
      ...{ languages: person.languages, experiences: person.experiences, availability: person.availability },
      ...{
        hours: person.weeklyHours,
        contracts: person.contracts,
        training: person.training,
        updated: person.updatedAt,
      },
      card: cardText(person),
    })),
  );
  const from = `FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, tenant uuid, city text, postcode text, lat float8, lon float8, headline text,
    occupations text[], skills text[], certificates text[], licences text[], languages jsonb, experiences jsonb, availability text,
    hours numeric, contracts text[], training boolean, updated timestamptz, card text)`;
  await client.query('BEGIN');
  await client.query(
    `INSERT INTO tenants (id, association_id, given_name, family_name, city, postcode, created_at, updated_at)
     SELECT tenant, $2, 'Une', 'Personne', city, postcode, updated, updated ${from}`,
    [rows, associationId],
  );
  await client.query(
    `INSERT INTO consents (id, tenant_id, scope, given, how, at) SELECT gen_random_uuid(), tenant, 'listing', true, 'written', updated ${from}`,
    [rows],
  );
  await client.query(
    `INSERT INTO documents (id, tenant_id, filename, media_type, size_bytes, sha256, storage_key, uploaded_at)
     SELECT id, tenant, 'cv.pdf', 'application/pdf', 1, 'x', id::text, updated ${from}`,
    [rows],
  );
  await client.query(
    `INSERT INTO cvs (id, tenant_id, document_id, state, fields, received_at, validated_at)
     SELECT id, tenant, id, 'validated', $2, updated, updated ${from}`,
    [rows, JSON.stringify(FIELDS)],
  );
  await client.query(
    `INSERT INTO candidates (id, tenant_id, listed, headline, occupations, skills, certificates, licences, languages, experiences, availability,
       weekly_hours, contracts, training, latitude, longitude, updated_at)
     SELECT id, tenant, true, headline, occupations, skills, certificates, licences, languages, experiences, availability, hours, contracts,
       training, lat, lon, updated ${from}`,
    [rows],
  );
  await client.query(`INSERT INTO bench_plain SELECT id, to_tsvector('french', card) ${from}`, [rows]);
  await client.query('COMMIT');
}

/** The centre of the area, as on every card: one with another place is out of step, and the program would make it anew. */
function positionOf({ town }: Person) {
  const area = town && areaOf(town);
  return { lat: area?.lat ?? null, lon: area?.lon ?? null };
}

/** What a database that has been running for a while has: statistics, and rows known to be visible to all. */
export async function settle(client: pg.Client): Promise<void> {
  for (const table of ['tenants', 'candidates', 'candidate_words', 'bench_plain', 'cvs', 'consents'])
    await client.query(`VACUUM ANALYZE ${table}`);
}
