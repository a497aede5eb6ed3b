import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { Messages } from '#messaging';
import { Aliases } from '../aliases.service.js';
import type { CandidateEntity } from '../candidates.entities.js';
import { employerContact } from '../employer-contact.js';
import type { ProposalEntity } from './proposal.entity.js';
import { candidateProposed, proposalAnswered } from './proposals.messages.js';

/** Writes to both sides of a proposal. Runs in the transaction of the caller. */
@Injectable()
export class ProposalMail {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly aliases: Aliases,
    private readonly messages: Messages,
  ) {}

  async toEmployer(proposal: ProposalEntity, candidate: CandidateEntity, offerTitle: string | null): Promise<void> {
    const { id, employerId, offerId, message } = proposal;
    const alias = (await this.aliases.of(employerId, [candidate.id])).get(candidate.id);
    if (!alias) throw new Error('A candidate was left without an alias.');
    const { address, locale } = await employerContact(this.db, employerId);
    const search = offerId ? `?offerId=${offerId}` : '';
    const { pseudonym } = alias;
    const url = `${this.config.publicUrl}/candidates/${alias.id}${search}`;
    await this.messages.queue({
      occasion: `proposal:${id}:made`,
      recipient: { kind: 'employer', id: employerId },
      ...{ address, locale },
      ...candidateProposed[locale]({ pseudonym, headline: candidate.headline, offerTitle, message, url }),
    });
  }

  async toCaseWorker({ id, proposedBy, employerId, offerId, state }: ProposalEntity): Promise<void> {
    const user = await this.db.one<{
      email: string;
      locale: 'fr' | 'en';
      employerName: string;
      offerTitle: string | null;
    }>(
      `SELECT u.email, u.locale, e.name AS "employerName", (SELECT title FROM offers WHERE id = $3) AS "offerTitle"
       FROM users u, organisations e WHERE u.id = $1 AND u.active AND e.id = $2`,
      [proposedBy, employerId, offerId],
    );
    if (!user) return;
    const { email, locale, ...names } = user;
    const url = `${this.config.publicUrl}/proposals`;
    await this.messages.queue({
      occasion: `proposal:${id}:answered`,
      recipient: { kind: 'user', id: proposedBy },
      ...{ address: email, locale },
      ...proposalAnswered[locale]({ ...names, interested: state === 'interested', url }),
    });
  }
}
