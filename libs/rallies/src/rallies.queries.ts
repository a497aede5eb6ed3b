import { Injectable } from '@nestjs/common';
import { Aliases } from '#candidates';
import { Db } from '#database';
import type { Actor } from '#identity';
import { notFound, type Page, type PageQuery } from '#kernel';
import type { RallyReport } from './day.views.js';
import type { RallyState } from './domain/states.js';
import { endOf, STEPS, slotTimes, startOf, type When } from './domain/steps.js';
import { LAST_MESSAGE, TO_PHONE } from './invitation-summary.queries.js';
import { RallyAccess } from './rally-access.js';

type Row = Record<string, unknown>;

const sideCounts = (side: 'tenant_id' | 'employer_id') => `(SELECT json_build_object(
    'invited', count(*) FILTER (WHERE i.state <> 'waiting_list'), 'waiting', count(*) FILTER (WHERE i.state = 'waiting_list'),
    'accepted', count(*) FILTER (WHERE i.state = 'accepted'), 'declined', count(*) FILTER (WHERE i.state = 'declined'),
    'here', count(*) FILTER (WHERE i.attendance IN ('present', 'late')))
  FROM rally_invitations i WHERE i.rally_id = r.id AND i.${side} IS NOT NULL)`;

const FACTS = `r.id, r.name, r.held_on AS "heldOn", to_char(r.starts_at, 'HH24:MI') AS "startsAt", r.zone, r.venue, r.address, r.state,
  r.slots, r.slot_minutes AS "slotMinutes", r.blocks, r.pauses, r.breaks_per_block AS "breaksPerBlock", r.cancel_reason AS "cancelReason"`;
const FOR_ASSOCIATION = `${FACTS}, r.series_id AS "seriesId", r.capacity, r.min_meetings AS "minMeetings", r.max_meetings AS "maxMeetings",
  r.plan_version AS "planVersion", r.venue_id AS "venueId", r.school_zone AS "schoolZone", r.schedule, r.lessons, ${sideCounts('tenant_id')} AS candidates, ${sideCounts('employer_id')} AS employers`;
/** `$1` is the employer. */
const FOR_EMPLOYER = `${FACTS}, (SELECT json_build_object('state', i.state, 'tables', i.tables, 'away', i.away,
    'recruiters', i.recruiters, 'offers', i.offers, 'equipment', i.equipment, 'equipmentNote', i.equipment_note)
  FROM rally_invitations i WHERE i.rally_id = r.id AND i.employer_id = $1) AS registration`;

const withInstants = (row: When): Row => ({ ...row, startsOn: startOf(row), endsOn: endOf(row) });
export const slotTimesOf = (rally: When) =>
  Array.from({ length: rally.slots }, (_, slot) => ({ slot, ...slotTimes(rally, slot) }));

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

@Injectable()
export class RallyQueries {
  constructor(
    private readonly db: Db,
    private readonly access: RallyAccess,
    private readonly aliases: Aliases,
  ) {}

  async list(
    actor: Actor,
    { page, size, seriesId, state }: PageQuery & { seriesId?: string | undefined; state?: RallyState | undefined },
  ): Promise<Page<Row>> {
    const scope = this.access.condition(actor, 'r', 1);
    const items = await this.db.query<When & { total: number }>(
      `SELECT ${actor.role === 'employer' ? FOR_EMPLOYER : FOR_ASSOCIATION}, count(*) OVER () AS total FROM rallies r
       WHERE ${scope.sql} AND ($2::uuid IS NULL OR r.series_id = $2) AND ($3::text IS NULL OR r.state = $3)
       ORDER BY r.held_on DESC, r.id LIMIT $4 OFFSET $5`,
      [...scope.params, seriesId ?? null, state ?? null, size, (page - 1) * size],
    );
    return { items: items.map(withInstants), total: items[0]?.total ?? 0, page, size };
  }

  async read(actor: Actor, id: string): Promise<Row> {
    await this.access.require(actor, id);
    const isEmployer = actor.role === 'employer';
    const rows = await this.db.query<When>(
      `SELECT ${isEmployer ? FOR_EMPLOYER : FOR_ASSOCIATION} FROM rallies r WHERE r.id = $2 AND $1::uuid IS NOT NULL`,
      [actor.organisationId, id],
    );
    const rally = rows[0] as When;
    const view = { ...withInstants(rally), slotTimes: slotTimesOf(rally) };
    if (isEmployer) return view;
    const steps = await this.db.query(
      `SELECT s.step, s.due_at AS "dueAt", s.done_at AS "doneAt", s.outcome, u.display_name AS "doneBy" FROM rally_steps s
       LEFT JOIN users u ON u.id = s.done_by WHERE s.rally_id = $1 ORDER BY s.due_at, array_position($2::text[], s.step)`,
      [id, STEPS],
    );
    return { ...view, steps };
  }

