import type { ReminderKind } from './domain/offer-reminders.js';

interface About {
  title: string;
  /** The last day on which it is shown, in words. */
  day: string;
  url: string;
}
interface Text {
  subject: string;
  text: string;
}

/** To who wrote the offer. Says nothing about candidates but that somebody waits. */
export const offerReminder: Record<'fr' | 'en', Record<ReminderKind, (about: About) => Text>> = {
  fr: {
    expiring: ({ title, day, url }) => ({
      subject: `Votre offre « ${title} » se termine le ${day}`,
      text: `Bonjour,

Votre offre « ${title} » est visible jusqu’au ${day}. Ensuite elle sera masquée.

Le poste est-il toujours à pourvoir ? Dites-le d’un geste, sans vous connecter : toujours ouvert, pourvu, ou abandonné.

${url}`,
    }),
    still_open: ({ title, url }) => ({
      subject: `Toujours à pourvoir ? « ${title} »`,
      text: `Bonjour,

Votre offre « ${title} » n’a pas bougé depuis un mois. Est-elle toujours ouverte ? Des personnes préparent leur candidature d’après elle.

Dites-le d’un geste, sans vous connecter : toujours ouverte, pourvue, ou abandonnée.

${url}`,
    }),
    candidates_wait: ({ title, url }) => ({
      subject: `Une personne attend votre appel : « ${title} »`,
      text: `Bonjour,

Pour votre offre « ${title} », une personne a accepté que vous la contactiez, et attend de vos nouvelles depuis une semaine. Ses coordonnées sont dans Rallye Emploi.

Si le poste n’est plus à pourvoir, dites-le d’un geste, sans vous connecter :

${url}`,
    }),
    proposals_wait: ({ title, url }) => ({
      subject: `Une personne proposée attend votre réponse : « ${title} »`,
      text: `Bonjour,

Pour votre offre « ${title} », quelqu’un vous a été proposé il y a plus d’une semaine. Oui ou non, votre réponse se donne en un geste dans Rallye Emploi, sous « Propositions ».

Si le poste n’est plus à pourvoir, dites-le ici, sans vous connecter :

${url}`,
    }),
  },
  en: {
    expiring: ({ title, day, url }) => ({
      subject: `Your offer “${title}” ends on ${day}`,
      text: `Hello,

Your offer “${title}” is shown until ${day}. After that it is hidden.

Is the post still open? One tap tells us, without signing in: still open, filled, or given up.

${url}`,
    }),
    still_open: ({ title, url }) => ({
      subject: `Still open? “${title}”`,
      text: `Hello,

Your offer “${title}” has not moved for a month. Is it still open? People prepare their applications with it in mind.

One tap tells us, without signing in: still open, filled, or given up.

${url}`,
    }),
    candidates_wait: ({ title, url }) => ({
      subject: `Somebody waits for your call: “${title}”`,
      text: `Hello,

For your offer “${title}”, somebody agreed to be contacted and has been waiting for word from you for a week. The contact details are in Rallye Emploi.

If the post is no longer open, one tap tells us, without signing in:

${url}`,
    }),
    proposals_wait: ({ title, url }) => ({
      subject: `Somebody proposed waits for your answer: “${title}”`,
      text: `Hello,

For your offer “${title}”, somebody was proposed to you more than a week ago. Yes or no, one tap in Rallye Emploi answers, under “Proposals”.

If the post is no longer open, tell us here, without signing in:

${url}`,
    }),
  },
};
