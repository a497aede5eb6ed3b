import type { IsoDay } from '#kernel';
import { matchWeight, pairScore, type Wish } from './score.js';
import type { Verdict } from './states.js';

export type WishSide = 'employer' | 'tenant' | 'case_worker';

export interface SaidWish {
  by: WishSide;
  wish: Wish;
  notedAt: Date;
}

/** What a pair has that it had not when it met last. */
export type NewReason = 'new_offer' | 'new_certificate' | 'new_experience' | 'wished_by_both' | 'must';

/** The last meeting that a pair held at an earlier rally of the same association. */
export interface EarlierMeeting {
  rally: string;
  heldOn: IsoDay;
  verdict: Verdict | null;
}

/** An organiser let a pair meet in spite of what speaks against it. */
export interface Lift {
  note: string;
  at: Date;
}

export interface PairFacts {
  /** 0 to 100, the best among the employer's published offers; undefined without any. */
  match: number | undefined;
  /** Every published offer of the employer lies in the farthest distance band. */
  isFar: boolean;
  wishes: readonly SaidWish[];
  met: EarlierMeeting | null;
  /** Offers, certificates and experience since that meeting; wishes are added here. */
  news: readonly NewReason[];
  lift: Lift | null;
}

/** Why a pair does not meet, as somebody reads it. */
export type Exclusion =
  | { code: 'said_no'; by: WishSide[] }
  | { code: 'met_before'; met: EarlierMeeting }
  | { code: 'too_far' };
export type ExclusionCode = Exclusion['code'];

export interface Judgement {
  /** 1 to 100; null when the pair is excluded. */
  score: number | null;
  exclusion: Exclusion | null;
  /** What speaks against the pair and was lifted. */
  lifted: ExclusionCode | null;
  /** Why a pair that met before may meet again. */
  news: NewReason[];
}

/** Sides that speak for the tenant. */
const isOfTenant = ({ by }: SaidWish) => by !== 'employer';
const isWanted = ({ wish }: SaidWish) => wish !== 'no';

/**
 * Whether a pair may meet, and how much that is worth. In this order: who said no is not brought together; who met before needs a new
 * reason; nobody is sent far for an employer that neither side asked for. A lift sets any of these aside, but a "no" that was said after
 * the lift holds again: a person has the last word.
 */
export function judgePair({ match, isFar, wishes, met, news, lift }: PairFacts): Judgement {
  const no = wishes.filter(({ wish }) => wish === 'no');
  const wanted = wishes.filter(isWanted);
  const reasons = [...news, ...wishReasons(wanted)];
  const found = exclusionOf({ no, wanted, met, reasons, isFar });
  const isLifted = found !== null && lift !== null && no.every(({ notedAt }) => notedAt <= lift.at);
  if (found && !isLifted) return { score: null, exclusion: found, lifted: null, news: [] };
  const said = wanted.map(({ wish }) => wish);
  return {
    score: pairScore(matchWeight(match), said),
    exclusion: null,
    lifted: found?.code ?? null,
    news: met ? reasons : [],
  };
}

interface Against {
  no: readonly SaidWish[];
  wanted: readonly SaidWish[];
  met: EarlierMeeting | null;
  reasons: readonly NewReason[];
  isFar: boolean;
}

function exclusionOf({ no, wanted, met, reasons, isFar }: Against): Exclusion | null {
  if (no.length > 0) return { code: 'said_no', by: no.map(({ by }) => by) };
  if (met && reasons.length === 0) return { code: 'met_before', met };
  if (isFar && wanted.length === 0) return { code: 'too_far' };
  return null;
}

function wishReasons(wanted: readonly SaidWish[]): NewReason[] {
  if (wanted.some(({ wish }) => wish === 'must')) return ['must'];
  const both = wanted.some(isOfTenant) && wanted.some((wish) => !isOfTenant(wish));
  return both ? ['wished_by_both'] : [];
}

/** What of a CV may be new at the next rally. */
export interface Background {
  certificates: readonly string[];
  experiences: readonly string[];
}

/** What somebody can or did that was not in their CV at the time of an earlier rally; nothing when that CV is not known. */
export function newInBackground(then: Background | null, today: Background): NewReason[] {
  if (!then) return [];
  const isNew = (before: readonly string[], now: readonly string[]) => now.some((item) => !before.includes(item));
  const news: NewReason[] = [];
  if (isNew(then.certificates, today.certificates)) news.push('new_certificate');
  if (isNew(then.experiences, today.experiences)) news.push('new_experience');
  return news;
}

/** Where everything is a priority, nothing is one. A tenant, or who speaks for them, names three; an employer one for each four places. */
const MUSTS_OF_TENANT = 3;
export const mustLimitOfTenant = (): number => MUSTS_OF_TENANT;
export const mustLimitOfEmployer = (tables: number, slots: number): number =>
  Math.max(MUSTS_OF_TENANT, Math.ceil((tables * slots) / 4));
