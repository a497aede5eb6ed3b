import { DateTime } from 'luxon';

export type Locale = 'fr' | 'en';

/** What every message of a rally says. */
export interface RallyFacts {
  name: string;
  association: string;
  venue: string;
  address: string;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  slotMinutes: number;
}

export interface AgendaLine {
  startsAt: Date;
  table: number;
  /** The employer for a candidate, the candidate's pseudonym or released name for an employer. */
  with: string;
}

export interface Letter {
  subject: string;
  text: string;
}

export type TenantOccasion = 'invite' | 'please_answer' | 'see_you' | 'agenda' | 'moved' | 'cancelled' | 'place_free';
export type EmployerOccasion = Exclude<TenantOccasion, 'place_free'> | 'verdicts';

export interface LetterFacts {
  rally: RallyFacts;
  /** How the person is addressed: a first name, or the contact of an employer. */
  name: string;
  /** Their personal page. */
  url: string;
  agenda: readonly AgendaLine[];
  /** Why the rally does not take place. */
  reason: string | null;
}

const at = (instant: Date, zone: string, locale: Locale) => DateTime.fromJSDate(instant, { zone }).setLocale(locale);
const dayIn = (rally: RallyFacts, locale: Locale) =>
  at(rally.startsAt, rally.zone, locale).toFormat('cccc d LLLL yyyy');
const timeIn = (instant: Date, rally: RallyFacts, locale: Locale) =>
  at(instant, rally.zone, locale).toFormat(locale === 'fr' ? "H 'h' mm" : 'HH:mm');

function whenAndWhere(rally: RallyFacts, locale: Locale): string {
  const [start, end] = [timeIn(rally.startsAt, rally, locale), timeIn(rally.endsAt, rally, locale)];
  return locale === 'fr'
    ? `Quand : ${dayIn(rally, 'fr')}, de ${start} à ${end}\nOù : ${rally.venue}, ${rally.address}`
    : `When: ${dayIn(rally, 'en')}, ${start} to ${end}\nWhere: ${rally.venue}, ${rally.address}`;
}

function agendaIn({ rally, agenda }: LetterFacts, locale: Locale): string {
  const none = locale === 'fr' ? 'Aucun rendez-vous pour le moment.' : 'No meetings for now.';
  const lines = agenda.map((line) => `${timeIn(line.startsAt, rally, locale)} : ${line.with} (table ${line.table})`);
  return lines.join('\n') || none;
}

const letter = (subject: string, name: string, locale: Locale, from: string, ...parts: string[]): Letter => ({
  subject,
  text: [`${locale === 'fr' ? 'Bonjour' : 'Hello'} ${name},`, ...parts.filter(Boolean), from].join('\n\n'),
});

type Catalogue<O extends string> = Record<O, Record<Locale, (facts: LetterFacts) => Letter>>;

const tenantLetter =
  (locale: Locale, subject: (rally: RallyFacts) => string, ...parts: ((facts: LetterFacts) => string)[]) =>
  (facts: LetterFacts) =>
    letter(subject(facts.rally), facts.name, locale, facts.rally.association, ...parts.map((part) => part(facts)));

const place = (locale: Locale) => (facts: LetterFacts) => whenAndWhere(facts.rally, locale);
const agenda = (locale: Locale) => (facts: LetterFacts) => agendaIn(facts, locale);
const say = (text: string) => () => text;
const page = (text: string) => (facts: LetterFacts) => `${text}\n${facts.url}`;
const fr = (subject: (rally: RallyFacts) => string, ...parts: ((facts: LetterFacts) => string)[]) =>
  tenantLetter('fr', subject, ...parts);
const en = (subject: (rally: RallyFacts) => string, ...parts: ((facts: LetterFacts) => string)[]) =>
  tenantLetter('en', subject, ...parts);
