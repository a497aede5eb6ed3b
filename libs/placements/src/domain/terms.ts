import { daysBetween, type IsoDay, invalid } from '#kernel';
import type { Contract } from '#tenants';
import { type EndReason, type EndSide, endRule, type PlacementKind } from './placement-states.js';

/**
 * What kind of contract it is where the law knows several. Subsidised: parcours emploi compétences, contrat initiative emploi (Code du travail
 * L5134-19-1 and following). Work integration (L5132-4): atelier et chantier d'insertion, entreprise d'insertion, entreprise de travail
 * temporaire d'insertion, association intermédiaire, entreprise d'insertion par le travail indépendant.
 */
export const CONTRACT_FORMS = {
  APPRENTICESHIP: ['APPRENTICESHIP', 'PROFESSIONALISATION'],
  SUBSIDISED: ['PEC', 'CIE', 'OTHER'],
  INTEGRATION: ['ACI', 'EI', 'ETTI', 'AI', 'EITI'],
} as const satisfies Partial<Record<Contract, readonly string[]>>;
export type ContractForm = (typeof CONTRACT_FORMS)[keyof typeof CONTRACT_FORMS][number];
export const ALL_FORMS = [...new Set(Object.values(CONTRACT_FORMS).flat())] as [ContractForm, ...ContractForm[]];

/** Level of the national directory (RNCP, 3 is a CAP, 8 a doctorate) that a training leads to, or none. */
export const TRAINING_LEVELS = ['none', '3', '4', '5', '6', '7', '8'] as const;
export type TrainingLevel = (typeof TRAINING_LEVELS)[number];
export const FUNDINGS = ['region', 'france_travail', 'opco', 'cpf', 'employer', 'other'] as const;
export type Funding = (typeof FUNDINGS)[number];

/** How somebody came to it. `network`: an employer or offer of ours outside of a rally. */
export const VIAS = ['rally', 'network', 'own_search', 'employment_service', 'partner', 'other'] as const;
export type Via = (typeof VIAS)[number];

/** What is agreed on. Only what its kind knows is kept. */
export interface Terms {
  contract: Contract | null;
  contractMonths: number | null;
  contractForm: ContractForm | null;
  trainingLevel: TrainingLevel | null;
  funding: Funding | null;
  trialDays: number | null;
  endsOn: IsoDay | null;
  stillLooking: boolean;
}

export const NO_TERMS: Terms = {
  contract: null,
  contractMonths: null,
  contractForm: null,
  trainingLevel: null,
  funding: null,
  trialDays: null,
  endsOn: null,
  stillLooking: false,
};

const OF_KIND: Record<PlacementKind, readonly (keyof Terms)[]> = {
  hire: ['contract', 'contractMonths', 'contractForm', 'endsOn'],
  training: ['trainingLevel', 'funding', 'endsOn', 'stillLooking'],
  trial: ['trialDays', 'endsOn', 'stillLooking'],
};

/**
 * @param begins whether it begins now: then a hire names its contract
 * @param startOn the first day, for what must not lie before it
 * @throws DomainError `validation_failed`: something the kind does not know, a CDI with a length, an end before the start, …
 */
export function assertTerms(kind: PlacementKind, terms: Terms, startOn: IsoDay | null, begins: boolean): void {
  for (const name of Object.keys(NO_TERMS) as (keyof Terms)[])
    if (terms[name] !== NO_TERMS[name] && !OF_KIND[kind].includes(name))
      throw invalid(name, 'not_of_this_kind', `A ${kind} has no ${name}.`);
  const { contract, contractMonths, contractForm, trialDays, endsOn } = terms;
  if (kind === 'hire' && begins && !contract) throw invalid('contract', 'required', 'A hire names its contract.');
  if (contract === 'CDI' && contractMonths !== null)
    throw invalid('contractMonths', 'permanent_contract', 'A CDI has no length in months.');
  if (contract === 'CDI' && endsOn !== null)
    throw invalid('endsOn', 'permanent_contract', 'A CDI has no agreed last day.');
  if (contractForm !== null && !formsOf(contract).includes(contractForm))
    throw invalid('contractForm', 'other_contract', 'This form is not one of that contract.');
  if (endsOn !== null && startOn !== null && endsOn < startOn)
    throw invalid('endsOn', 'before_start', 'The last day is not before the first.');
  // Decree: a PMSMP lasts at most one month (Code du travail D5135-4).
  if (kind === 'trial' && endsOn !== null && startOn !== null && daysBetween(startOn, endsOn) > 31)
    throw invalid('endsOn', 'trial_too_long', 'A trial lasts at most one month.');
  if (trialDays !== null && endsOn !== null && startOn !== null && trialDays > daysBetween(startOn, endsOn) + 1)
    throw invalid('trialDays', 'more_than_period', 'There are more days than between the first and the last.');
}

/** The forms that a contract can have; none for most. */
export const formsOf = (contract: Contract | null): readonly ContractForm[] =>
  contract !== null && contract in CONTRACT_FORMS ? CONTRACT_FORMS[contract as keyof typeof CONTRACT_FORMS] : [];

/**
 * On whose side an end lies: as said, else as the reason has it.
 * @throws DomainError `validation_failed` when the reason is not one of that kind, or cannot lie on that side
 */
export function endSideOf(kind: PlacementKind, reason: EndReason, said: EndSide | undefined): EndSide {
  const { kinds, sides } = endRule(reason);
  if (!kinds.includes(kind)) throw invalid('reason', 'not_of_this_kind', `A ${kind} does not end like that.`);
  if (said !== undefined && !sides.includes(said))
    throw invalid('side', 'other_side', 'This reason does not lie on that side.');
  return said ?? sides[0];
}
