import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { RallyEntity } from '../rally.entities.js';
import { RallyMail } from '../rally-mail.js';

/** Who is asked what came of a rally, by message. The steps of the rally say when. */
@Injectable()
export class OutcomeMail {
  constructor(
    private readonly db: Db,
    private readonly mail: RallyMail,
  ) {}

  /** Employers that have not said what came of a meeting. Those that owe nothing hear nothing. */
  async askEmployers(rally: RallyEntity, occasion: string): Promise<void> {
    const owing = await this.db.query<{ id: string }>(
      `SELECT DISTINCT employer_id AS id FROM meetings WHERE rally_id = $1 AND state IN ('planned', 'held') AND verdict IS NULL`,
      [rally.id],
    );
    const ids = owing.map(({ id }) => id);
    for (const guest of await this.mail.guests(rally.id, ['accepted', 'expired'], ids))
      if (guest.kind === 'employer') await this.mail.sendVerdictReminder(rally, guest, occasion);
  }

  /** Candidates who met somebody, or were there for nothing because the employer was not. */
  async askCandidates(rally: RallyEntity): Promise<void> {
    const met = await this.db.query<{ id: string }>(
      `SELECT DISTINCT m.tenant_id AS id FROM meetings m
       JOIN rally_invitations i ON i.rally_id = m.rally_id AND i.tenant_id = m.tenant_id
       WHERE m.rally_id = $1 AND (m.state = 'held' OR i.attendance IN ('present', 'late'))`,
      [rally.id],
    );
    const ids = met.map(({ id }) => id);
    for (const guest of await this.mail.guests(rally.id, ['accepted', 'expired'], ids))
      if (guest.kind === 'tenant') await this.mail.sendHowWasIt(rally, guest);
  }
}
