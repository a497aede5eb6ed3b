import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addDays, Clock, dayOf, instantOf } from '#kernel';
import { TenantAccess } from '#tenants';
import { Confidential } from '../confidential.js';
import { type AssessedDomain, isConfidential } from '../domain/confidentiality.js';
import { byUrgency, canWait, type DayKind, isOverdue, lineKey } from '../domain/day.js';
import { labelOf } from '../programmes/alert.views.js';
import type { AlertKind } from '../programmes/domain/alerts.js';
import { definitionOf } from '../programmes/domain/definition.js';
import { DAY_SOURCES, REFERRAL_LINES, RIGHTS_LINES } from './my-day.sql.js';

interface Row {
  kind: DayKind;
  id: string;
  at: Date | null;
  dueOn: string | null;
  title: string | null;
  code: string | null;
  tenantId: string | null;
  targetId: string | null;
}
interface Person {
  id: string;
  givenName: string;
  familyName: string;
  phone: string | null;
  place: string | null;
}

/** Everything that is somebody's to do today, over all whom they follow, in the order in which it presses. */
@Injectable()
export class MyDayQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: TenantAccess,
    private readonly confidential: Confidential,
  ) {}

  async read(actor: Actor) {
    const today = dayOf(this.clock.now());
    const rows = [...(await this.ofTenants(actor, today)), ...(await this.reminders(actor, today))];
    if (actor.role === 'case_worker') rows.push(...(await this.db.query<Row>(REFERRAL_LINES, [actor.organisationId])));
    if (actor.role === 'association_manager')
      rows.push(...(await this.db.query<Row>(RIGHTS_LINES, [actor.organisationId, today])));
    const off = await this.db.query<{ item: string }>(
      'SELECT item FROM day_put_offs WHERE user_id = $1 AND until > $2',
      [actor.userId, today],
    );
    const hidden = new Set(off.map(({ item }) => item));
    const shown = rows.filter((row) => !hidden.has(lineKey(row))).sort(byUrgency);
    const people = await this.people(shown);
    const labels = await this.labels(shown);
    return {
      day: today,
      putOff: rows.length - shown.length,
      lines: shown.map((row) => ({
        ...row,
        key: lineKey(row),
        overdue: isOverdue(row, today),
        waits: canWait(row),
        label: labels.get(row.id) ?? null,
        tenant: this.personOf(row, people),
      })),
    };
  }

  /** Only people whom one follows oneself: a manager's day is not everybody's. */
  private async ofTenants(actor: Actor, today: string): Promise<Row[]> {
    const { sql, params } = this.access.condition(actor, 'record', 't', 4);
    const mine = `${sql} AND EXISTS (SELECT 1 FROM tenant_assignments own WHERE own.tenant_id = t.id AND own.user_id = $3 AND own.until IS NULL)`;
    const sources = DAY_SOURCES.filter(({ fullOnly }) => !fullOnly || actor.role === 'case_worker');
    const asked = [today, instantOf(addDays(today, 1), '00:00'), actor.userId, ...params];
    const rows = await this.db.query<Row>(
      // Named once each, so that a source without one of them still has it typed.
      `SELECT * FROM (${sources.map((source) => `(${source.sql(mine)})`).join(' UNION ALL ')}) lines
       WHERE $1::date IS NOT NULL AND $2::timestamptz IS NOT NULL AND $3::uuid IS NOT NULL`,
      asked,
    );
    return (await this.actionWords(rows, actor)).filter(
      ({ kind }) => kind !== 'handover' || actor.role === 'case_worker',
    );
  }

  /** Titles of actions lie encrypted in the confidential themes, which a volunteer does not see at all. */
  private async actionWords(rows: Row[], actor: Actor): Promise<Row[]> {
    const ids = rows.filter(({ kind }) => kind === 'action').map(({ id }) => id);
    if (!ids.length) return rows;
    const themes = await this.db.query<{ id: string; domain: AssessedDomain }>(
      'SELECT id, domain FROM record_actions WHERE id = ANY($1)',
      [ids],
    );
    const domains = new Map(themes.map(({ id, domain }) => [id, domain]));
    return rows.flatMap((row) => {
      const domain = row.kind === 'action' ? domains.get(row.id) : undefined;
      if (domain === undefined || row.title === null) return [row];
      if (isConfidential(domain) && actor.role !== 'case_worker') return [];
      return [{ ...row, title: this.confidential.open({ table: 'record_actions', id: row.id }, domain, row.title) }];
    });
  }

  private async reminders(actor: Actor, today: string): Promise<Row[]> {
    const { sql, params } = this.access.condition(actor, 'record', 't', 3);
    const rows = await this.db.query<Row>(
      `SELECT 'reminder' AS kind, m.id, NULL::timestamptz AS at, m.due_on AS "dueOn", m.text AS title, NULL::text AS code,
         t.id AS "tenantId", NULL::uuid AS "targetId"
       FROM reminders m LEFT JOIN tenants t ON t.id = m.tenant_id
       WHERE m.user_id = $1 AND m.done_at IS NULL AND m.due_on <= $2 AND (m.tenant_id IS NULL OR (${sql}))`,
      [actor.userId, today, ...params],
    );
    return rows.map((row) => ({
      ...row,
      title: row.title && this.confidential.show({ table: 'reminders', id: row.id }, row.title),
    }));
  }

  /** Which step or condition of its programme an alert is about. */
  private async labels(rows: readonly Row[]): Promise<Map<string, { fr: string; en: string } | null>> {
    const ids = rows.filter(({ kind }) => kind === 'alert').map(({ id }) => id);
    if (!ids.length) return new Map();
    const found = await this.db.query<{ id: string; kind: AlertKind; subject: string; definition: unknown }>(
      `SELECT a.id, a.kind, a.subject, p.definition FROM record_alerts a JOIN support_records r ON r.id = a.record_id
       JOIN programmes p ON p.id = r.programme_id WHERE a.id = ANY($1)`,
      [ids],
    );
    return new Map(
      found.map(({ id, kind, subject, definition }) => [id, labelOf(definitionOf(definition), kind, subject)]),
    );
  }

  private async people(rows: readonly Row[]): Promise<Map<string, Person>> {
    const found = await this.db.query<Person>(
      `SELECT id, given_name AS "givenName", family_name AS "familyName", phone, concat_ws(', ', address, postcode, city) AS place
       FROM tenants WHERE id = ANY($1)`,
      [rows.map(({ tenantId }) => tenantId).filter((id) => id !== null)],
    );
    return new Map(found.map((person) => [person.id, person]));
  }

  private personOf({ kind, tenantId }: Row, people: ReadonlyMap<string, Person>): Person | null {
    const person = tenantId === null ? undefined : people.get(tenantId);
    return person ? { ...person, place: kind === 'visit' ? person.place || null : null } : null;
  }
}
