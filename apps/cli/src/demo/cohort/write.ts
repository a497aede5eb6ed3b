import { randomUUID } from 'node:crypto';
import { addDays, addMonths, type IsoDay, instantOf } from '#kernel';
import { persons } from '../people/persons.js';
import { type Course, RALLY_DAYS } from './courses.js';
import type { Rows } from './rows.js';

/** Among whom the courses take place. */
export interface Scene {
  associationId: string;
  landlordId: string;
  workerId: string;
  landlordUserId: string;
  programmeId: string;
  employers: string[];
  /** The calendar year of the referrals. */
  year: number;
}

const TOWNS = ['Douai', 'Sin-le-Noble', 'Somain', 'Waziers', 'Aniche', 'Auby'];
const RALLY_SLOTS = 18;

interface Rally {
  id: string;
  heldOn: IsoDay;
  /** Meetings so far with each employer. */
  taken: number[];
}

/** The records of the courses, as people would have left them: referrals, files, visits, CVs, rallies, placements, balances, debts. */
export function writeCohort(all: readonly Course[], scene: Scene, rows: Rows): void {
  const rallies = pastRallies(scene, rows);
  for (const course of all) new Household(course, scene, rows).write(rallies);
}

function pastRallies({ associationId, employers, year }: Scene, rows: Rows): Rally[] {
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

const at = (day: IsoDay, time = '10:00'): string => instantOf(day, time).toISOString();

/** One person's records. */
class Household {
  private readonly tenant = randomUUID();
  private readonly since: IsoDay;

  constructor(
    private readonly course: Course,
    private readonly scene: Scene,
    private readonly rows: Rows,
  ) {
    this.since = addDays(`${scene.year}-01-01`, course.day);
  }

  write(rallies: Rally[]): void {
    const { course, scene, rows } = this;
    const { decision, visited, cv, listed } = course;
    const isAccepted = decision === 'accepted';
    if (isAccepted) this.file();
    const town = TOWNS[course.index % TOWNS.length];
    rows.add('referrals', {
      ...{
        id: randomUUID(),
        landlord_id: scene.landlordId,
        association_id: scene.associationId,
        ...this.name(),
        city: town,
      },
      ...{
        arrears_cents: course.arrearsCents,
        arrears_months: course.arrearsMonths,
        agreed_on: addDays(this.since, -1),
      },
      ...{
        agreed_how: course.index % 3 ? 'spoken' : 'written',
        state: decision,
        contact_tries: 1,
        programme_id: scene.programmeId,
      },
      ...{
        decided_by: scene.workerId,
        decided_at: at(addDays(this.since, 4)),
        tenant_id: isAccepted ? this.tenant : null,
      },
      ...{ created_by: scene.landlordUserId, created_at: at(this.since), version: 2 },
    });
    if (!isAccepted) return;
    if (visited !== null) this.visit(visited);
    if (cv !== null) this.cv(cv);
    if (listed !== null)
      rows.add('consents', {
        ...{
          id: randomUUID(),
          tenant_id: this.tenant,
          scope: 'listing',
          given: true,
          how: 'spoken',
          noted_by: scene.workerId,
        },
        at: at(addDays(this.since, listed)),
      });
    const rally = course.rally === null ? null : this.comesTo(course.rally, rallies);
    if (course.placing) this.place(course.placing, rally);
    this.money();
    this.lives();
  }

  private name() {
    const { index } = this.course;
    const given = persons[index % persons.length]?.[0];
    const family = persons[(index * 7 + 13 + Math.floor(index / persons.length)) % persons.length]?.[1];
    return { given_name: given, family_name: family };
  }

  /** The file, and a record that was closed when the year of support was over. */
  private file(): void {
    const { rows, scene, tenant, since, course } = this;
    const closedOn = addDays(since, 360);
    rows.add('tenants', {
      ...{ id: tenant, association_id: scene.associationId, landlord_id: scene.landlordId, ...this.name() },
      ...{
        city: TOWNS[course.index % TOWNS.length],
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

  private visit(day: number): void {
    const planned = at(addDays(this.since, day), '14:30');
    this.rows.add('visits', {
      ...{ id: randomUUID(), tenant_id: this.tenant, user_id: this.scene.workerId, planned_at: planned, state: 'done' },
      ...{ noted_by: this.scene.workerId, done_at: planned, created_at: at(addDays(this.since, 4)), version: 2 },
    });
  }

  /** Papers of that time are no longer kept; that somebody had confirmed a CV, and when, is. */
  private cv(day: number): void {
    const [document, received] = [randomUUID(), at(addDays(this.since, day))];
    this.rows.add('documents', {
      ...{
        id: document,
        tenant_id: this.tenant,
        filename: 'cv.pdf',
        media_type: 'application/pdf',
        size_bytes: 0,
        sha256: '',
      },
      ...{ storage_key: `cohort/${document}`, uploaded_by: this.scene.workerId, uploaded_at: received },
    });
    this.rows.add('cvs', {
      ...{ id: randomUUID(), tenant_id: this.tenant, document_id: document, state: 'stale', received_at: received },
      ...{ validated_at: received, validated_by: this.scene.workerId, version: 3 },
    });
  }

  private comesTo({ number, came }: NonNullable<Course['rally']>, rallies: Rally[]): Rally {
    const { course, rows, tenant, scene } = this;
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

  private place(placing: NonNullable<Course['placing']>, rally: Rally | null): void {
    const { course, rows, tenant, since } = this;
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
      ...{ created_by: this.scene.workerId, still_looking: false },
    });
    for (const { month, side, still } of placing.checks)
      rows.add('placement_checks', {
        ...{ placement_id: id, month, side, due_on: addMonths(start, month), still_there: still, via: 'phone' },
        ...{ answered_at: at(addDays(addMonths(start, month), 2 + (course.index % 6))), wants_call: false, tries: 0 },
      });
  }

  private money(): void {
    const { course, rows, tenant, since, scene } = this;
    const tenancy = randomUUID();
    rows.add('tenancies', {
      ...{ id: tenancy, tenant_id: tenant, landlord_id: scene.landlordId, city: TOWNS[course.index % TOWNS.length] },
      ...{ created_at: at(since), updated_at: at(since), version: 1 },
    });
    const balance = (on_day: IsoDay, balance_cents: number, source: string) =>
      rows.add('arrears_balances', {
        ...{ tenant_id: tenant, tenancy_id: tenancy, landlord_id: scene.landlordId, on_day, balance_cents, source },
        noted_at: at(on_day, '18:00'),
      });
    balance(since, course.arrearsCents, 'referral');
    for (const [month, cents] of course.balances.entries()) balance(addMonths(since, month + 1), cents, 'landlord');
    for (const { start, now, erased } of course.debts) {
      const debt = randomUUID();
      rows.add('debts', {
        ...{
          id: debt,
          tenant_id: tenant,
          kind: course.index % 2 ? 'energy' : 'consumer_credit',
          creditor: '',
          seizure: false,
        },
        ...{ created_by: scene.workerId, created_at: at(since), version: 1 },
      });
      for (const [on_day, balance_cents, erased_cents] of [
        [since, start, 0],
        [addMonths(since, 12), now, erased],
      ] as const)
        rows.add('debt_balances', {
          ...{ id: randomUUID(), debt_id: debt, on_day, balance_cents, erased_cents, noted_at: at(on_day, '18:00') },
        });
    }
    if (course.eviction !== 'none') this.procedure(tenancy, course.eviction);
  }

  private procedure(tenancy: string, outcome: 'avoided' | 'evicted'): void {
    const { rows, since } = this;
    const id = randomUUID();
    rows.add('eviction_procedures', {
      ...{ id, tenancy_id: tenancy, closed_on: addDays(since, 320), created_at: at(addDays(since, 60)) },
      outcome: outcome === 'avoided' ? 'plan_kept' : 'evicted',
    });
    const stages = [
      ['order_to_pay', 40],
      ['summons', 110],
      ['eviction', 320],
    ] as const;
    for (const [stage, day] of stages.slice(0, outcome === 'avoided' ? 2 : 3))
      rows.add('eviction_stages', {
        procedure_id: id,
        stage,
        on_day: addDays(since, day),
        noted_at: at(addDays(since, day)),
      });
  }

  /** How the home, contact with others and self-esteem were judged at the visit and at the end. */
  private lives(): void {
    for (const [scale, levels] of Object.entries(this.course.scales ?? {}))
      for (const [turn, level] of levels.entries())
        this.rows.add('scales', {
          ...{
            id: randomUUID(),
            tenant_id: this.tenant,
            scale,
            level,
            by: 'case_worker',
            noted_by: this.scene.workerId,
          },
          at: at(addDays(this.since, turn === 0 ? (this.course.visited ?? 10) : 330)),
        });
  }
}
