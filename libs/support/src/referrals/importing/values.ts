import {
  centsIn,
  dayIn,
  decimalIn,
  emailIn,
  type Guesses,
  headerKey,
  type LineReader,
  phoneIn,
  postcodeIn,
  yesNoIn,
} from '#importing/values';
import type { IsoDay } from '#kernel';
import { PARTNER_SOURCES, type PartnerSource } from '../domain/source.js';
import { EVICTION_STAGES, type EvictionStage } from '../domain/urgency.js';

/** What a column of a list of referrals may hold. */
export const REFERRAL_FIELDS = [
  'reference',
  'familyName',
  'givenName',
  'phone',
  'email',
  'address',
  'postcode',
  'city',
  'arrears',
  'months',
  'evictionStage',
  'agreedOn',
  'agreedHow',
  'informedOn',
  'source',
  'partner',
  'comment',
] as const;
export type ReferralField = (typeof REFERRAL_FIELDS)[number];

export interface ReferralValues {
  reference: string | null;
  familyName: string;
  givenName: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  postcode: string | null;
  city: string | null;
  arrearsCents: number | null;
  arrearsMonths: number | null;
  evictionStage: EvictionStage | null;
  agreedOn: IsoDay;
  agreedHow: 'written' | 'spoken';
  informedOn: IsoDay | null;
  source: PartnerSource | null;
  partner: string | null;
  comment: string | null;
}

export const REFERRAL_GUESSES: Guesses<ReferralField> = [
  ['informedOn', /\b(informe|information|informed)\b/],
  ['agreedHow', /\b(forme de l accord|forme accord|type accord|how agreed|mode d accord)\b/],
  ['agreedOn', /\b(accord|consentement|agreed|agreement|consent)\b/],
  ['email', /\b(e ?mail|mail|courriel|mel)\b/],
  ['phone', /\b(tel|telephone|phone|portable|mobile)\b/],
  ['postcode', /\b(code postal|postcode|zip|cp)\b/],
  ['city', /\b(ville|commune|localite|city|town)\b/],
  ['months', /\b(mois|months)\b/],
  ['arrears', /\b(impayes?|dette|solde|montant|arrears|debt|balance)\b/],
  ['evictionStage', /\b(procedure|expulsion|stade|eviction|stage)\b/],
  ['source', /\b(origine|source|orienteur|prescripteur)\b/],
  ['partner', /\b(partenaire|structure|organisme|partner)\b/],
  ['reference', /\b(reference|ref|numero|n|matricule|id|identifiant|dossier|compte|contrat)\b/],
  ['givenName', /\b(prenoms?|given name|first name)\b/],
  ['familyName', /\b(nom|family name|last name|surname|locataire|tenant)\b/],
  ['address', /\b(adresse|rue|voie|address|street)\b/],
  ['comment', /\b(commentaires?|message|remarques?|observations?|notes?|comments?)\b/],
];

/** The most telling words of each stage, from the last to the first: a line may name several. */
const STAGE_WORDS: readonly (readonly [EvictionStage, RegExp])[] = [
  ['police_assistance', /\b(concours|force publique|cfp|police)\b/],
  ['order_to_leave', /\b(quitter|cql|order to leave)\b/],
  ['judgment', /\b(jugement|judgment|ordonnance)\b/],
  ['hearing', /\b(audience|hearing)\b/],
  ['summons', /\b(assignation|assigne|summons)\b/],
  ['order_to_pay', /\b(commandement|payer|cdp|order to pay)\b/],
];
export function stageIn(text: string): EvictionStage | null {
  const key = headerKey(text);
  return (
    EVICTION_STAGES.find((stage) => headerKey(stage) === key) ??
    STAGE_WORDS.find(([, words]) => words.test(key))?.[0] ??
    null
  );
}
const NO_STAGE = /^(?:aucune?|non|neant|sans|none|no|0)(?: procedure)?$/;

