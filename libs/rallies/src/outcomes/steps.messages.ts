import { DateTime } from 'luxon';
import type { StepKind } from '../domain/outcomes.js';

type Locale = 'fr' | 'en';
interface Text {
  subject: string;
  text: string;
}

export interface StepFacts {
  kind: StepKind;
  startsOn: string;
  startsAt: string | null;
  endsOn: string | null;
  place: string | null;
  employer: string;
  association: string;
  url: string;
}

const day = (iso: string, locale: Locale) => {
  const date = DateTime.fromISO(iso, { zone: 'utc' }).setLocale(locale);
  return date.toFormat(locale === 'fr' && date.day === 1 ? "cccc '1er' LLLL yyyy" : 'cccc d LLLL yyyy');
};
const time = (at: string, locale: Locale) =>
  DateTime.fromFormat(at, 'HH:mm').toFormat(locale === 'fr' ? "H 'h' mm" : 'h:mm a');

/** What a step is called, for whoever it concerns. */
export const STEP_TITLES: Record<Locale, Record<StepKind, string>> = {
  fr: { second_interview: 'Deuxième entretien', trial: 'Immersion', hire_start: 'Premier jour de travail' },
  en: { second_interview: 'Second interview', trial: 'Trial at work', hire_start: 'First day at work' },
};

const PLAIN: Record<Locale, Record<StepKind, (employer: string) => string>> = {
  fr: {
    second_interview: (employer) => `${employer} veut vous revoir.`,
    trial: (employer) => `${employer} vous propose d’essayer le travail chez eux (immersion).`,
    hire_start: (employer) => `Bonne nouvelle : ${employer} vous attend pour travailler.`,
  },
  en: {
    second_interview: (employer) => `${employer} wants to see you again.`,
    trial: (employer) => `${employer} offers you to try the work there (a trial).`,
    hire_start: (employer) => `Good news: ${employer} expects you at work.`,
  },
};

/** When and where, one a line. */
function whenWhere({ startsOn, startsAt, endsOn, place }: StepFacts, locale: Locale): string {
  const from = day(startsOn, locale);
  const until = endsOn && endsOn !== startsOn ? day(endsOn, locale) : null;
  const days =
    locale === 'fr'
      ? `Quand : ${until ? `du ${from} au ${until}` : `le ${from}`}`
      : `When: ${until ? `from ${from} to ${until}` : from}`;
  const at = startsAt ? (locale === 'fr' ? `, à ${time(startsAt, 'fr')}` : `, at ${time(startsAt, 'en')}`) : '';
  const where = place ? `\n${locale === 'fr' ? 'Où :' : 'Where:'} ${place}` : '';
  return `${days}${at}${where}`;
}

/** To the tenant, in plain words: a new step, its new day, a reminder, or that it does not take place. */
export function stepForTenant(
  occasion: 'new' | 'moved' | 'soon' | 'cancelled',
  givenName: string,
  facts: StepFacts,
  locale: Locale,
): Text {
  const title = STEP_TITLES[locale][facts.kind];
  const isFrench = locale === 'fr';
  const hello = isFrench ? `Bonjour ${givenName},` : `Hello ${givenName},`;
  const sign = facts.association;
  if (occasion === 'cancelled') {
    const said = isFrench
      ? `${title} chez ${facts.employer} : c’est annulé. Ne vous déplacez pas.\n\nLa personne qui vous suit vous en parle.`
      : `${title} at ${facts.employer}: it is cancelled. Do not go there.\n\nYour contact will talk to you about it.`;
    const subject = isFrench
      ? `Annulé : ${title.toLowerCase()}, ${facts.employer}`
      : `Cancelled: ${title.toLowerCase()}, ${facts.employer}`;
    return { subject, text: [hello, said, sign].join('\n\n') };
  }
  const first = {
    new: PLAIN[locale][facts.kind](facts.employer),
    moved: isFrench
      ? `${title} chez ${facts.employer} : la date change.`
      : `${title} at ${facts.employer}: the date changes.`,
    soon: isFrench ? `${title} chez ${facts.employer} : c’est bientôt.` : `${title} at ${facts.employer}: it is soon.`,
  }[occasion];
  const page = isFrench
    ? `Votre page, avec la date pour votre agenda :\n${facts.url}`
    : `Your page, with the date for your calendar:\n${facts.url}`;
  const help = isFrench
    ? 'Vous ne pouvez pas venir ? Appelez la personne qui vous suit. Cette page est à vous seul : ne donnez pas ce lien.'
    : 'You cannot come? Call your contact. This page is for you alone: do not give this link away.';
  const subject = `${title}, ${facts.employer} (${day(facts.startsOn, locale)})`;
  return { subject, text: [hello, first, whenWhere(facts, locale), page, help, sign].join('\n\n') };
}

/** To the employer, under the candidate's pseudonym: a step that comes soon, or one of which nobody has said what came of it. */
export function stepForEmployer(
  occasion: 'soon' | 'overdue',
  contact: string,
  pseudonym: string,
  facts: StepFacts,
  locale: Locale,
): Text {
  const title = STEP_TITLES[locale][facts.kind];
  const isFrench = locale === 'fr';
  const hello = isFrench ? `Bonjour ${contact},` : `Hello ${contact},`;
  const first =
    occasion === 'soon'
      ? isFrench
        ? `${title} : la personne ${pseudonym} vient bientôt chez vous.`
        : `${title}: ${pseudonym} comes to you soon.`
      : isFrench
        ? `${title} avec la personne ${pseudonym} : la date est passée. Dites-nous ce qu’il en est.`
        : `${title} with ${pseudonym}: the day has passed. Please say what came of it.`;
  const page = isFrench
    ? `Les étapes promises, dans votre espace :\n${facts.url}`
    : `What was promised, in your space:\n${facts.url}`;
  const subject =
    occasion === 'soon'
      ? `${title} : ${pseudonym} (${day(facts.startsOn, locale)})`
      : isFrench
        ? `Qu’en est-il ? ${title}, ${pseudonym}`
        : `What came of it? ${title}, ${pseudonym}`;
  return { subject, text: [hello, first, whenWhere(facts, locale), page, facts.association].join('\n\n') };
}
