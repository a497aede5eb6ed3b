import { randomUUID } from 'node:crypto';
import { addDays } from '#kernel';
import { persons } from '../people/persons.js';
import type { Course } from './courses.js';
import { lives, money } from './money.js';
import type { Rows } from './rows.js';
import { at, type Life, type Rally, type Scene, townOf } from './scene.js';
import { comesTo, pastRallies, place } from './work.js';

/** The records of the courses, as people would have left them: referrals, files, visits, CVs, rallies, placements, balances, debts. */
export function writeCohort(all: readonly Course[], scene: Scene, rows: Rows): void {
  const rallies = pastRallies(scene, rows);
  for (const course of all)
    write({ course, scene, rows, tenant: randomUUID(), since: addDays(`${scene.year}-01-01`, course.day) }, rallies);
}

/** One person's records. */
function write(life: Life, rallies: readonly Rally[]): void {
  const { course, rows, scene, tenant, since } = life;
  const { visited, cv: read, listed } = course;
  const isAccepted = course.decision === 'accepted';
  if (isAccepted) file(life);
  refer(life, isAccepted);
  if (!isAccepted) return;
  if (visited !== null) visit(life, visited);
  if (read !== null) cv(life, read);
  if (listed !== null)
    rows.add('consents', {
      ...{
        id: randomUUID(),
        tenant_id: tenant,
        scope: 'listing',
        given: true,
        how: 'spoken',
        noted_by: scene.workerId,
      },
      at: at(addDays(since, listed)),
    });
  const rally = course.rally === null ? null : comesTo(life, course.rally, rallies);
  if (course.placing) place(life, course.placing, rally);
  money(life);
  lives(life);
}

function refer({ course, rows, scene, tenant, since }: Life, isAccepted: boolean): void {
  rows.add('referrals', {
    ...{
      id: randomUUID(),
      landlord_id: scene.landlordId,
      association_id: scene.associationId,
      ...nameOf(course),
      city: townOf(course),
    },
    ...{
      arrears_cents: course.arrearsCents,
      arrears_months: course.arrearsMonths,
      agreed_on: addDays(since, -1),
    },
    ...{
      agreed_how: course.index % 3 ? 'spoken' : 'written',
      state: course.decision,
      contact_tries: 1,
      programme_id: scene.programmeId,
    },
    ...{
      decided_by: scene.workerId,
      decided_at: at(addDays(since, 4)),
      tenant_id: isAccepted ? tenant : null,
    },
    ...{ created_by: scene.landlordUserId, created_at: at(since), version: 2 },
  });
}

function nameOf({ index }: Course) {
  const given = persons[index % persons.length]?.[0];
  const family = persons[(index * 7 + 13 + Math.floor(index / persons.length)) % persons.length]?.[1];
  return { given_name: given, family_name: family };
}

/** The file, and a record that was closed when the year of support was over. */
function file({ rows, scene, tenant, since, course }: Life): void {
  const closedOn = addDays(since, 360);
  rows.add('tenants', {
    ...{ id: tenant, association_id: scene.associationId, landlord_id: scene.landlordId, ...nameOf(course) },
    ...{
      city: townOf(course),
      locale: 'fr',
      wanted: {},
      created_at: at(since),
      updated_at: at(closedOn),
      version: 1,
    },
    ...{ qpv: course.index % 5 < 2 ? 'yes' : 'no', sheltered: false },
  });
  rows.add('support_records', {
    ...{
      id: randomUUID(),
      tenant_id: tenant,
      programme: 'sia-sauvegarde',
      programme_id: scene.programmeId,
      state: 'closed',
    },
    ...{ opened_by: scene.workerId, opened_at: at(addDays(since, 14)), closed_at: at(closedOn), version: 2 },
    close_reason: course.placing ? 'objectives_reached' : 'contact_lost',
  });
}

function visit({ rows, scene, tenant, since }: Life, day: number): void {
  const planned = at(addDays(since, day), '14:30');
  rows.add('visits', {
    ...{ id: randomUUID(), tenant_id: tenant, user_id: scene.workerId, planned_at: planned, state: 'done' },
    ...{ noted_by: scene.workerId, done_at: planned, created_at: at(addDays(since, 4)), version: 2 },
  });
}

/** Papers of that time are no longer kept; that somebody had confirmed a CV, and when, is. */
function cv({ rows, scene, tenant, since }: Life, day: number): void {
  const [document, received] = [randomUUID(), at(addDays(since, day))];
  rows.add('documents', {
    ...{
      id: document,
      tenant_id: tenant,
      filename: 'cv.pdf',
      media_type: 'application/pdf',
      size_bytes: 0,
      sha256: '',
    },
    ...{ storage_key: document, uploaded_by: scene.workerId, uploaded_at: received },
  });
  rows.add('cvs', {
    ...{ id: randomUUID(), tenant_id: tenant, document_id: document, state: 'stale', received_at: received },
    ...{ validated_at: received, validated_by: scene.workerId, version: 3 },
  });
}
