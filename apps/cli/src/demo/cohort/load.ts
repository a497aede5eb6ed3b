import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Db } from '#database';
import { Clock, dayOf } from '#kernel';
import { Programmes } from '#support';
import { Failure } from '../../failure.js';
import { courses } from './courses.js';
import { Rows } from './rows.js';
import type { Scene } from './scene.js';
import { writeCohort } from './write.js';

/**
 * Writes the courses of the cohort into the records of the demonstration's association and landlord, referred in the calendar year before
 * last: everything of it is past. @returns that year @throws Failure without the demonstration, or when the cohort is there already
 */
export async function loadCohort(app: NestFastifyApplication): Promise<number> {
  const db = app.get(Db);
  const year = Number(dayOf(app.get(Clock).now()).slice(0, 4)) - 2;
  const people = await db.one<Pick<Scene, 'associationId' | 'landlordId' | 'workerId' | 'landlordUserId'>>(
    `SELECT w.organisation_id AS "associationId", w.id AS "workerId", l.organisation_id AS "landlordId", l.id AS "landlordUserId"
     FROM users w, users l WHERE w.email = 'social@demo.test' AND l.email = 'landlord@demo.test'`,
  );
  if (!people)
    throw new Failure('There is no demonstration to add the cohort to: load it first (`npm run -s cli -- demo`).');
  const known = await db.one(`SELECT 1 FROM referrals WHERE association_id = $1 AND created_at < $2 LIMIT 1`, [
    people.associationId,
    `${year + 1}-01-01`,
  ]);
  if (known) throw new Failure('The cohort is there already.');
  const employers = await db.query<{ id: string }>(
    `SELECT id FROM organisations WHERE kind = 'employer' AND merged_into IS NULL ORDER BY name LIMIT 12`,
  );
  const rows = new Rows();
  await db.transaction(async () => {
    const { id: programmeId } = await app.get(Programmes).ofTemplate(people.associationId, 'sia-sauvegarde');
    writeCohort(courses(), { ...people, programmeId, employers: employers.map(({ id }) => id), year }, rows);
    await rows.write(db);
  });
  // Tens of thousands of rows at once: without this the next questions are planned for empty tables.
  await db.query(`ANALYZE ${rows.names().join(', ')}`);
  return year;
}
