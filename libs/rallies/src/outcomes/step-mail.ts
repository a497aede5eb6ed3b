import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { instantOf } from '#kernel';
import { Messages, PersonalLinks } from '#messaging';
import type { StepKind, StepState } from '../domain/outcomes.js';
import { stepForEmployer, stepForTenant } from './steps.messages.js';

interface Row {
  kind: StepKind;
  state: StepState;
  startsOn: string;
  startsAt: string | null;
  endsOn: string | null;
  place: string | null;
  moves: number;
  tenantId: string;
  employerId: string;
  rallyId: string;
  invitationId: string;
  employer: string;
  association: string;
  givenName: string;
  email: string | null;
  locale: 'fr' | 'en';
  contact: string;
  contactEmail: string | null;
  pseudonym: string;
}

const DAY = 86_400_000;
const LINK_DAYS = 14;

/** Tells both sides of a promised step. Each day that a step is moved to has messages of its own, each once. */
@Injectable()
export class StepMail {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly messages: Messages,
    private readonly links: PersonalLinks,
  ) {}

  /** The step as it stands now: new, moved, or cancelled. */
  async tellTenant(stepId: string): Promise<void> {
    const row = await this.row(stepId);
    if (row)
      await this.toTenant(stepId, row, row.state === 'cancelled' ? 'cancelled' : row.moves > 0 ? 'moved' : 'new');
  }

  async remind(stepId: string): Promise<void> {
    const row = await this.row(stepId);
    if (!row) return;
    await this.toTenant(stepId, row, 'soon');
    await this.toEmployer(stepId, row, 'soon');
  }

  async askEmployer(stepId: string): Promise<void> {
    const row = await this.row(stepId);
    if (row) await this.toEmployer(stepId, row, 'overdue');
  }

  private async toTenant(stepId: string, row: Row, occasion: 'new' | 'moved' | 'soon' | 'cancelled'): Promise<void> {
    const said = `step:${stepId}:${row.moves}:${occasion}`;
    // The ledger would refuse it a second time; this spares the link.
    if (await this.db.one('SELECT 1 FROM messages WHERE occasion = $1', [said])) return;
    const last = instantOf(row.endsOn ?? row.startsOn, '23:59');
    const { url } = await this.links.issue({
      ...{ purpose: 'rally_word', subjectId: row.invitationId, tenantId: row.tenantId },
      expiresAt: new Date(last.getTime() + LINK_DAYS * DAY),
    });
    await this.messages.queue({
      occasion: said,
      recipient: { kind: 'tenant', id: row.tenantId },
      address: row.email,
      locale: row.locale,
      rallyId: row.rallyId,
      ...stepForTenant(occasion, row.givenName, { ...row, url }, row.locale),
    });
  }

  private async toEmployer(stepId: string, row: Row, occasion: 'soon' | 'overdue'): Promise<void> {
    const url = `${this.config.publicUrl}/rallies/promises`;
    await this.messages.queue({
      occasion: `step:${stepId}:${row.moves}:${occasion}:employer`,
      recipient: { kind: 'employer', id: row.employerId },
      address: row.contactEmail,
      locale: 'fr',
      rallyId: row.rallyId,
      ...stepForEmployer(occasion, row.contact, row.pseudonym, { ...row, url }, 'fr'),
    });
  }

  private row(stepId: string): Promise<Row | undefined> {
    return this.db.one<Row>(
      `SELECT s.kind, s.state, s.starts_on AS "startsOn", to_char(s.starts_at, 'HH24:MI') AS "startsAt", s.ends_on AS "endsOn", s.place, s.moves,
              m.tenant_id AS "tenantId", m.employer_id AS "employerId", m.rally_id AS "rallyId", i.id AS "invitationId",
              o.name AS employer, a.name AS association, t.given_name AS "givenName", t.email, t.locale,
              coalesce(p.contact_name, o.name) AS contact, p.contact_email AS "contactEmail", coalesce(al.pseudonym, '…') AS pseudonym
       FROM promised_steps s JOIN meetings m ON m.id = s.meeting_id JOIN rallies r ON r.id = m.rally_id
       JOIN organisations a ON a.id = r.association_id JOIN organisations o ON o.id = m.employer_id
       JOIN tenants t ON t.id = m.tenant_id
       JOIN rally_invitations i ON i.rally_id = m.rally_id AND i.tenant_id = m.tenant_id
       LEFT JOIN employer_profiles p ON p.employer_id = m.employer_id
       LEFT JOIN candidates c ON c.tenant_id = m.tenant_id
       LEFT JOIN candidate_aliases al ON al.candidate_id = c.id AND al.employer_id = m.employer_id
       WHERE s.id = $1 AND t.erased_at IS NULL`,
      [stepId],
    );
  }
}
