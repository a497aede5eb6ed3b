import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import type { Page, PageQuery } from '#kernel';
import { TenantAccess } from '#tenants';

interface Filter extends PageQuery {
  rallyId?: string | undefined;
  state?: string | undefined;
  channel?: string | undefined;
}

const FROM = `FROM messages m
  LEFT JOIN urgent_sendings s ON m.recipient_kind = 'service' AND s.id = m.recipient_id
  LEFT JOIN record_alerts sa ON sa.id = s.alert_id
  LEFT JOIN support_records sr ON sr.id = sa.record_id
  LEFT JOIN tenants t ON t.id = CASE m.recipient_kind WHEN 'tenant' THEN m.recipient_id ELSE sr.tenant_id END
  LEFT JOIN organisations o ON m.recipient_kind = 'employer' AND o.id = m.recipient_id
  LEFT JOIN users u ON m.recipient_kind = 'user' AND u.id = m.recipient_id
  LEFT JOIN rallies r ON r.id = m.rally_id`;

/** What was sent, and what is kept because there is no mail server or no address. */
@Injectable()
export class MessageQueries {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
  ) {}

  /**
   * A manager reads the association's messages, a case worker those to the tenants they follow, an organiser those about rallies, without
   * the tenants' addresses. The secret part of a link is shown only while the message is kept here: somebody must then hand it over.
   */
  async list(actor: Actor, { page, size, rallyId, state, channel }: Filter): Promise<Page<Record<string, unknown>>> {
    const { sql, params } = this.scope(actor, 7);
    const items = await this.db.query<{ total: number }>(
      `SELECT m.id, m.channel, m.recipient_kind AS "recipientKind", m.locale, m.subject, m.state, m.error,
              CASE WHEN m.recipient_kind = 'tenant' AND $5 = 'organiser' THEN NULL ELSE m.address END AS address,
              CASE WHEN m.state = 'kept' THEN m.body_text ELSE regexp_replace(m.body_text, '/t/[A-Za-z0-9_-]+', '/t/…', 'g') END AS text,
              m.created_at AS "createdAt", m.sent_at AS "sentAt", count(*) OVER () AS total,
              coalesce(s.name, t.given_name || ' ' || t.family_name, o.name, u.display_name) AS "recipientName"
       ${FROM}
       WHERE ($1::uuid IS NULL OR m.rally_id = $1) AND ($2::text IS NULL OR m.state = $2) AND ($6::text IS NULL OR m.channel = $6) AND ${sql}
       ORDER BY m.created_at DESC, m.id LIMIT $3 OFFSET $4`,
      [rallyId ?? null, state ?? null, size, (page - 1) * size, actor.role, channel ?? null, ...params],
    );
    return { items, total: items[0]?.total ?? 0, page, size };
  }

  /** Whether the actor reads that message. */
  async isInScope(actor: Actor, messageId: string): Promise<boolean> {
    const { sql, params } = this.scope(actor, 2);
    return (await this.db.one(`SELECT 1 ${FROM} WHERE m.id = $1 AND ${sql}`, [messageId, ...params])) !== undefined;
  }

  private scope(actor: Actor, first: number): { sql: string; params: unknown[] } {
    if (actor.role === 'case_worker') return this.access.condition(actor, 'identity', 't', first);
    if (actor.role === 'organiser') return { sql: `r.association_id = $${first}`, params: [actor.organisationId] };
    return {
      sql: `coalesce(r.association_id, t.association_id, u.organisation_id) = $${first}`,
      params: [actor.organisationId],
    };
  }
}
