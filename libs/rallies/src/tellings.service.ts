import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict } from '#kernel';
import { type RallyEntity, RallyPlanEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';
import { RallyMail } from './rally-mail.js';
import { VersionStore } from './version-store.js';

/** The agenda of somebody as it stands; `$1` is the rally. A candidate whose employer left is to know of it; who did not come themselves knows. */
const AGENDA = `coalesce((SELECT jsonb_agg(jsonb_build_array(m.id, m.slot, m.table_no) ORDER BY m.slot, m.table_no) FROM meetings m
  WHERE m.rally_id = i.rally_id AND (m.tenant_id = i.tenant_id AND NOT (m.vacated > 0 AND m.state = 'missed_by_employer') OR m.employer_id = i.employer_id)),
  '[]'::jsonb)`;

/** Telling people where they are expected, and knowing whom one has told what. */
@Injectable()
export class Tellings {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly access: RallyAccess,
    private readonly mail: RallyMail,
    private readonly versions: VersionStore,
  ) {}

  /** Tenant and employer ids of those who come and whose agenda is another than the one they were told. */
  async untold(rallyId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT coalesce(i.tenant_id, i.employer_id) AS id FROM rally_invitations i
       WHERE i.rally_id = $1 AND i.state = 'accepted' AND coalesce(i.told_agenda, '[]'::jsonb) <> ${AGENDA} ORDER BY i.seq`,
      [rallyId],
    );
    return rows.map(({ id }) => id);
  }

  /** Sends everybody who comes, or those, their agenda of the newest version of a locked rally: once per person and version. */
  async tell(rally: RallyEntity, only: readonly string[] | null): Promise<number> {
    const agendas = await this.mail.agendas(rally);
    const guests = await this.mail.guests(rally.id, ['accepted'], only);
    for (const guest of guests) {
      await this.mail.send(rally, guest, `agenda:${rally.planVersion}`, 'agenda', {
        agenda: agendas.get(guest.id) ?? [],
      });
    }
    await this.db.query(
      `UPDATE rally_invitations i SET told_agenda = ${AGENDA}
       WHERE i.rally_id = $1 AND coalesce(i.tenant_id, i.employer_id) = ANY($2) RETURNING i.id`,
      [rally.id, guests.map(({ id }) => id)],
    );
    await this.db
      .repo(RallyPlanEntity)
      .update({ rallyId: rally.id, version: rally.planVersion }, { announcedAt: this.clock.now() });
    return guests.length;
  }

  /**
   * Tells those whose agenda changed since they were told, each by one message, and nobody else.
   *
   * @throws DomainError `not_announced`, `rally_over`
   */
  async tellChanged(rallyId: string, actor: Actor): Promise<number> {
    return this.db.transaction(async () => {
      const rally = await this.access.requireForUpdate(actor, rallyId);
      if (rally.state !== 'announced' && rally.state !== 'on_the_day')
        throw rally.state === 'closing' || rally.state === 'closed' || rally.state === 'cancelled'
          ? conflict('rally_over', 'This rally is over.')
          : conflict('not_announced', 'Nothing was announced yet: announce the timetable first.');
      const ids = await this.untold(rallyId);
      if (ids.length === 0) return 0;
      const by = { kind: 'user', id: actor.userId } as const;
      await this.nextVersion(rally, by);
      const told = await this.tell(rally, ids);
      await this.audit.record({
        ...{ actor: by, action: 'timetable.tell', subject: { kind: 'rally', id: rallyId } },
        details: { version: rally.planVersion, told },
      });
      return told;
    });
  }

  /** A version is told once: what is told later is the next one. */
  private async nextVersion(rally: RallyEntity, by: { kind: 'user'; id: string }): Promise<void> {
    const newest = await this.db.repo(RallyPlanEntity).findOneBy({ rallyId: rally.id, version: rally.planVersion });
    if (newest?.announcedAt || (await this.versions.edited(rally)) > 0)
      await this.versions.take(rally, { kind: 'edited' }, by);
  }
}
