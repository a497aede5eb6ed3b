import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import { OnJob } from '#jobs';
import { Clock } from '#kernel';

/**
 * Referrals that came to nothing lose names, contacts and words a year after the decision, as the notice promises. What is counted (when, from
 * where, how it ended) stays. Also the hashes of who sent by a page, after a day.
 */
@Injectable()
export class Forgetting {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  @OnJob('referrals.forget')
  async forget(): Promise<void> {
    const now = this.clock.now();
    await this.db.query(
      `UPDATE referrals SET given_name = '–', family_name = '–', email = NULL, phone = NULL, address = NULL, postcode = NULL, city = NULL,
         comment = NULL, decision_reason = NULL, partner_contact = NULL, forgotten_at = $1, version = version + 1
       WHERE forgotten_at IS NULL AND tenant_id IS NULL AND state IN ('refused_by_tenant', 'unreachable', 'not_eligible')
         AND decided_at < $1::timestamptz - interval '1 year' RETURNING id`,
      [now],
    );
    await this.db.query(
      `DELETE FROM referral_form_sendings WHERE at < $1::timestamptz - interval '1 day' RETURNING form_id`,
      [now],
    );
  }
}
