import type { PlacementKind } from './domain/placement-states.js';

type Locale = 'fr' | 'en';
export interface About {
  /**
   * Whom it is about: for the employer and the case worker given name and first letter of the family name, since a mail passes through other
   * people's machines; null for an employer who was not told the name, and for a sheltered person. For the tenant their own given name.
   */
  name: string | null;
  title: string;
  organisation: string;
  kind: PlacementKind;
  /** Null: whether it has begun. */
  months: number | null;
  again: boolean;
  url: string;
}
export interface Text {
  subject: string;
  text: string;
}
type Side = 'employer' | 'tenant' | 'case_worker';

const LATER: Record<Locale, string> = {
  fr: '\n\nNous n’avons pas encore votre réponse. Sans elle, nous vous appellerons.',
  en: '\n\nWe do not have your answer yet. Without it we shall phone you.',
};
const since = (months: number, locale: Locale) =>
  locale === 'fr' ? `il y a ${months} mois` : `${months} ${months === 1 ? 'month' : 'months'} ago`;
const called = { fr: 'La personne que vous avez accueillie', en: 'The person you took on' } as const;
const followed = { fr: 'Une personne que vous suivez', en: 'Somebody whom you follow' } as const;

const french: Record<Side, (about: About) => Text> = {
  employer: ({ name, title, months, url }) =>
    months === null
      ? {
          subject: `A-t-on commencé chez vous ? ${name ?? title}`,
          text: `Bonjour,\n\n${name ?? called.fr} devait commencer chez vous (${title}). Est-ce le cas ? Un clic suffit pour le dire.\n\n${url}`,
        }
      : {
          subject: `Toujours parmi vous ? ${name ?? title}`,
          text: `Bonjour,\n\n${name ?? called.fr} a commencé chez vous ${since(months, 'fr')} (${title}). Est-ce que tout va bien ? Un clic suffit pour le dire, sans compte ni mot de passe.\n\n${url}`,
        },
  tenant: ({ name, title, organisation, months, url }) =>
    months === null
      ? {
          subject: 'Avez-vous commencé ?',
          text: `Bonjour ${name},\n\nVous deviez commencer : ${title}, ${organisation}. Avez-vous commencé ? Dites-le nous en touchant ce lien :\n\n${url}`,
        }
      : {
          subject: 'Comment cela se passe-t-il ?',
          text: `Bonjour ${name},\n\nVous avez commencé ${since(months, 'fr')} : ${title}, ${organisation}. Y êtes-vous toujours ? Tout va bien ? Dites-le nous en touchant ce lien. Votre employeur ne voit pas vos réponses.\n\n${url}`,
        },
  case_worker: ({ name, title, months, url }) => ({
    subject: name ? `Où en est ${name} ? ${title}` : 'Une embauche ou formation à vérifier',
    text: `Bonjour,\n\n${name ?? followed.fr} a commencé ${since(months ?? 0, 'fr')} (${title}). Demandez à la personne si elle est toujours en poste et si tout va bien, et notez sa réponse.\n\n${url}`,
  }),
};
const english: Record<Side, (about: About) => Text> = {
  employer: ({ name, title, months, url }) =>
    months === null
      ? {
          subject: `Did they begin? ${name ?? title}`,
          text: `Hello,\n\n${name ?? called.en} was to begin with you (${title}). Did they? One click says so.\n\n${url}`,
        }
      : {
          subject: `Still with you? ${name ?? title}`,
          text: `Hello,\n\n${name ?? called.en} began with you ${since(months, 'en')} (${title}). Is everything going well? One click says so, without an account or password.\n\n${url}`,
        },
  tenant: ({ name, title, organisation, months, url }) =>
    months === null
      ? {
          subject: 'Have you begun?',
          text: `Hello ${name},\n\nYou were to begin: ${title}, ${organisation}. Have you begun? Tell us by touching this link:\n\n${url}`,
        }
      : {
          subject: 'How is it going?',
          text: `Hello ${name},\n\nYou began ${since(months, 'en')}: ${title}, ${organisation}. Are you still there? Is all well? Tell us by touching this link. Your employer does not see your answers.\n\n${url}`,
        },
  case_worker: ({ name, title, months, url }) => ({
    subject: name ? `How is ${name} doing? ${title}` : 'A job or training to check',
    text: `Hello,\n\n${name ?? followed.en} began ${since(months ?? 0, 'en')} (${title}). Ask the person whether they are still there and whether all is well, and note the answer.\n\n${url}`,
  }),
};
const TEXTS = { fr: french, en: english };

