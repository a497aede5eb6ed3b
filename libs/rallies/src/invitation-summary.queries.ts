import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { UNANSWERED } from './domain/states.js';
import { RallyAccess } from './rally-access.js';

/** Slots in which a table receives: those of the day, less its absences, less the breaks of each block. */
const SLOTS_OF_A_TABLE = (alias: string) =>
  `greatest(0, r.slots - cardinality(${alias}.away) - r.breaks_per_block * jsonb_array_length(r.blocks))`;

/** Last message of a rally to an invited person; `i` is the invitation. */
export const LAST_MESSAGE = `LEFT JOIN LATERAL (SELECT m.channel, m.state, m.error FROM messages m
  WHERE m.recipient_kind = CASE WHEN i.tenant_id IS NULL THEN 'employer' ELSE 'tenant' END
    AND m.recipient_id = coalesce(i.tenant_id, i.employer_id) AND m.rally_id = i.rally_id ORDER BY m.created_at DESC, m.id LIMIT 1) m ON true`;
/** Nothing reaches them any more, or nothing ever did: somebody has to phone. */
export const TO_PHONE = `(i.state = ANY(ARRAY[${UNANSWERED.map((state) => `'${state}'`).join(', ')}])
    AND (coalesce(m.channel, '') = 'phone' OR coalesce(m.state, '') = 'failed' OR i.state = 'failed' OR coalesce(i.channel, '') = 'phone')
  OR i.state = 'accepted' AND coalesce(m.state, '') = 'failed')`;

/** How far the invitations of a rally have come, at a glance. */
@Injectable()
export class InvitationSummaries {
  constructor(
    private readonly db: Db,
    private readonly access: RallyAccess,
  ) {}

  async read(actor: Actor, rallyId: string): Promise<Record<string, unknown>> {
    await this.access.require(actor, rallyId);
    const people = this.access.peopleCondition(actor, 't', 3);
    const counts = `json_build_object(
      'toSend', count(*) FILTER (WHERE state = 'to_send'), 'sent', count(*) FILTER (WHERE state = 'sent'),
      'delivered', count(*) FILTER (WHERE state = 'delivered'), 'failed', count(*) FILTER (WHERE state = 'failed'),
      'opened', count(*) FILTER (WHERE state = 'opened'), 'accepted', count(*) FILTER (WHERE state = 'accepted'),
      'declined', count(*) FILTER (WHERE state = 'declined'), 'expired', count(*) FILTER (WHERE state = 'expired'),
      'waiting', count(*) FILTER (WHERE state = 'waiting_list'), 'unanswered', count(*) FILTER (WHERE state = ANY($2)),
      'toPhone', count(*) FILTER (WHERE "toPhone"))`;
    const one = (column: string) => `(SELECT ${counts} FROM guest WHERE ${column} IS NOT NULL)`;
    const row = await this.db.one<Record<string, unknown>>(
      `WITH guest AS (
         SELECT i.tenant_id, i.employer_id, i.state, ${TO_PHONE} AS "toPhone" FROM rally_invitations i
         LEFT JOIN tenants t ON t.id = i.tenant_id ${LAST_MESSAGE}
         WHERE i.rally_id = $1 AND (i.employer_id IS NOT NULL OR ${people.sql}))
       SELECT ${one('tenant_id')} AS candidates, ${one('employer_id')} AS employers,
         (SELECT json_build_object(
            'tables', coalesce(sum(e.tables), 0), 'meetings', coalesce(sum(e.tables * ${SLOTS_OF_A_TABLE('e')}), 0),
            'needed', max(a.accepted) * r.min_meetings, 'atMost', max(a.accepted) * r.max_meetings,
            'neededIfAllCome', max(a.holding) * r.min_meetings)
          FROM rallies r
          CROSS JOIN (SELECT count(*) FILTER (WHERE state = 'accepted') AS accepted,
                             count(*) FILTER (WHERE state = 'accepted' OR state = ANY($2)) AS holding
                      FROM rally_invitations WHERE rally_id = $1 AND tenant_id IS NOT NULL) a
          LEFT JOIN rally_invitations e ON e.rally_id = r.id AND e.employer_id IS NOT NULL AND e.state = 'accepted'
          WHERE r.id = $1 GROUP BY r.id) AS room`,
      [rallyId, UNANSWERED, ...people.params],
    );
    return row ?? {};
  }
}