  /** Tenants within the actor's wall, and employers. Contact and reasons of tenants only for who follows them. */
  async invitations(
    actor: Actor,
    rallyId: string,
    {
      page,
      size,
      kind,
      state,
      toPhone,
      unanswered,
    }: PageQuery & {
      kind?: string | undefined;
      state?: string | undefined;
      toPhone?: string | undefined;
      unanswered?: string | undefined;
    },
  ): Promise<Page<Row>> {
    await this.access.require(actor, rallyId);
    const people = this.access.peopleCondition(actor, 't', 9);
    const items = await this.db.query<{ total: number }>(
      `WITH guest AS (
         SELECT i.id, i.seq, i.tenant_id AS "tenantId", i.employer_id AS "employerId", i.state, i.attendance,
                CASE WHEN i.tenant_id IS NULL THEN 'employer' ELSE 'tenant' END AS kind,
                coalesce(t.given_name || ' ' || t.family_name, o.name) AS name,
                CASE WHEN i.tenant_id IS NULL THEN p.contact_email WHEN $7 THEN t.email END AS email,
                CASE WHEN i.tenant_id IS NULL THEN p.contact_phone WHEN $7 THEN t.phone END AS phone,
                CASE WHEN i.tenant_id IS NULL OR $7 THEN i.decline_reason END AS "declineReason",
                CASE WHEN i.tenant_id IS NOT NULL THEN i.constraints END AS constraints,
                CASE WHEN i.employer_id IS NOT NULL THEN i.tables END AS tables,
                CASE WHEN i.employer_id IS NOT NULL THEN i.away END AS away,
                CASE WHEN i.tenant_id IS NULL OR $7 THEN i.decline_code END AS "declineCode",
                i.signed_in_at AS "signedInAt", i.answered_at AS "answeredAt", i.sent_at AS "sentAt", i.opened_at AS "openedAt",
                i.answered_by AS "answeredBy", i.channel, m.channel AS via, m.state AS delivery, m.error AS "deliveryError",
                i.caller_id AS "callerId", u.display_name AS "callerName", ${TO_PHONE} AS "toPhone",
                CASE WHEN i.employer_id IS NOT NULL THEN json_build_object('recruiters', i.recruiters, 'equipment', i.equipment,
                  'equipmentNote', i.equipment_note, 'place', i.place, 'offerIds', i.offers,
                  'ownOffers', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'title', f.title) ORDER BY fold(f.title), f.id), '[]')
                     FROM offers f WHERE f.employer_id = i.employer_id AND f.state = 'published'),
                  'offers', (SELECT coalesce(json_agg(f.title ORDER BY f.title), '[]') FROM offers f
                     WHERE f.id = ANY(i.offers) AND f.employer_id = i.employer_id)) END AS brings,
                (SELECT json_build_object('at', k.at, 'outcome', k.outcome, 'by', c.display_name,
                   'note', CASE WHEN i.tenant_id IS NULL OR $7 THEN k.note END)
                 FROM rally_calls k JOIN users c ON c.id = k.user_id WHERE k.invitation_id = i.id ORDER BY k.at DESC LIMIT 1) AS "lastCall"
         FROM rally_invitations i
         LEFT JOIN tenants t ON t.id = i.tenant_id
         LEFT JOIN organisations o ON o.id = i.employer_id
         LEFT JOIN employer_profiles p ON p.employer_id = i.employer_id
         LEFT JOIN users u ON u.id = i.caller_id
         ${LAST_MESSAGE}
         WHERE i.rally_id = $1 AND (i.employer_id IS NOT NULL OR ${people.sql}))
       SELECT *, count(*) OVER () AS total FROM guest g
       WHERE ($2::text IS NULL OR g.kind = $2) AND ($3::text IS NULL OR g.state = $3) AND ($4::boolean IS NULL OR g."toPhone" = $4)
         AND ($8::boolean IS NULL OR (g.state IN ('to_send', 'sent', 'delivered', 'failed', 'opened')) = $8)
       ORDER BY g.kind, fold(g.name), g.id LIMIT $5 OFFSET $6`,
      [
        rallyId,
        kind ?? null,
        state ?? null,
        toPhone === undefined ? null : toPhone === 'true',
        size,
        (page - 1) * size,
        actor.role !== 'organiser',
        unanswered === undefined ? null : unanswered === 'true',
        ...people.params,
      ],
    );
    return { items, total: items[0]?.total ?? 0, page, size };
  }