/** Asked when somebody should have begun, and one, three and six months after: are they still there? */
export function question(side: Side, about: About, locale: Locale): Text {
  const { subject, text } = TEXTS[locale][side](about);
  const again = locale === 'fr' ? 'Rappel : ' : 'Reminder: ';
  return about.again ? { subject: `${again}${subject}`, text: `${text}${LATER[locale]}` } : { subject, text };
}

/** The same as a text message: no name of anybody, for whoever looks at the screen. */
export const shortQuestion = (locale: Locale, url: string): string =>
  locale === 'fr'
    ? `Votre contact vous demande des nouvelles de votre travail ou formation. Repondez ici : ${url}`
    : `Your contact asks how your job or training is going. Answer here: ${url}`;

/** For a sheltered person: neither job nor place. */
export const discreetQuestion = (locale: Locale, url: string): Text =>
  locale === 'fr'
    ? {
        subject: 'Une question pour vous',
        text: `Bonjour,\n\nDites-nous comment cela se passe en touchant ce lien :\n\n${url}`,
      }
    : { subject: 'A question for you', text: `Hello,\n\nTell us how it is going by touching this link:\n\n${url}` };

export type News = 'not_begun' | 'left' | 'contradiction' | 'wants_call';
export interface NewsAbout {
  name: string;
  title: string;
  url: string;
}

/** What whoever follows the tenant must see to. No reason is given here: it is read in the program. */
export const news: Record<Locale, Record<News, (about: NewsAbout) => Text>> = {
  fr: {
    not_begun: ({ name, title, url }) => ({
      subject: `N’a pas commencé : ${name}`,
      text: `Bonjour,\n\nOn nous dit que ${name} n’a pas commencé (${title}). Prenez contact pour savoir ce qu’il en est.\n\n${url}`,
    }),
    left: ({ name, title, url }) => ({
      subject: `N’est plus en place : ${name}`,
      text: `Bonjour,\n\nOn nous dit que ${name} n’est plus en place (${title}). Confirmez la fin ou dites ce qu’il en est.\n\n${url}`,
    }),
    contradiction: ({ name, title, url }) => ({
      subject: `Réponses contraires : ${name}`,
      text: `Bonjour,\n\nLes réponses au sujet de ${name} se contredisent (${title}). Appelez les deux côtés, puis dites ce qui est vrai.\n\n${url}`,
    }),
    wants_call: ({ name, title, url }) => ({
      subject: `Souhaite être appelé : ${name}`,
      text: `Bonjour,\n\n${name} souhaite que vous l’appeliez au sujet de son travail ou de sa formation (${title}).\n\n${url}`,
    }),
  },
  en: {
    not_begun: ({ name, title, url }) => ({
      subject: `Did not begin: ${name}`,
      text: `Hello,\n\nWe are told that ${name} has not begun (${title}). Find out how things stand.\n\n${url}`,
    }),
    left: ({ name, title, url }) => ({
      subject: `Not there any more: ${name}`,
      text: `Hello,\n\nWe are told that ${name} is not there any more (${title}). Confirm the end or say how things stand.\n\n${url}`,
    }),
    contradiction: ({ name, title, url }) => ({
      subject: `Answers contradict each other: ${name}`,
      text: `Hello,\n\nThe answers about ${name} contradict each other (${title}). Phone both sides, then say what is true.\n\n${url}`,
    }),
    wants_call: ({ name, title, url }) => ({
      subject: `Would like to be phoned: ${name}`,
      text: `Hello,\n\n${name} would like you to phone about their job or training (${title}).\n\n${url}`,
    }),
  },
};