const onFr = (rally: RallyFacts) => `${rally.name}, ${dayIn(rally, 'fr')}`;
const onEn = (rally: RallyFacts) => `${rally.name}, ${dayIn(rally, 'en')}`;
const privatePage = {
  fr: say('Cette page est à vous seul : ne donnez pas ce lien.'),
  en: say('This page is for you only: please do not pass the link on.'),
};
const whatFor = {
  fr: ({ rally }: LetterFacts) =>
    `Des entreprises qui recrutent viennent vous rencontrer. Vous parlez ${rally.slotMinutes} minutes avec chacune. Ce n’est pas un examen, et nous vous aidons à vous préparer.`,
  en: ({ rally }: LetterFacts) =>
    `Firms that are hiring come to meet you. You talk with each for ${rally.slotMinutes} minutes. It is not a test, and we help you to prepare.`,
};
const needs = {
  fr: say(
    'Vous pouvez y dire si vous venez accompagné, ou s’il vous faut un interprète, une garde d’enfants, un transport.',
  ),
  en: say('There you can also say if somebody comes with you, or if you need an interpreter, childcare or transport.'),
};
const reason = (locale: Locale) => (facts: LetterFacts) =>
  facts.reason ? (locale === 'fr' ? `Pourquoi : ${facts.reason}` : `Why: ${facts.reason}`) : '';

/** Plain words: short sentences, no jargon, nothing about rent. */
export const TENANT_LETTERS: Catalogue<TenantOccasion> = {
  invite: {
    fr: fr(
      (r) => `Invitation : ${onFr(r)}`,
      whatFor.fr,
      place('fr'),
      page('Dites-nous si vous venez, sur votre page :'),
      needs.fr,
      privatePage.fr,
    ),
    en: en(
      (r) => `Invitation: ${onEn(r)}`,
      whatFor.en,
      place('en'),
      page('Please tell us whether you come, on your page:'),
      needs.en,
      privatePage.en,
    ),
  },
  place_free: {
    fr: fr(
      (r) => `Une place s’est libérée : ${onFr(r)}`,
      say('Une place s’est libérée pour vous.'),
      whatFor.fr,
      place('fr'),
      page('Dites-nous vite si vous venez, sur votre page :'),
      needs.fr,
      privatePage.fr,
    ),
    en: en(
      (r) => `A place is free: ${onEn(r)}`,
      say('A place has become free for you.'),
      whatFor.en,
      place('en'),
      page('Please tell us soon whether you come, on your page:'),
      needs.en,
      privatePage.en,
    ),
  },
  please_answer: {
    fr: fr(
      (r) => `Venez-vous ? ${onFr(r)}`,
      say('Nous n’avons pas encore votre réponse.'),
      place('fr'),
      page('Répondez par oui ou par non sur votre page :'),
      privatePage.fr,
    ),
    en: en(
      (r) => `Are you coming? ${onEn(r)}`,
      say('We have no answer from you yet.'),
      place('en'),
      page('Please answer yes or no on your page:'),
      privatePage.en,
    ),
  },
  see_you: {
    fr: fr(
      (r) => `À bientôt : ${onFr(r)}`,
      say('Nous vous attendons.'),
      place('fr'),
      page('Votre programme et votre réponse sont sur votre page :'),
    ),
    en: en(
      (r) => `See you soon: ${onEn(r)}`,
      say('We look forward to seeing you.'),
      place('en'),
      page('Your programme and your answer are on your page:'),
    ),
  },
  agenda: {
    fr: fr(
      (r) => `Vos rendez-vous : ${onFr(r)}`,
      say('Voici vos rendez-vous. Arrivez 15 minutes avant le premier.'),
      agenda('fr'),
      place('fr'),
      page('Votre page, toujours à jour :'),
      privatePage.fr,
    ),
    en: en(
      (r) => `Your meetings: ${onEn(r)}`,
      say('Here are your meetings. Please come 15 minutes before the first one.'),
      agenda('en'),
      place('en'),
      page('Your page, always up to date:'),
      privatePage.en,
    ),
  },
  moved: {
    fr: fr(
      (r) => `Changement : ${onFr(r)}`,
      say('La rencontre avec les entreprises change. Voici ce qui est juste maintenant.'),
      place('fr'),
      page('Si cela ne vous va pas, dites-le sur votre page :'),
    ),
    en: en(
      (r) => `Change: ${onEn(r)}`,
      say('The meeting with the firms has changed. This is right now.'),
      place('en'),
      page('If it does not suit you, tell us on your page:'),
    ),
  },
  cancelled: {
    fr: fr(
      (r) => `Annulé : ${onFr(r)}`,
      say('La rencontre avec les entreprises n’aura pas lieu. Ne vous déplacez pas.'),
      reason('fr'),
      say('Nous vous inviterons à la prochaine.'),
    ),
    en: en(
      (r) => `Cancelled: ${onEn(r)}`,
      say('The meeting with the firms will not take place. Please do not come.'),
      reason('en'),
      say('We will invite you to the next one.'),
    ),
  },
};

