import { randomUUID } from 'node:crypto';
import { addDays, addMonths } from '#kernel';
import { type Course, RALLY_DAYS } from './courses.js';
import type { Rows } from './rows.js';
import { at, type Life, type Rally, type Scene } from './scene.js';

const RALLY_SLOTS = 18;

/** The rallies of that time, one every four months. */
export function pastRallies({ associationId, employers, year }: Scene, rows: Rows): Rally[] {
  return RALLY_DAYS.map((day) => {
    const heldOn = addDays(`${year}-01-01`, day);
    const id = randomUUID();
    rows.add('rallies', {
      ...{
        id,
        association_id: associationId,
        name: `Rallye du ${heldOn.slice(8)}/${heldOn.slice(5, 7)}/${heldOn.slice(0, 4)}`,
      },
      ...{
        held_on: heldOn,
        starts_at: '09:00',
        zone: 'Europe/Paris',
        venue: 'Salle des fêtes',
        address: 'Place du Marché, Somain',
      },
      ...{
        slot_minutes: 15,
        slots: RALLY_SLOTS,
        blocks: [[0, RALLY_SLOTS - 1]],
        breaks_per_block: 0,
        min_meetings: 1,
        max_meetings: 6,
      },
      ...{ capacity: 120, state: 'closed', plan_version: 1, created_at: at(addDays(heldOn, -60)), version: 1 },
    });
    return { id, heldOn, taken: employers.map(() => 0) };
  });
}

/** To the rally of those that the person was invited to. */
export function comesTo(life: Life, { number, came }: NonNullable<Course['rally']>, rallies: readonly Rally[]): Rally {
  const { course, rows, tenant, scene } = life;
  const rally = rallies[number];
  if (!rally) throw new Error('There is no rally.');
  rows.add('rally_invitations', {
    ...{
      id: randomUUID(),
      rally_id: rally.id,
      tenant_id: tenant,
      state: 'accepted',
      sent_at: at(addDays(rally.heldOn, -12)),
    },
    ...{ attendance: came ? 'present' : 'no_show', created_at: at(addDays(rally.heldOn, -13)) },
    ...{ constraints: {}, tables: 0, away: [], version: 2 },
  });
  if (!came) return rally;
  const employer = course.index % scene.employers.length;
  const slot = rally.taken[employer] ?? 0;
  rally.taken[employer] = slot + 1;
  rows.add('meetings', {
    ...{
      id: randomUUID(),
      rally_id: rally.id,
      tenant_id: tenant,
      employer_id: scene.employers[employer],
      score: 50,
      locked: false,
    },
    ...{ slot: slot % RALLY_SLOTS, table_no: 1 + Math.floor(slot / RALLY_SLOTS), state: 'held', version: 2 },
    verdict: course.placing?.atRally ? 'hire' : 'second_interview',
  });
  return rally;
}

/** The hire or training, and what was answered when both sides were asked. */
export function place(life: Life, placing: NonNullable<Course['placing']>, rally: Rally | null): void {
  const { course, rows, tenant, since, scene } = life;
  const { kind, contract, started, ended, promised } = placing;
  const id = randomUUID();
  const viaRally = placing.atRally && rally !== null;
  const start = addDays(since, started);
  const endedOn = ended === null ? null : addDays(since, ended);
  rows.add('placements', {
    ...{
      id,
      tenant_id: tenant,
      kind,
      organisation_name: kind === 'hire' ? 'Entreprise du bassin' : 'Centre de formation',
    },
    ...{ title: kind === 'hire' ? 'Agent polyvalent' : 'Préparation au titre professionnel', contract },
    ...{
      contract_months: contract === 'CDD' ? 6 : null,
      rally_id: viaRally ? rally.id : null,
      via: viaRally ? 'rally' : 'other',
    },
    ...{
      state: endedOn === null ? 'started' : 'ended',
      promised_at: at(addDays(since, promised), '17:00'),
    },
    ...{
      start_on: start,
      started_on: start,
      ended_on: endedOn,
      end_reason: endedOn === null ? null : 'contract_ended',
      version: 3,
    },
    ...{ created_by: scene.workerId, still_looking: false },
  });
  for (const { month, side, still } of placing.checks)
    rows.add('placement_checks', {
      ...{ placement_id: id, month, side, due_on: addMonths(start, month), still_there: still, via: 'phone' },
      ...{ answered_at: at(addDays(addMonths(start, month), 2 + (course.index % 6))), wants_call: false, tries: 0 },
    });
}
