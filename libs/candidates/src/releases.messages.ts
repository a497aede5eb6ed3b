import { DAYS_GRANTED } from './domain/release.js';

export interface Text {
  subject: string;
  text: string;
}

interface Asked {
  givenName: string;
  employerName: string;
  offerTitle: string | null;
  message: string | null;
  url: string;
}

/** To the tenant: an employer would like to know who they are. */
export const releaseAsked: Record<'fr' | 'en', (asked: Asked) => Text> = {
  fr: ({ givenName, employerName, offerTitle, message, url }) => ({
    subject: `${employerName} souhaite vous contacter`,
    text: `Bonjour ${givenName},

L’entreprise ${employerName} a vu votre profil, sans votre nom${offerTitle ? `, pour son offre « ${offerTitle} »` : ''}. Elle aimerait vous contacter.${
      message ? `\n\nSon message :\n${message}` : ''
    }

Si vous êtes d’accord, elle recevra votre nom, votre téléphone, votre adresse e-mail et votre CV complet pendant ${DAYS_GRANTED} jours. Vous pouvez refuser, sans conséquence pour votre accompagnement, et changer d’avis à tout moment par ce même lien :

${url}

Vous pouvez aussi répondre par l’intermédiaire de votre référent.`,
  }),
  en: ({ givenName, employerName, offerTitle, message, url }) => ({
    subject: `${employerName} would like to contact you`,
    text: `Hello ${givenName},

The company ${employerName} has seen your profile, without your name${offerTitle ? `, for its offer “${offerTitle}”` : ''}. It would like to contact you.${
      message ? `\n\nIts message:\n${message}` : ''
    }

If you agree, it will get your name, telephone number, e-mail address and full CV for ${DAYS_GRANTED} days. You may refuse, without any consequence for your support, and change your mind at any time by this same link:

${url}

You can also answer through your case worker.`,
  }),
};

interface Answered {
  pseudonym: string;
  granted: boolean;
  url: string;
}

/** To the person at the employer who asked. Says no name: that is read in the program, where it is logged. */
export const releaseAnswered: Record<'fr' | 'en', (answered: Answered) => Text> = {
  fr: ({ pseudonym, granted, url }) => ({
    subject: `Réponse à votre demande de contact : ${pseudonym}`,
    text: granted
      ? `Bonjour,\n\n${pseudonym} accepte que vous preniez contact. Son nom et ses coordonnées vous attendent dans Rallye Emploi pendant ${DAYS_GRANTED} jours :\n\n${url}`
      : `Bonjour,\n\n${pseudonym} ne souhaite pas de contact direct pour le moment. Vous pouvez proposer une rencontre au prochain rallye emploi :\n\n${url}`,
  }),
  en: ({ pseudonym, granted, url }) => ({
    subject: `Answer to your contact request: ${pseudonym}`,
    text: granted
      ? `Hello,\n\n${pseudonym} agrees to be contacted. Name and contact details are waiting for you in Rallye Emploi for ${DAYS_GRANTED} days:\n\n${url}`
      : `Hello,\n\n${pseudonym} does not wish to be contacted directly for now. You can propose a meeting at the next job rally:\n\n${url}`,
  }),
};

/** To the tenant, after a talk: which employer now knows who they are. */
export const releaseNoted: Record<'fr' | 'en', (noted: Pick<Asked, 'givenName' | 'employerName' | 'url'>) => Text> = {
  fr: ({ givenName, employerName, url }) => ({
    subject: `${employerName} peut vous contacter`,
    text: `Bonjour ${givenName},

Comme convenu avec votre référent, l’entreprise ${employerName} peut voir votre nom, votre téléphone, votre adresse e-mail et votre CV complet pendant ${DAYS_GRANTED} jours.

Par ce lien, vous voyez qui vous connaît et qui a regardé, et vous pouvez changer d’avis à tout moment, sans conséquence pour votre accompagnement :

${url}`,
  }),
  en: ({ givenName, employerName, url }) => ({
    subject: `${employerName} may contact you`,
    text: `Hello ${givenName},

As agreed with your case worker, the company ${employerName} can see your name, telephone number, e-mail address and full CV for ${DAYS_GRANTED} days.

By this link you see who knows you and who has looked, and you can change your mind at any time, without any consequence for your support:

${url}`,
  }),
};
