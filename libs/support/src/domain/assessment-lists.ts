import type { Actor } from '#identity';
import { invalid } from '#kernel';
import { ASSESSED_DOMAINS, type AssessedDomain, assertMayHandle, CONFIDENTIAL } from './confidentiality.js';

/**
 * What stands in somebody's way and what carries them, to be ticked for each domain; words go beside. Violence is under law, so that it is
 * read by the case worker alone.
 */
export const BARRIERS = {
  work: ['no_experience', 'no_qualification', 'long_without_work', 'no_cv', 'fear_of_interviews', 'limited_hours'],
  money: ['no_income', 'benefits_interrupted', 'budget_not_held', 'bank_ban', 'no_reserve'],
  health: ['illness', 'handicap_not_recognised', 'psychic_distress', 'addiction', 'no_doctor', 'care_put_off'],
  law: ['residence_permit', 'identity_papers', 'court_procedure', 'eviction_procedure', 'violence_suffered'],
  debts: ['over_indebted', 'energy_debts', 'consumer_credit', 'bailiff', 'debts_unknown'],
  housing: ['unfit', 'too_small', 'too_expensive', 'hard_to_keep', 'neighbours', 'far_from_everything'],
  family: ['no_childcare', 'alone_with_children', 'separation', 'caring_for_relative', 'isolated'],
  mobility: ['no_licence', 'no_vehicle', 'no_transport', 'fear_of_travel', 'cost_of_travel'],
  language: ['spoken_french', 'reading', 'writing', 'counting'],
  digital: ['no_device', 'no_connection', 'no_email', 'not_at_ease', 'online_forms'],
} as const satisfies Record<AssessedDomain, readonly string[]>;

export const STRENGTHS = {
  work: ['experience', 'qualification', 'motivated', 'reliable', 'clear_plan', 'network'],
  money: ['regular_income', 'budget_held', 'rights_open', 'reserve'],
  health: ['good_health', 'followed_up', 'handicap_recognised'],
  law: ['papers_in_order', 'knows_rights', 'legal_help'],
  debts: ['plan_kept', 'debts_listed', 'asks_for_help'],
  housing: ['well_kept', 'wants_to_stay', 'good_neighbours', 'fits_needs'],
  family: ['relatives_help', 'childcare_found', 'stable'],
  mobility: ['licence', 'vehicle', 'uses_transport', 'ready_to_travel'],
  language: ['fluent', 'several_languages', 'learning'],
  digital: ['smartphone', 'email', 'at_ease'],
} as const satisfies Record<AssessedDomain, readonly string[]>;

export const ALL_BARRIERS = [...new Set(Object.values(BARRIERS).flat())] as [string, ...string[]];
export const ALL_STRENGTHS = [...new Set(Object.values(STRENGTHS).flat())] as [string, ...string[]];

/** What can be ticked, domain by domain, by who may handle the confidential ones or not. */
export const listsFor = (withConfidential: boolean) =>
  ASSESSED_DOMAINS.filter((domain) => withConfidential || !CONFIDENTIAL.includes(domain)).map((domain) => ({
    domain,
    barriers: [...BARRIERS[domain]],
    strengths: [...STRENGTHS[domain]],
  }));

/** Qualitative scales beside the domains, 1 (very bad) to 5 (very good). */
export const SCALES = ['home_kept', 'social_contact', 'self_esteem'] as const;
export type Scale = (typeof SCALES)[number];
export interface ScaleLevel {
  scale: Scale;
  level: number;
}

/** One domain as it was found. `level` goes from 1 (in great difficulty) to 5 (going well). */
export interface NewAssessment {
  domain: AssessedDomain;
  level: number;
  /** Something stands in the way, also when nothing of the list fits. */
  barrier: boolean;
  barriers: readonly string[];
  strengths: readonly string[];
  note: string | null;
}

/** What was ticked, as it is kept. */
export interface Marks {
  barriers: readonly string[];
  strengths: readonly string[];
}

/**
 * Each domain and each scale once, only what its own list has, and a volunteer none of the confidential domains.
 * @throws DomainError `validation_failed` (invalid) or `confidential_domain` (forbidden)
 */
export function assertAssessment(
  actor: Actor,
  assessments: readonly NewAssessment[],
  scales: readonly ScaleLevel[],
): void {
  const seen = new Set<AssessedDomain>();
  assessments.forEach(({ domain, barriers, strengths }, index) => {
    const at = `assessments.${index}`;
    if (seen.has(domain)) throw invalid(`${at}.domain`, 'duplicate', `The domain ${domain} is assessed twice.`);
    seen.add(domain);
    assertMayHandle(actor, domain);
    if (!barriers.every((one) => (BARRIERS[domain] as readonly string[]).includes(one)))
      throw invalid(`${at}.barriers`, 'not_of_this_domain', `The domain ${domain} does not list this barrier.`);
    if (!strengths.every((one) => (STRENGTHS[domain] as readonly string[]).includes(one)))
      throw invalid(`${at}.strengths`, 'not_of_this_domain', `The domain ${domain} does not list this strength.`);
  });
  if (new Set(scales.map(({ scale }) => scale)).size < scales.length)
    throw invalid('scales', 'duplicate', 'A scale is given twice.');
}

/** A tenant's view of themselves without what a reader may not know. */
export function visibleLevels(
  levels: Partial<Record<AssessedDomain, number>>,
  withConfidential: boolean,
): Partial<Record<AssessedDomain, number>> {
  return Object.fromEntries(
    ASSESSED_DOMAINS.filter((domain) => levels[domain] !== undefined)
      .filter((domain) => withConfidential || !CONFIDENTIAL.includes(domain))
      .map((domain) => [domain, levels[domain]]),
  );
}
