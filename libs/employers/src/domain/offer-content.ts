import { type Contract } from '#tenants';

/** What an employer writes into an offer. A draft may lack what is null or empty here. */
export interface OfferContent {
  title: string;
  /** ROME code. */
  occupation: string | null;
  /** The tasks, in the employer's words. */
  description: string;
  city: string | null;
  postcode: string | null;
  contract: Contract | null;
  contractMonths: number | null;
  weeklyHours: number | null;
  /** Gross pay in integer cents, by `payPer`. */
  payMinCents: number | null;
  payMaxCents: number | null;
  payPer: 'hour' | 'month';
  /** `YYYY-MM-DD`; null means as soon as possible. */
  startOn: string | null;
  skills: string[];
  certificates: string[];
  licences: string[];
  positions: number;
  openToTraining: boolean;
}
