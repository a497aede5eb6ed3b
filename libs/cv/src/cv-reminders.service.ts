import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { Config } from '#config';
import { Db } from '#database';
import { Clock, dayOf, ZONE } from '#kernel';
import { Messages } from '#messaging';
import { cvReminder } from './cv.messages.js';
import { olderThan } from './cv-age.sql.js';
import { SOON_STALE_AFTER_MONTHS, staleFrom } from './domain/cv-states.js';

interface Row {
  cvId: string;
  tenantId: string;
  name: string;
  state: 'validated' | 'stale';
  validatedAt: Date;
  userId: string;
  email: string;
  locale: 'fr' | 'en';
}

/**
 * Whom to tell: the case worker; when there is none with an open account, who stands in; else the association's managers. Looked up when
 * the reminder is due, so that a tenant who changed hands is the new case worker's.
 */
const FOLLOWER = `
  SELECT u.id, u.email, u.locale FROM (
    SELECT u.*, CASE WHEN a.role = 'referent' THEN 1 WHEN a.role = 'stand_in' THEN 2 ELSE 3 END AS turn
    FROM users u LEFT JOIN tenant_assignments a
      ON a.user_id = u.id AND a.tenant_id = t.id AND a.until IS NULL AND a.role IN ('referent', 'stand_in')
    WHERE u.active AND u.organisation_id = t.association_id AND (a.user_id IS NOT NULL OR u.role = 'association_manager')
  ) u WHERE u.turn = (
    SELECT min(CASE WHEN a.role = 'referent' THEN 1 WHEN a.role = 'stand_in' THEN 2 ELSE 3 END)
    FROM users w LEFT JOIN tenant_assignments a
      ON a.user_id = w.id AND a.tenant_id = t.id AND a.until IS NULL AND a.role IN ('referent', 'stand_in')
    WHERE w.active AND w.organisation_id = t.association_id AND (a.user_id IS NOT NULL OR w.role = 'association_manager'))`;

/** Tells who follows a tenant that their CV will soon be stale, and that it is. Once each, for each time it was confirmed. */
@Injectable()
export class CvReminders {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly messages: Messages,
  ) {}

  /** Idempotent: the occasion names the CV, the confirmation that grew old, and the reader. */
  async send(): Promise<void> {
    const due = await this.db.query<Row>(
      `SELECT c.id AS "cvId", t.id AS "tenantId", t.given_name || ' ' || left(t.family_name, 1) || '.' AS name, c.state,
              c.validated_at AS "validatedAt", f.id AS "userId", f.email, f.locale
       FROM cvs c JOIN tenants t ON t.id = c.tenant_id AND t.erased_at IS NULL AND t.merged_into IS NULL CROSS JOIN LATERAL (${FOLLOWER}) f
       WHERE (c.state = 'stale' OR (c.state = 'validated' AND ${olderThan('c.validated_at')}))
         AND NOT support_ended(t.id)
         AND NOT EXISTS (SELECT 1 FROM messages m
           WHERE m.occasion = 'cv:' || c.id || ':' || floor(extract(epoch FROM c.validated_at))::bigint || ':' || c.state || ':' || f.id)
       ORDER BY c.validated_at LIMIT 1000`,
      [dayOf(this.clock.now()), SOON_STALE_AFTER_MONTHS],
    );
    for (const row of due) {
      const day = DateTime.fromJSDate(staleFrom(row.validatedAt), { zone: ZONE })
        .setLocale(row.locale)
        .toLocaleString(DateTime.DATE_FULL);
      const write = cvReminder[row.locale][row.state === 'stale' ? 'stale' : 'soon'];
      await this.messages.queue({
        occasion: `cv:${row.cvId}:${Math.floor(row.validatedAt.getTime() / 1000)}:${row.state}:${row.userId}`,
        recipient: { kind: 'user', id: row.userId },
        address: row.email,
        locale: row.locale,
        ...write({ name: row.name, day, url: `${this.config.publicUrl}/tenants/${row.tenantId}/cv` }),
      });
    }
  }
}
