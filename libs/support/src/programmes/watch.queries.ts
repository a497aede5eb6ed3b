import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { type IsoDay } from '#kernel';
import { BACK_ON } from './contact.sql.js';
import type { WatchFacts } from './domain/alerts.js';
import { definitionOf } from './domain/definition.js';
import { checklistOn, type Proof } from './domain/rules.js';

export interface WatchedRecord extends WatchFacts {
  recordId: string;
  tenantId: string;
  programmeId: string;
  proofs: Proof[];
  /** The alerts that stand already. */
  standing: { kind: string; subject: string }[];
}

interface Row extends Omit<WatchedRecord, 'definition' | 'stepsDone' | 'checklist'> {
  definition: unknown;
  steps: Record<string, IsoDay> | null;
  landlordSince: IsoDay | null;
  agreedOn: IsoDay | null;
  owedOn: IsoDay | null;
}

const day = (instant: string) => `(${instant} AT TIME ZONE 'Europe/Paris')::date`;

/** What people noted themselves; what follows from elsewhere, such as a visit to a closed door, is no contact. */
const CONTACT = `SELECT max(${day('e.at')}) FROM record_entries e
  WHERE e.tenant_id = t.id AND e.author_id IS NOT NULL AND e.source IS NULL AND e.kind IN ('call', 'message', 'accompaniment')`;
const VISITED = `SELECT max(${day('v.planned_at')}) FROM visits v WHERE v.tenant_id = t.id AND v.state = 'done'`;
/** A first meeting may come before the record is opened: a month earlier counts. */
const MET = `SELECT min(m.met) FROM (
    SELECT ${day('v.planned_at')} AS met FROM visits v WHERE v.tenant_id = t.id AND v.state = 'done'
    UNION ALL SELECT ${day('e.at')} FROM record_entries e
      WHERE e.tenant_id = t.id AND e.kind = 'accompaniment' AND e.author_id IS NOT NULL AND e.source IS NULL
  ) m WHERE m.met >= ${day('r.opened_at')} - 30`;

/** A contract of so many months ends on the day before. What is followed by a newer promise or start has been seen to. */
const AGREED_END = `coalesce(w.ends_on, (w.started_on + make_interval(months => w.contract_months))::date - 1)`;
const ENDINGS = `SELECT coalesce(json_agg(json_build_object('placementId', w.id, 'startedOn', w.started_on, 'endsOn', ${AGREED_END})), '[]')
  FROM placements w WHERE w.tenant_id = t.id AND w.state = 'started' AND ${AGREED_END} IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM placements n WHERE n.tenant_id = t.id AND n.state IN ('promised', 'started') AND n.promised_at > w.promised_at)`;

const FACTS = `SELECT r.id AS "recordId", r.tenant_id AS "tenantId", p.id AS "programmeId", p.definition, ${day('r.opened_at')} AS "openedOn",
  greatest((${CONTACT}), (${VISITED})) AS "contactOn", (${VISITED} AND v.place = 'home') AS "homeVisitOn", (${MET}) AS "metOn",
  r.reviewed_on AS "reviewedOn", r.discussed_on AS "discussedOn",
  (SELECT coalesce(json_agg(w.kind), '[]') FROM placements w WHERE w.tenant_id = t.id AND w.state = 'started') AS running,
  (${BACK_ON}) AS "backOn", (${ENDINGS}) AS endings,
  (SELECT max(x.until_day) FROM record_extensions x WHERE x.record_id = r.id) AS "extendedUntil",
  (SELECT json_object_agg(s.step, s.done_on) FROM record_steps s WHERE s.record_id = r.id) AS steps,
  coalesce((SELECT json_agg(c) FROM (
    SELECT DISTINCT ON (condition) condition, how, on_day AS "onDay", born_on AS "bornOn", expires_on AS "expiresOn"
    FROM condition_proofs WHERE tenant_id = t.id AND programme_id = p.id AND withdrawn_at IS NULL
    ORDER BY condition, noted_at DESC, id) c), '[]') AS proofs,
  coalesce((SELECT json_agg(json_build_object('kind', a.kind, 'subject', a.subject)) FROM record_alerts a
    WHERE a.record_id = r.id AND a.cleared_at IS NULL), '[]') AS standing,
  CASE WHEN t.landlord_id IS NOT NULL THEN ${day('t.created_at')} END AS "landlordSince",
  (SELECT max(f.agreed_on) FROM referrals f WHERE f.tenant_id = t.id AND f.state = 'accepted') AS "agreedOn",
  (SELECT max(b.on_day) FROM arrears_balances b WHERE b.tenant_id = t.id AND b.balance_cents > 0) AS "owedOn"`;
const ALIVE = 't.erased_at IS NULL AND t.merged_into IS NULL';

/** Everything that the rhythms of open records are counted from. */
@Injectable()
export class WatchQueries {
  constructor(private readonly db: Db) {}

  /** Of one tenant; null without an open record. */
  async ofTenant(tenantId: string, today: IsoDay): Promise<WatchedRecord | null> {
    const row = await this.db.one<Row>(
      `${FACTS} FROM support_records r JOIN tenants t ON t.id = r.tenant_id AND ${ALIVE} JOIN programmes p ON p.id = r.programme_id
       WHERE r.tenant_id = $1 AND r.state = 'open'`,
      [tenantId],
    );
    return row ? watched(row, today) : null;
  }

  /** As if a record under that programme were opened on that day: for what is to be proved before. */
  async beforeOpening(tenantId: string, programmeId: string, today: IsoDay): Promise<WatchedRecord | null> {
    const row = await this.db.one<Row>(
      `${FACTS} FROM (SELECT NULL::uuid AS id, t.id AS tenant_id, $2::uuid AS programme_id, now() AS opened_at,
           NULL::date AS reviewed_on, NULL::date AS discussed_on FROM tenants t WHERE t.id = $1) r
       JOIN tenants t ON t.id = r.tenant_id AND ${ALIVE} JOIN programmes p ON p.id = r.programme_id`,
      [tenantId, programmeId],
    );
    return row ? watched({ ...row, openedOn: today }, today) : null;
  }

  /** Open records after that id, in the order of their ids. */
  async after(id: string | null, limit: number, today: IsoDay): Promise<WatchedRecord[]> {
    const rows = await this.db.query<Row>(
      `${FACTS} FROM support_records r JOIN tenants t ON t.id = r.tenant_id AND ${ALIVE} JOIN programmes p ON p.id = r.programme_id
       WHERE r.state = 'open' AND ($1::uuid IS NULL OR r.id > $1) ORDER BY r.id LIMIT $2`,
      [id, limit],
    );
    return rows.map((row) => watched(row, today));
  }
}

function watched({ steps, landlordSince, agreedOn, owedOn, ...row }: Row, today: IsoDay): WatchedRecord {
  const definition = definitionOf(row.definition);
  const known = { landlord: landlordSince, agreement: agreedOn, arrears: owedOn };
  const noted = new Set(row.proofs.map(({ condition }) => condition));
  const proofs = [...row.proofs];
  for (const { key, knownBy } of definition.audience.conditions) {
    const onDay = knownBy === null ? null : known[knownBy];
    if (onDay !== null && !noted.has(key))
      proofs.push({ condition: key, how: 'known', onDay, bornOn: null, expiresOn: null });
  }
  return {
    ...row,
    definition,
    proofs,
    checklist: checklistOn(definition.audience.conditions, proofs, today),
    stepsDone: new Map(Object.entries(steps ?? {})),
  };
}