  /** For an employer: cards of the candidates of this rally. For the association: cards of who could still be invited, without names. */
  async candidates(actor: Actor, rallyId: string): Promise<Row[]> {
    const rally = await this.access.require(actor, rallyId);
    if (actor.role === 'employer') {
      const cards = await this.db.query<{ id: string }>(
        `SELECT c.id, c.headline, c.occupations, w.wish FROM rally_invitations i
         JOIN candidates c ON c.tenant_id = i.tenant_id AND c.listed JOIN tenants t ON t.id = i.tenant_id AND t.erased_at IS NULL
         LEFT JOIN rally_wishes w ON w.rally_id = $1 AND w.tenant_id = i.tenant_id AND w.employer_id = $2 AND w.by = 'employer'
         WHERE i.rally_id = $1 AND i.state NOT IN ('declined', 'expired', 'waiting_list')`,
        [rallyId, actor.organisationId],
      );
      const aliases = await this.aliases.of(actor.organisationId, ids(cards));
      return cards
        .map(({ id, ...card }) => ({
          ...card,
          candidateId: aliases.get(id)?.id,
          pseudonym: aliases.get(id)?.pseudonym ?? '',
        }))
        .sort((a, b) => a.pseudonym.localeCompare(b.pseudonym, 'fr'));
    }
    return this.db.query(
      `SELECT c.tenant_id AS "tenantId", c.headline, c.occupations FROM candidates c
       JOIN tenants t ON t.id = c.tenant_id AND t.association_id = $2 AND t.erased_at IS NULL
       WHERE c.listed AND NOT EXISTS (SELECT 1 FROM rally_invitations i WHERE i.rally_id = $1 AND i.tenant_id = t.id)
         AND NOT EXISTS (SELECT 1 FROM rally_proposals p WHERE p.rally_id = $1 AND p.tenant_id = t.id AND p.state = 'left_out')
       ORDER BY t.created_at, t.id LIMIT 2000`,
      [rallyId, rally.associationId],
    );
  }

  async report(actor: Actor, id: string): Promise<RallyReport> {
    const rally = await this.access.require(actor, id);
    const side = (column: string) => `(SELECT json_build_object(
        'invited', count(*) FILTER (WHERE i.state <> 'waiting_list'), 'accepted', count(*) FILTER (WHERE i.state = 'accepted'),
        'declined', count(*) FILTER (WHERE i.state = 'declined'),
        'unanswered', count(*) FILTER (WHERE i.state NOT IN ('accepted', 'declined', 'waiting_list')),
        'came', count(*) FILTER (WHERE i.attendance IN ('present', 'late')), 'late', count(*) FILTER (WHERE i.attendance = 'late'),
        'excused', count(*) FILTER (WHERE i.attendance = 'excused'), 'noShow', count(*) FILTER (WHERE i.attendance = 'no_show'),
        'met', count(*) FILTER (WHERE EXISTS (SELECT 1 FROM meetings m WHERE m.rally_id = $1 AND m.state = 'held' AND m.${column} = i.${column})))
      FROM rally_invitations i WHERE i.rally_id = $1 AND i.${column} IS NOT NULL)`;
    const figures = await this.db.one<Omit<RallyReport, 'rally'>>(
      `SELECT ${side('tenant_id')} AS candidates, ${side('employer_id')} AS employers,
         (SELECT json_build_object('planned', count(*), 'held', count(*) FILTER (WHERE state = 'held'),
            'missedByCandidate', count(*) FILTER (WHERE state = 'missed_by_candidate'),
            'missedByEmployer', count(*) FILTER (WHERE state = 'missed_by_employer')) FROM meetings WHERE rally_id = $1) AS meetings,
         (SELECT json_build_object('hire', count(*) FILTER (WHERE verdict = 'hire'),
            'secondInterview', count(*) FILTER (WHERE verdict = 'second_interview'), 'trial', count(*) FILTER (WHERE verdict = 'trial'),
            'refused', count(*) FILTER (WHERE verdict = 'refused'),
            'candidateDeclines', count(*) FILTER (WHERE verdict = 'candidate_declines'),
            'missing', count(*) FILTER (WHERE verdict IS NULL AND state IN ('planned', 'held'))) FROM meetings WHERE rally_id = $1) AS verdicts,
         (SELECT json_build_object('hires', count(*) FILTER (WHERE kind = 'hire'), 'trainings', count(*) FILTER (WHERE kind = 'training'))
            FROM placements WHERE rally_id = $1 AND state <> 'cancelled') AS placements`,
      [id],
    );
    if (!figures) throw notFound('rally');
    const { name, heldOn, state } = rally;
    return { rally: { id, name, heldOn, state }, ...figures };
  }
}
