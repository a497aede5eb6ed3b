import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, notFound } from '#kernel';
import { PersonalLinks } from '#messaging';
import { mustLimitOfEmployer, mustLimitOfTenant, type SaidWish, type WishSide } from './domain/pairs.js';
import type { Wish } from './domain/score.js';
import { isAhead } from './domain/states.js';
import { startOf } from './domain/steps.js';
import { PairReader } from './pair-reader.js';
import { InvitationEntity, type RallyEntity } from './rally.entities.js';
import { RallyAccess } from './rally-access.js';

type Row = Record<string, unknown>;
/** Why somebody is in no timetable at all, whatever is wished; null when they are. */
export type Absence = 'declined' | 'no_answer' | 'waiting_list' | 'not_listed' | 'no_table';

interface CandidateRow {
  tenantId: string;
  name: string;
  absence: Absence | null;
}
interface EmployerRow {
  employerId: string;
  name: string;
  tables: number;
  absence: Absence | null;
}

const WAITS = `WHEN i.state = 'waiting_list' THEN 'waiting_list' WHEN i.state <> 'accepted' THEN 'no_answer'`;
const AGREES = `coalesce((SELECT k.given FROM consents k WHERE k.tenant_id = t.id AND k.scope = 'listing' ORDER BY k.seq DESC LIMIT 1), false)`;

/** Who wished for whom, and which pairs the rules keep apart: for the association. No employer ever reads a tenant's wish, see docs/decisions. */
@Injectable()
export class WishBoard {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly access: RallyAccess,
    private readonly pairs: PairReader,
    private readonly links: PersonalLinks,
  ) {}

  /** The matrix of a rally: an organiser's of everybody invited, a case worker's of the people whom they follow. */
  async read(actor: Actor, rallyId: string): Promise<Row> {
    const rally = await this.access.require(actor, rallyId);
    const candidates = await this.candidates(actor, rallyId);
    const employers = await this.employers(rallyId);
    const tenantIds = candidates.map(({ tenantId }) => tenantId);
    const employerIds = employers.map(({ employerId }) => employerId);
    const judge = await this.pairs.read(rally, tenantIds, employerIds);
    const wishes = await this.pairs.wishes(rallyId);
    const lifts = await this.pairs.lifts(rallyId);
    const wishers = await this.wishers(rallyId);
    const pairs = candidates.flatMap(({ tenantId }) =>
      employers.map(({ employerId }) => {
        const pair = `${tenantId} ${employerId}`;
        const judged = judge(tenantId, employerId);
        return {
          ...{ tenantId, employerId, wishes: bySide(wishes.get(pair) ?? []) },
          ...judged,
          lift: lifts.get(pair) ?? null,
        };
      }),
    );
    const possible = new Map<string, number>();
    for (const { tenantId, score } of pairs)
      if (score !== null) possible.set(tenantId, (possible.get(tenantId) ?? 0) + 1);
    const mustLimit = (tables: number) => mustLimitOfEmployer(tables, rally.slots);
    return {
      candidates: candidates.map((candidate) => ({
        ...candidate,
        wished: wishers.has(candidate.tenantId),
        possible: possible.get(candidate.tenantId) ?? 0,
      })),
      employers: employers.map(({ tables, ...employer }) => ({
        ...employer,
        wished: wishers.has(employer.employerId),
        mustLimit: mustLimit(tables),
      })),
      mustLimit: mustLimitOfTenant(),
      // The score of every pair, by candidate and employer in their order; 0 where the two do not meet.
      scores: candidates.map((_, row) =>
        employers.map((__, column) => pairs[row * employers.length + column]?.score ?? 0),
      ),
      // Only the pairs of which there is something to say.
      pairs: pairs.filter(
        ({ wishes: said, exclusion, news, lift }) => said.length > 0 || exclusion || news.length > 0 || lift,
      ),
    };
  }

  /** What a tenant sees by their link: the employers who come, what they look for, and own wishes. Showing changes nothing. */
  async ofLink(token: string): Promise<Row> {
    const link = await this.links.resolve(token, 'invitation');
    const invitation = await this.db.repo(InvitationEntity).findOneBy({ id: link.subjectId });
    if (!invitation?.tenantId) throw notFound('invitation');
    const rally = await this.access.read(invitation.rallyId);
    const employers = await this.db.query(
      `SELECT i.employer_id AS "employerId", o.name, p.sector, p.city, w.wish,
              coalesce((SELECT array_agg(f.title ORDER BY f.published_at DESC, f.id) FROM offers f
                        WHERE f.employer_id = i.employer_id AND f.state = 'published'), '{}') AS offers
       FROM rally_invitations i JOIN organisations o ON o.id = i.employer_id
       LEFT JOIN employer_profiles p ON p.employer_id = i.employer_id
       LEFT JOIN rally_wishes w ON w.rally_id = i.rally_id AND w.employer_id = i.employer_id AND w.tenant_id = $2 AND w.by = 'tenant'
       WHERE i.rally_id = $1 AND i.state = 'accepted' AND i.tables > 0 ORDER BY fold(o.name), o.id`,
      [rally.id, invitation.tenantId],
    );
    const open = this.isOpen(rally) && invitation.state !== 'declined';
    return { canWish: open, mustLimit: mustLimitOfTenant(), employers };
  }

  private isOpen(rally: RallyEntity): boolean {
    return isAhead(rally.state) && this.clock.now() < startOf(rally);
  }

  private candidates(actor: Actor, rallyId: string): Promise<CandidateRow[]> {
    const people = this.access.peopleCondition(actor, 't', 2);
    return this.db.query<CandidateRow>(
      `SELECT t.id AS "tenantId", t.given_name || ' ' || t.family_name AS name,
              CASE WHEN i.state = 'declined' THEN 'declined' WHEN c.id IS NULL OR NOT ${AGREES} THEN 'not_listed' ${WAITS} END AS absence
       FROM rally_invitations i JOIN tenants t ON t.id = i.tenant_id LEFT JOIN candidates c ON c.tenant_id = t.id
       WHERE i.rally_id = $1 AND ${people.sql} ORDER BY fold(t.family_name), fold(t.given_name), t.id`,
      [rallyId, ...people.params],
    );
  }

  private employers(rallyId: string): Promise<EmployerRow[]> {
    return this.db.query<EmployerRow>(
      `SELECT o.id AS "employerId", o.name, i.tables,
              CASE WHEN i.state = 'declined' THEN 'declined' ${WAITS} WHEN i.tables = 0 THEN 'no_table' END AS absence
       FROM rally_invitations i JOIN organisations o ON o.id = i.employer_id
       WHERE i.rally_id = $1 ORDER BY fold(o.name), o.id`,
      [rallyId],
    );
  }

  /** Tenants and employers for whom at least one wish of their own side is noted. */
  private async wishers(rallyId: string): Promise<Set<string>> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT CASE WHEN by = 'employer' THEN employer_id ELSE tenant_id END AS id FROM rally_wishes WHERE rally_id = $1`,
      [rallyId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

const bySide = (wishes: readonly SaidWish[]): { by: WishSide; wish: Wish }[] =>
  wishes.map(({ by, wish }) => ({ by, wish }));