export const EMPLOYER_LETTERS: Catalogue<EmployerOccasion> = {
  invite: {
    fr: fr(
      (r) => `Rencontrez vos futurs collègues : ${onFr(r)}`,
      ({ rally }) =>
        `Venez rencontrer des candidats préparés, en entretiens de ${rally.slotMinutes} minutes, sans curriculum vitae à trier.`,
      place('fr'),
      page('Inscrivez-vous et dites combien de recruteurs viennent :'),
    ),
    en: en(
      (r) => `Meet your next colleagues: ${onEn(r)}`,
      ({ rally }) => `Come and meet prepared candidates in interviews of ${rally.slotMinutes} minutes.`,
      place('en'),
      page('Register and say how many recruiters come:'),
    ),
  },
  please_answer: {
    fr: fr(
      (r) => `Participez-vous ? ${onFr(r)}`,
      say('Nous n’avons pas encore votre réponse.'),
      place('fr'),
      page('Inscrivez-vous, ou dites que vous ne venez pas :'),
    ),
    en: en(
      (r) => `Are you taking part? ${onEn(r)}`,
      say('We have no answer from you yet.'),
      place('en'),
      page('Register, or say that you are not coming:'),
    ),
  },
  see_you: {
    fr: fr(
      (r) => `À bientôt : ${onFr(r)}`,
      say('Nous vous attendons, vous et vos recruteurs.'),
      place('fr'),
      page('Votre inscription et votre programme :'),
    ),
    en: en(
      (r) => `See you soon: ${onEn(r)}`,
      say('We look forward to seeing you and your recruiters.'),
      place('en'),
      page('Your registration and your programme:'),
    ),
  },
  agenda: {
    fr: fr(
      (r) => `Vos entretiens : ${onFr(r)}`,
      say('Voici vos entretiens.'),
      agenda('fr'),
      place('fr'),
      page('Votre programme, toujours à jour :'),
    ),
    en: en(
      (r) => `Your interviews: ${onEn(r)}`,
      say('Here are your interviews.'),
      agenda('en'),
      place('en'),
      page('Your programme, always up to date:'),
    ),
  },
  moved: {
    fr: fr(
      (r) => `Changement : ${onFr(r)}`,
      say('Le rallye change. Voici ce qui est juste maintenant.'),
      place('fr'),
      page('Si cela ne vous va pas, dites-le ici :'),
    ),
    en: en(
      (r) => `Change: ${onEn(r)}`,
      say('The rally has changed. This is right now.'),
      place('en'),
      page('If it does not suit you, tell us here:'),
    ),
  },
  cancelled: {
    fr: fr(
      (r) => `Annulé : ${onFr(r)}`,
      say('Le rallye n’aura pas lieu.'),
      reason('fr'),
      say('Nous vous inviterons au prochain.'),
    ),
    en: en(
      (r) => `Cancelled: ${onEn(r)}`,
      say('The rally will not take place.'),
      reason('en'),
      say('We will invite you to the next one.'),
    ),
  },
  verdicts: {
    fr: fr(
      (r) => `Vos réponses aux candidats : ${onFr(r)}`,
      say('Merci d’être venus. Des candidats attendent encore votre réponse.'),
      page('Un clic par entretien suffit :'),
    ),
    en: en(
      (r) => `Your answers to the candidates: ${onEn(r)}`,
      say('Thank you for coming. Some candidates still wait for your answer.'),
      page('One click for each interview is enough:'),
    ),
  },
};
