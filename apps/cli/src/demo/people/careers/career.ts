import type { ContractKind, WorkingTime } from '../types.js';
import type { Trade } from './employers.js';

/** A job that a working life may hold; titles in both genders. */
export interface Job {
  rome: string;
  masculine: string;
  feminine: string;
  trade: Trade;
  tasks: readonly string[];
}

/** A kind of working life, from which the experiences, certificates and schooling of an invented person are drawn. */
export interface Career {
  /** The first is the trade of most of the years and the one sought. */
  jobs: readonly [Job, ...Job[]];
  skills: readonly string[];
  /** Those that everyone of the trade needs. */
  certificates?: readonly string[];
  /** Those that some have. */
  maybeCertificates?: readonly string[];
  /** Licences beyond B. */
  licences?: readonly string[];
  /** Share that holds the licence B, 0.6 when not said. */
  licenceB?: number;
  diplomas: readonly string[];
  /** Courses taken as adults. */
  courses?: readonly string[];
  workingTimes: readonly WorkingTime[];
  contracts: readonly ContractKind[];
  partTime?: boolean;
}

/** `titles` is one string when both genders share it, else both in full around ` / `. */
export function job(rome: string, titles: string, trade: Trade, tasks: readonly string[]): Job {
  const [masculine = titles, feminine = masculine] = titles.split(' / ');
  return { rome, masculine, feminine, trade, tasks };
}
