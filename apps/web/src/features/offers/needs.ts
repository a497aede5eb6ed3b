import type { Offer } from './offer.js';

/** What the form asks of the person, as it holds it while being filled in. */
export interface Needs
  extends Pick<Offer, 'skills' | 'certificates' | 'wishedSkills' | 'wishedCertificates' | 'languages'> {
  licences: string[];
  wishedLicences: string[];
  experienceYears: number | null;
  openToTraining: boolean;
}
