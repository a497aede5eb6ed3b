import { centsIn, dayIn, type Guesses, type LineReader, monthIn } from '#importing/values';
import { addDays, addMonths, type IsoDay } from '#kernel';

/** What a line of a landlord's list of balances may say. */
export const FIELD_WORDS = {
  reference: { fr: 'Numéro du bail ou du compte', en: 'Number of the lease or account' },
  familyName: { fr: 'Nom', en: 'Family name' },
  givenName: { fr: 'Prénom', en: 'Given name' },
  day: { fr: 'Date ou mois du solde', en: 'Day or month of the balance' },
  balance: { fr: 'Solde', en: 'Balance' },
  rent: { fr: 'Loyer du mois', en: 'Rent of the month' },
  charges: { fr: 'Charges du mois', en: 'Charges of the month' },
  aid: { fr: 'Aide au logement du mois', en: 'Housing aid of the month' },
  paid: { fr: 'Versement sur le plan d’apurement', en: 'Payment on the repayment plan' },
  paidOn: { fr: 'Date du versement', en: 'Day of the payment' },
} as const;
export type BalanceField = keyof typeof FIELD_WORDS;

export interface BalanceValues {
  reference: string;
  familyName: string | null;
  givenName: string | null;
  onDay: IsoDay;
  balanceCents: number | null;
  rentCents: number | null;
  chargesCents: number | null;
  housingAidCents: number | null;
  paidCents: number | null;
  paidOn: IsoDay | null;
}

/** The most particular first: « date du versement » is no day of a balance, « solde du loyer » no rent. */
export const BALANCE_GUESSES: Guesses<BalanceField> = [
  ['paidOn', /\b(date (du )?(versement|reglement|paiement))\b/],
  ['paid', /\b(versement|reglement|plan|apurement|echeancier)\b/],
  ['day', /\b(solde au|arrete au|date (du )?solde)\b/],
  ['balance', /\b(solde|impayes?|dette|reste du|debit|balance|arrears)\b/],
  ['day', /\b(date|mois|periode|arrete|au|day|month)\b/],
  ['aid', /\b(apl|als|alf|aide|housing aid)\b/],
  ['charges', /\bcharges\b/],
  ['rent', /\b(loyer|rent)\b/],
  ['givenName', /\b(prenom|given name|first name)\b/],
  ['familyName', /\b(nom|name)\b/],
  ['reference', /\b(reference|ref|bail|contrat|compte|numero|no|n|lease|account|number)\b/],
];

export const PROBLEM_WORDS = {
  not_followed: {
    fr: 'aucune personne que vous avez signalée n’a ce numéro ni ce nom',
    en: 'nobody whom you referred has this number or this name',
  },
  several_people: {
    fr: 'plusieurs personnes portent ce nom : notez d’abord le numéro de leur bail',
    en: 'several people have this name: note the number of their lease first',
  },
  too_much: { fr: 'ce montant est trop grand', en: 'this amount is too large' },
  reference_taken: { fr: 'ce numéro est celui d’un autre bail', en: 'this number is of another lease' },
} as const;

export const DEBIT_NEGATIVE = 'debit_negative';
/** A million euros: no account of a household is larger. */
const MOST_CENTS = 100_000_000;

/** Reads a line. A month stands for its last day, this month for today. */
export function balanceValues(line: LineReader<BalanceField>, today: IsoDay): BalanceValues {
  const amount = (field: BalanceField, least: number) => {
    const cents = line.read(field, 'money_format', centsIn);
    if (cents === null) return null;
    if (cents < least) return line.refuse(field, 'negative');
    return Math.abs(cents) > MOST_CENTS ? line.refuse(field, 'too_much') : cents;
  };
  const reference = line.needed('reference', 60);
  line.needed('balance');
  line.needed('day');
  const balanceCents = amount('balance', -Infinity);
  const onDay = line.read('day', 'day_format', (given) => dayIn(given) ?? endOf(monthIn(given), today));
  if (onDay !== null && onDay > today) line.refuse('day', 'in_the_future');
  const [paidCents, paidOn] = [amount('paid', 0), line.read('paidOn', 'day_format', dayIn)];
  if (paidOn !== null && paidOn > today) line.refuse('paidOn', 'in_the_future');
  return {
    reference,
    familyName: line.text('familyName'),
    givenName: line.text('givenName'),
    onDay: onDay ?? '',
    balanceCents,
    ...{ rentCents: amount('rent', 0), chargesCents: amount('charges', 0), housingAidCents: amount('aid', 0) },
    // A column of payments without days: the payment was made by the day of the balance.
    ...{ paidCents: paidCents === 0 ? null : paidCents, paidOn: paidOn ?? onDay },
  };
}

function endOf(month: string | null, today: IsoDay): IsoDay | null {
  if (month === null) return null;
  const last = addDays(addMonths(`${month}-01`, 1), -1);
  return month === today.slice(0, 7) ? today : last;
}
