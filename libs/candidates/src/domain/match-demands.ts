import { holdsLicence } from './licences.js';

/**
 * How much hangs on a certificate, licence or diploma:
 * - `law`: nobody may do the work without it,
 * - `demanded`: the employer's offer asks for it,
 * - `employer`: the employer itself trains and authorises (CACES, electrical authorisation), so that who lacks it can still start.
 */
export type DemandNeed = 'law' | 'demanded' | 'employer';

export interface Demand {
  kind: 'licence' | 'certificate';
  /** As on a card: `CE`, `CACES R489-1`, `FIMO`. */
  name: string;
  need: DemandNeed;
}

export interface DemandSource {
  certificates: readonly string[];
  licences: readonly string[];
}

/** What the law and usage know of an occupation's certificates and licences; a diploma counts as a certificate. */
export interface Qualifications {
  /** Required by law for the occupation with this ROME code. */
  required(occupation: string): readonly Pick<Demand, 'kind' | 'name'>[];
  /** True for a certificate that the employer may give by training its own people, whatever the occupation. */
  isEmployers(certificate: string): boolean;
}

/** How what is asked is compared with what a card holds; handed in from the search, so that filter and score agree. */
export interface Holds {
  certificate(held: readonly string[], asked: string): boolean;
  skill(held: readonly string[], asked: string): boolean;
}

/** Everything that is demanded for an offer: by law for its occupation first, then by the offer itself, each once. */
export function demandsOf(
  occupation: string | null,
  offer: DemandSource,
  known: Qualifications,
  holds: Holds,
): Demand[] {
  const law = (occupation ? known.required(occupation) : []).map((one): Demand => ({ ...one, need: 'law' }));
  const covered = (kind: Demand['kind'], name: string) =>
    law.some((one) =>
      one.kind !== kind ? false : kind === 'licence' ? one.name === name : holds.certificate([one.name], name),
    );
  const certificates = offer.certificates
    .filter((name) => !covered('certificate', name))
    .map((name): Demand => ({ kind: 'certificate', name, need: known.isEmployers(name) ? 'employer' : 'demanded' }));
  const licences = offer.licences
    .filter((name) => !covered('licence', name))
    .map((name): Demand => ({ kind: 'licence', name, need: 'demanded' }));
  return [...law, ...certificates, ...licences];
}

export const isHeld = (demand: Demand, card: DemandSource, holds: Holds): boolean =>
  demand.kind === 'licence'
    ? holdsLicence(card.licences, demand.name)
    : holds.certificate(card.certificates, demand.name);
