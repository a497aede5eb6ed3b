import type { IsoDay } from '#kernel';
import type { Doer } from './action.js';
import { ASSESSED_DOMAINS, type AssessedDomain } from './confidentiality.js';

/** Reviewed every three months where the programme says nothing else. */
export const REVIEW_DAYS = 90;

export const PARTIES = ['tenant', 'case_worker'] as const;
export type Party = (typeof PARTIES)[number];

/** What was agreed, as it is signed: the words, never how far things have come since. */
export interface ContractText {
  general: string;
  reviewDays: number;
  themes: { domain: AssessedDomain; objectives: AgreedObjective[] }[];
}
interface AgreedObjective {
  title: string;
  targetOn: IsoDay | null;
  actions: { title: string; doer: Doer; doerName: string | null; dueOn: IsoDay | null }[];
}

export interface ObjectiveFact {
  id: string;
  domain: AssessedDomain;
  title: string;
  targetOn: IsoDay | null;
  state: 'in_progress' | 'reached' | 'given_up';
}
export interface ActionFact {
  id: string;
  objectiveId: string | null;
  domain: AssessedDomain;
  title: string;
  doer: Doer;
  doerName: string | null;
  dueOn: IsoDay | null;
  state: string;
}

/**
 * The contract as the record stands: first part the general words, second part the objectives by theme with their actions. What was given up
 * or cancelled is no longer agreed; what was reached or done still is, so that getting on needs no new signature. An action under no
 * objective stands under its theme, without a title above it.
 */
export function contractText(
  general: string,
  reviewDays: number,
  objectives: readonly ObjectiveFact[],
  actions: readonly ActionFact[],
): ContractText {
  const agreed = actions.filter(({ state }) => state !== 'cancelled');
  const under = (of: (action: ActionFact) => boolean) =>
    agreed.filter(of).map(({ title, doer, doerName, dueOn }) => ({ title, doer, doerName, dueOn }));
  const kept = objectives.filter(({ state }) => state !== 'given_up');
  const known = new Set(kept.map(({ id }) => id));
  const themes = ASSESSED_DOMAINS.map((domain) => {
    const own = kept
      .filter((objective) => objective.domain === domain)
      .map(({ id, title, targetOn }) => ({ title, targetOn, actions: under(({ objectiveId }) => objectiveId === id) }));
    const loose = under((action) => action.domain === domain && !(action.objectiveId && known.has(action.objectiveId)));
    return { domain, objectives: loose.length ? [...own, { title: '', targetOn: null, actions: loose }] : own };
  });
  return { general, reviewDays, themes: themes.filter(({ objectives: some }) => some.length > 0) };
}

/** The same agreement always reads the same, byte for byte: this is what the hash of a signature is taken of. */
export const canonical = (text: ContractText): string => JSON.stringify(text);

/** Lines of a signature drawn with a finger, as an SVG path such as `M10 20L12 22L15 30` with whole numbers on a field of 600 × 200. */
export const DRAWING = /^M\d{1,3} \d{1,3}(?:[ML]\d{1,3} \d{1,3}){3,4000}$/;
