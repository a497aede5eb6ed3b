import { conflict } from '#kernel';
import { REFERRAL_SOURCES, type ReferralSource } from '../../programmes/domain/definition.js';

export { REFERRAL_SOURCES, type ReferralSource };

/** Who sends people without having an account: everybody but the landlord and the person. */
export type PartnerSource = Exclude<ReferralSource, 'landlord' | 'self'>;
export const PARTNER_SOURCES = REFERRAL_SOURCES.filter(
  (source): source is PartnerSource => source !== 'landlord' && source !== 'self',
);

/** A programme takes people from whom it says. @throws DomainError `source_not_taken` (conflict) */
export function assertSource(definition: { referralSources: readonly ReferralSource[] }, source: ReferralSource): void {
  if (!definition.referralSources.includes(source))
    throw conflict('source_not_taken', `This programme takes no referral from there (${source}).`);
}
