interface Text {
  subject: string;
  text: string;
}

interface Proposed {
  pseudonym: string;
  headline: string;
  offerTitle: string | null;
  message: string | null;
  url: string;
}

/** To the employer: no name, no address, only the card that the tenant agreed to show. */
export const candidateProposed: Record<'fr' | 'en', (proposed: Proposed) => Text> = {
  fr: ({ pseudonym, headline, offerTitle, message, url }) => ({
    subject: offerTitle ? `Une proposition pour « ${offerTitle} »` : 'Un profil vous est proposé',
    text: `Bonjour,

L’association qui accompagne ${pseudonym}${headline ? ` (${headline})` : ''} vous propose ce profil${
      offerTitle ? ` pour votre offre « ${offerTitle} »` : ''
    }, avec l’accord de la personne.${message ? `\n\nSon message :\n${message}` : ''}

Le profil, sans nom, et les deux boutons de réponse vous attendent dans Rallye Emploi :

${url}`,
  }),
  en: ({ pseudonym, headline, offerTitle, message, url }) => ({
    subject: offerTitle ? `A proposal for “${offerTitle}”` : 'A profile is proposed to you',
    text: `Hello,

The association that supports ${pseudonym}${headline ? ` (${headline})` : ''} proposes this profile${
      offerTitle ? ` for your offer “${offerTitle}”` : ' to you'
    }, with the person’s agreement.${message ? `\n\nIts message:\n${message}` : ''}

The profile, without a name, and the two buttons to answer are waiting for you in Rallye Emploi:

${url}`,
  }),
};

interface Answered {
  employerName: string;
  offerTitle: string | null;
  interested: boolean;
  url: string;
}

/** To the case worker who proposed. Names no tenant: that is read in the program. */
export const proposalAnswered: Record<'fr' | 'en', (answered: Answered) => Text> = {
  fr: ({ employerName, offerTitle, interested, url }) => ({
    subject: `${employerName} a répondu à votre proposition`,
    text: `Bonjour,

${employerName} ${interested ? 'souhaite donner suite' : 'ne donne pas suite'}${
      offerTitle ? ` (offre « ${offerTitle} »)` : ''
    }. La réponse complète est dans Rallye Emploi :

${url}`,
  }),
  en: ({ employerName, offerTitle, interested, url }) => ({
    subject: `${employerName} has answered your proposal`,
    text: `Hello,

${employerName} ${interested ? 'is interested' : 'will not go further'}${
      offerTitle ? ` (offer “${offerTitle}”)` : ''
    }. The whole answer is in Rallye Emploi:

${url}`,
  }),
};
