import type { FieldError } from '#kernel';
import { type Criterion, findDiscrimination } from './discrimination.js';
import type { OfferContent } from './offer-content.js';

/** Fewer characters than this describe no tasks. */
export const MIN_TASKS = 40;

/** Fewer say no reason. */
const MIN_REASON = 10;

/** Why an offer cannot be published: a part that is missing, or a phrase that the law forbids, with a lawful one in its place. */
export interface OfferProblem extends FieldError {
  code: 'required' | 'too_short' | 'discrimination';
  /** The words of the offer, as written. */
  phrase?: string;
  /** Where they stand in the field, in UTF-16 units; the end is not part of them. */
  start?: number;
  end?: number;
  criterion?: Criterion;
  /** Article of the Code du travail. */
  law?: string;
  /** French, like the offer. */
  rewording?: string;
}

/** Everything that stands against publication; an empty list means that it may be published. */
export function publicationProblems(offer: OfferContent): OfferProblem[] {
  return [...missingParts(offer), ...discriminatingPhrases(offer)];
}

function missingParts(offer: OfferContent): OfferProblem[] {
  const required = (path: keyof OfferContent, what: string): OfferProblem[] =>
    offer[path] === null ? [{ path, code: 'required', message: `An offer names ${what}.` }] : [];
  return [
    ...required('occupation', 'the occupation'),
    ...required('contract', 'the contract'),
    ...required('weeklyHours', 'the hours per week'),
    ...required('city', 'the town of work'),
    ...(offer.description.trim().length < MIN_TASKS
      ? [
          {
            path: 'description',
            code: 'too_short' as const,
            message: `An offer describes its tasks in at least ${MIN_TASKS} characters.`,
          },
        ]
      : []),
    ...offer.languages.flatMap(({ reason }, at) =>
      reason.trim().length < MIN_REASON
        ? [
            {
              path: `languages.${at}.reason`,
              code: 'required' as const,
              message: 'A language is demanded for a reason that lies in the work: say what it is needed for.',
            },
          ]
        : [],
    ),
  ];
}

function discriminatingPhrases(offer: OfferContent): OfferProblem[] {
  const fields: [string, string][] = [
    ['title', offer.title],
    ['description', offer.description],
    ...offer.skills.map((text, at): [string, string] => [`skills.${at}`, text]),
    ...offer.certificates.map((text, at): [string, string] => [`certificates.${at}`, text]),
    ...offer.wishedSkills.map((text, at): [string, string] => [`wishedSkills.${at}`, text]),
    ...offer.wishedCertificates.map((text, at): [string, string] => [`wishedCertificates.${at}`, text]),
    ...offer.languages.map(({ language }, at): [string, string] => [`languages.${at}.language`, language]),
    ...offer.languages.map(({ reason }, at): [string, string] => [`languages.${at}.reason`, reason]),
  ];
  const whole = fields.map(([, text]) => text).join('\n');
  return fields.flatMap(([path, text]) =>
    findDiscrimination(text, { contract: offer.contract, whole }).map((finding) => ({
      path,
      code: 'discrimination' as const,
      message: `"${finding.phrase}" refers to a forbidden criterion (${finding.criterion}, Code du travail ${finding.law}). Lawful instead: ${finding.rewording}`,
      ...finding,
    })),
  );
}
