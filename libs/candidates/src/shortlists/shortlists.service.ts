import { Injectable } from '@nestjs/common';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { OnEvent } from '#jobs';
import { Clock, conflict, Ids, notFound } from '#kernel';
import { Aliases } from '../aliases.service.js';
import { CandidateFinder } from '../candidate-finder.queries.js';
import { CandidateEntity } from '../candidates.entities.js';
import { compareMatches } from '../domain/match.js';
import { ShortlistEntity } from './shortlist.entity.js';

/** So that a list stays one that people go through, and loads at once. */
const MOST = 100;

interface Row {
  id: string;
  candidateId: string;
  offerId: string | null;
  offerTitle: string | null;
  note: string | null;
  addedBy: string;
  addedAt: Date;
}

const FROM = `FROM shortlist_entries s JOIN candidate_aliases a ON a.id = s.alias_id
  JOIN candidates k ON k.id = a.candidate_id AND k.listed LEFT JOIN offers f ON f.id = s.offer_id`;

/** Whom an employer has in mind, per offer; shared by everybody in its organisation. Who is not listed any more is not shown. */
@Injectable()
export class Shortlists {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly aliases: Aliases,
    private readonly finder: CandidateFinder,
  ) {}

  /** One list with its cards, the best match first, and which lists there are. */
  async read(
    actor: Actor,
    { offerId, candidateId }: { offerId?: string | undefined; candidateId?: string | undefined },
  ) {
    const rows = await this.db.query<Row>(
      `SELECT s.id, a.candidate_id AS "candidateId", s.offer_id AS "offerId", f.title AS "offerTitle", s.note, u.display_name AS "addedBy",
              s.added_at AS "addedAt" ${FROM} JOIN users u ON u.id = s.added_by
       WHERE s.employer_id = $1 AND ($2::text IS NULL OR coalesce(s.offer_id::text, 'none') = $2) AND ($3::uuid IS NULL OR s.alias_id = $3)
       ORDER BY s.added_at DESC, s.id`,
      [actor.organisationId, offerId ?? null, candidateId ?? null],
    );
    const lists = await this.db.query(
      `SELECT s.offer_id AS "offerId", f.title AS "offerTitle", count(*)::int AS count ${FROM}
       WHERE s.employer_id = $1 GROUP BY s.offer_id, f.title ORDER BY f.title NULLS LAST`,
      [actor.organisationId],
    );
    return { items: await this.withCards(actor, rows), lists };
  }

  private async withCards(actor: Actor, rows: readonly Row[]) {
    const aliases = await this.aliases.of(
      actor.organisationId,
      rows.map(({ candidateId }) => candidateId),
    );
    const cards = new Map<string, Awaited<ReturnType<CandidateFinder['several']>>[number]>();
    for (const offerId of new Set(rows.map((row) => row.offerId))) {
      const ids = rows.filter((row) => row.offerId === offerId).map(({ candidateId }) => candidateId);
      for (const card of await this.finder.several(actor, ids, offerId)) cards.set(`${offerId} ${card.id}`, card);
    }
    return rows
      .flatMap(({ candidateId, ...row }) => {
        const candidate = cards.get(`${row.offerId} ${aliases.get(candidateId)?.id}`);
        return candidate ? [{ ...row, candidate }] : [];
      })
      .sort(({ candidate: { match: a } }, { candidate: { match: b } }) => (a && b ? compareMatches(a, b) : 0));
  }

  async add(
    input: { candidateId: string; offerId?: string | null | undefined; note?: string | null | undefined },
    actor: Actor,
  ): Promise<string> {
    const id = this.ids.uuid();
    const now = this.clock.now();
    const employerId = actor.organisationId;
    const offerId = input.offerId ?? null;
    await this.db.transaction(async () => {
      const candidateId = await this.aliases.resolve(employerId, input.candidateId);
      if (!(await this.db.repo(CandidateEntity).existsBy({ id: candidateId, listed: true })))
        throw notFound('candidate');
      if (
        offerId &&
        !(await this.db.one('SELECT 1 FROM offers WHERE id = $1 AND employer_id = $2', [offerId, employerId]))
      )
        throw notFound('offer');
      const held = await this.db.one<{ count: number }>(
        'SELECT count(*)::int AS count FROM shortlist_entries WHERE employer_id = $1 AND offer_id IS NOT DISTINCT FROM $2',
        [employerId, offerId],
      );
      if ((held?.count ?? 0) >= MOST) throw conflict('shortlist_full', `A shortlist holds ${MOST} candidates.`);
      try {
        await this.db.repo(ShortlistEntity).insert({
          ...{ id, employerId, aliasId: input.candidateId, offerId, note: input.note ?? null },
          ...{ addedBy: actor.userId, addedAt: now, updatedAt: now },
        });
      } catch (error) {
        if (isUniqueViolation(error, 'shortlist_once'))
          throw conflict('already_shortlisted', 'This candidate is already on this list.');
        throw error;
      }
    });
    return id;
  }

  async note(id: string, note: string | null, actor: Actor): Promise<void> {
    const { affected } = await this.db
      .repo(ShortlistEntity)
      .update({ id, employerId: actor.organisationId }, { note, updatedAt: this.clock.now() });
    if (!affected) throw notFound('shortlist entry');
  }

  async remove(id: string, actor: Actor): Promise<void> {
    const { affected } = await this.db.repo(ShortlistEntity).delete({ id, employerId: actor.organisationId });
    if (!affected) throw notFound('shortlist entry');
  }

  /** Who takes the consent back leaves no notes about them with employers. */
  @OnEvent('consent.changed')
  async onConsent({ tenantId, scope, given }: { tenantId: string; scope: string; given: boolean }): Promise<void> {
    if (scope !== 'listing' || given) return;
    await this.db.query(
      `DELETE FROM shortlist_entries s USING candidate_aliases a, candidates k
       WHERE a.id = s.alias_id AND k.id = a.candidate_id AND k.tenant_id = $1
         AND NOT (SELECT c.given FROM consents c WHERE c.tenant_id = $1 AND c.scope = 'listing' ORDER BY c.seq DESC LIMIT 1) RETURNING s.id`,
      [tenantId],
    );
  }
}