const SOURCE_WORDS: readonly (readonly [PartnerSource, RegExp])[] = [
  ['ccas', /\bcc?as\b|action sociale/],
  ['siao', /\bsiao\b|\b115\b/],
  ['psychiatry', /psychiatr|\bcmp\b/],
  ['hospital', /hopital|hospital|clinique|\bchu?\b/],
  ['child_protection', /\base\b|protection de l enfance|child protection/],
  ['employment_service', /mission locale|france travail|pole emploi|\bplie\b|cap emploi|employment/],
  ['pension_fund', /carsat|retraite|pension/],
  ['disability_office', /\bmdph\b|handicap|disability/],
  ['shelter', /hebergement|\bchrs\b|shelter/],
  ['social_worker', /assistante? sociale?|travailleur social|\buts\b|departement|social worker/],
  ['association', /association|charity/],
];
export function sourceIn(text: string): PartnerSource | null {
  const key = headerKey(text);
  return (
    PARTNER_SOURCES.find((source) => headerKey(source) === key) ??
    SOURCE_WORDS.find(([, words]) => words.test(key))?.[0] ??
    null
  );
}

/** A day on which it was agreed, or yes for today: a list often says only that. Without agreement there is no referral. */
function agreement(line: LineReader<ReferralField>, today: IsoDay): IsoDay {
  const given = line.text('agreedOn');
  if (given === null) {
    if (!line.problems.some(({ field }) => field === 'agreedOn')) line.refuse('agreedOn', 'no_agreement');
    return today;
  }
  const word = yesNoIn(given);
  const day = word === null ? dayIn(given) : today;
  if (word === false) line.refuse('agreedOn', 'no_agreement');
  else if (day === null) line.refuse('agreedOn', 'day_format');
  else if (day > today) line.refuse('agreedOn', 'in_the_future');
  return day ?? today;
}

const HOW_WRITTEN = /ecrit|signe|written|formulaire|papier/;
const HOW_SPOKEN = /oral|voix|verbal|telephone|spoken/;

/** Reads a line; every field that cannot be used is named. `landlords` must say what is owed; the others who sends. */
export function referralValues(line: LineReader<ReferralField>, today: IsoDay): ReferralValues {
  const nonNegative = <T extends number | null>(field: ReferralField, value: T): T => {
    if (value !== null && value < 0) line.refuse(field, 'negative');
    return value;
  };
  const months = line.read('months', 'number_format', decimalIn);
  if (months !== null && months > 600) line.refuse('months', 'number_format');
  const stage = line.text('evictionStage');
  const noStage = stage !== null && NO_STAGE.test(headerKey(stage));
  const informedOn = line.read('informedOn', 'day_format', (given) => (yesNoIn(given) ? today : dayIn(given)));
  if ((informedOn ?? '') > today) line.refuse('informedOn', 'in_the_future');
  const values = {
    reference: line.text('reference', 60),
    familyName: line.needed('familyName'),
    givenName: line.needed('givenName'),
    phone: line.read('phone', 'phone_format', phoneIn),
    email: line.read('email', 'email_format', emailIn, 254),
    address: line.text('address', 200),
    postcode: line.read('postcode', 'postcode_format', postcodeIn),
    city: line.text('city'),
    arrearsCents: nonNegative('arrears', line.read('arrears', 'money_format', centsIn)),
    arrearsMonths: months === null ? null : Math.round(nonNegative('months', months) * 10) / 10,
    evictionStage: noStage ? null : line.read('evictionStage', 'choice_format', stageIn),
    agreedOn: agreement(line, today),
    agreedHow:
      line.read('agreedHow', 'choice_format', (given) => {
        const key = headerKey(given);
        if (HOW_WRITTEN.test(key)) return 'written' as const;
        return HOW_SPOKEN.test(key) ? ('spoken' as const) : null;
      }) ?? 'spoken',
    informedOn,
    source: line.read('source', 'choice_format', sourceIn),
    partner: line.text('partner', 200),
    comment: line.text('comment', 1000),
  };
  if ((values.arrearsCents ?? 0) > 100_000_000) line.refuse('arrears', 'money_format');
  if (!values.phone && !values.email && !values.address && !line.problems.length) line.refuse(null, 'no_contact');
  return values;
}
