import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db, isUniqueViolation } from '#database';
import type { Actor } from '#identity';
import { OnEvent } from '#jobs';
import { assertTransition, Clock, conflict, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { CandidateEntity } from '../candidates.entities.js';
import { CardSources } from '../card-sources.queries.js';
import { type DeclineReason, PROPOSAL_TRANSITIONS } from '../domain/proposal.js';
import { folded, safeTexts } from '../domain/safe-text.js';
import { trades } from '../trades.js';
import { ProposalEntity } from './proposal.entity.js';
import { ProposalMail } from './proposal-mail.js';

interface NewProposal {
  offerId?: string | undefined;
  employerId?: string | undefined;
  agreed: 'written' | 'spoken';
  message?: string | undefined;
}

interface Answer {
  interested: boolean;
  reason?: DeclineReason | undefined;
  comment?: string | undefined;
}

/** A case worker proposes a tenant who agreed to it; the employer sees the card without a name, and answers. */
@Injectable()
export class Proposals {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: TenantAccess,
    private readonly sources: CardSources,
    private readonly mail: ProposalMail,
  ) {}

  /** @throws DomainError `not_listed`, `already_proposed`, or `validation_failed` for a message that would tell who it is */
  async propose(tenantOrMerged: string, input: NewProposal, actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      const { id: tenantId } = await this.access.require(actor, tenantOrMerged, 'cv');
      const candidate = await this.db.repo(CandidateEntity).findOneBy({ tenantId, listed: true });
      if (!candidate)
        throw conflict(
          'not_listed',
          'This person is not shown to employers now: consent or a validated CV is missing.',
        );
      const { employerId, offerId, offerTitle } = await this.target(input);
      await this.requireConfirmed(employerId);
      await this.requireAnonymous(tenantId, input.message);
      const proposal = this.db.repo(ProposalEntity).create({
        ...{ id: this.ids.uuid(), tenantId, employerId, offerId, agreedHow: input.agreed },
        ...{ message: input.message ?? null, state: 'open', reason: null, comment: null },
        ...{ proposedBy: actor.userId, proposedAt: this.clock.now(), answeredBy: null, answeredAt: null },
      });
      try {
        await this.db.repo(ProposalEntity).insert(proposal);
      } catch (error) {
        if (isUniqueViolation(error, 'proposals_one_open') || isUniqueViolation(error, 'proposals_once_for_offer'))
          throw conflict('already_proposed', 'This person was already proposed to this employer for this.');
        throw error;
      }
      await this.mail.toEmployer(proposal, candidate, offerTitle);
      await this.record('proposal.make', proposal, actor, { employerId, offerId, agreed: input.agreed });
      return proposal.id;
    });
  }

  private async target({ offerId, employerId }: NewProposal) {
    if (offerId) {
      const offer = await this.db.one<{ employerId: string; offerTitle: string }>(
        `SELECT employer_id AS "employerId", title AS "offerTitle" FROM offers WHERE id = $1 AND state = 'published'`,
        [offerId],
      );
      if (!offer) throw notFound('offer');
      return { ...offer, offerId };
    }
    const employer = await this.db.one<{ id: string }>(
      `SELECT id FROM organisations WHERE id = $1 AND kind = 'employer'`,
      [employerId],
    );
    if (!employer) throw notFound('employer');
    return { employerId: employer.id, offerId: null, offerTitle: null };
  }

  /** Whoever made an account there by a link and has not been checked would get to know of a person by the letter. */
  private async requireConfirmed(employerId: string): Promise<void> {
    const waiting = await this.db.one(
      `SELECT 1 FROM organisations o JOIN users u ON u.organisation_id = o.id AND u.active WHERE o.id = $1 AND o.confirmed_at IS NULL`,
      [employerId],
    );
    if (waiting)
      throw conflict(
        'employer_not_confirmed',
        'The association has yet to confirm who made the account of this employer.',
      );
  }

  /** What would stand masked on a card may not stand in the message either: the card has no name, nor may what comes with it. */
  private async requireAnonymous(tenantId: string, message: string | undefined): Promise<void> {
    if (!message) return;
    const cv = await this.sources.cv(tenantId);
    const lines = message.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim());
    const limits = { characters: 500, words: 120 };
    // On a card a Mr Baker may be a baker; who writes of them knows their name.
    const names = new Set((cv?.source.person.names ?? []).map(folded));
    const isTradeWord = (word: string) => !names.has(word) && trades.isTradeWord(word);
    for (const line of lines.filter((text) => /[\p{L}\p{N}]/u.test(text))) {
      // A sentence may begin with the name of a firm: not being the first word, its capital tells.
      const [shown] = cv ? safeTexts([`a ${line}`], cv.source.person, isTradeWord, limits) : [];
      if (shown !== `a ${line}`.normalize('NFKC'))
        throw invalid(
          'message',
          'tells_who',
          'The message would tell who the person is, or something that no employer may go by.',
        );
    }
  }

  async answer(id: string, { interested, reason, comment }: Answer, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const proposal = await this.locked(id);
      if (proposal.employerId !== actor.organisationId) throw notFound('proposal');
      const state = interested ? 'interested' : 'declined';
      assertTransition(PROPOSAL_TRANSITIONS, proposal.state, state, 'proposal');
      Object.assign(proposal, {
        ...{ state, reason: interested ? null : (reason ?? null), comment: comment ?? null },
        ...{ answeredBy: actor.userId, answeredAt: this.clock.now() },
      });
      await this.db.repo(ProposalEntity).save(proposal);
      await this.mail.toCaseWorker(proposal);
      await this.record('proposal.answer', proposal, actor, { interested, reason: proposal.reason });
    });
  }

  async withdraw(id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const proposal = await this.locked(id);
      await this.access.require(actor, proposal.tenantId, 'cv');
      assertTransition(PROPOSAL_TRANSITIONS, proposal.state, 'withdrawn', 'proposal');
      await this.db.repo(ProposalEntity).update({ id }, { state: 'withdrawn' });
      await this.record('proposal.withdraw', proposal, actor, {});
    });
  }

  private async locked(id: string): Promise<ProposalEntity> {
    const found = await this.db.repo(ProposalEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw notFound('proposal');
    return found;
  }

  private record(
    action: string,
    { id, tenantId }: ProposalEntity,
    actor: Actor,
    details: Record<string, string | boolean | null>,
  ) {
    return this.audit.record({
      ...{ actor: { kind: 'user', id: actor.userId }, action, subject: { kind: 'proposal', id }, tenantId, details },
    });
  }

  /** Who takes the consent back is not proposed to anybody any more. */
  @OnEvent('consent.changed')
  async onConsent({ tenantId, scope, given }: { tenantId: string; scope: string; given: boolean }): Promise<void> {
    if (scope !== 'listing' || given) return;
    await this.db.query(
      `UPDATE proposals SET state = 'withdrawn' WHERE tenant_id = $1 AND state = 'open'
         AND NOT (SELECT c.given FROM consents c WHERE c.tenant_id = $1 AND c.scope = 'listing' ORDER BY c.seq DESC LIMIT 1) RETURNING id`,
      [tenantId],
    );
  }
}
