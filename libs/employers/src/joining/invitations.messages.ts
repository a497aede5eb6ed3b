/** The letter with which a company is asked to make its account, in the language of its contact. */
export interface InvitationFacts {
  contactName: string;
  companyName: string;
  /** Who invites: a person and their organisation. */
  inviter: string;
  organisation: string;
  url: string;
  /** The last day on which the link works, in words. */
  until: string;
}

type Letter = (facts: InvitationFacts) => { subject: string; text: string };

const french: Letter = (f) => ({
  subject: `${f.organisation} vous invite à recruter localement`,
  text: [
    `Bonjour ${f.contactName},`,
    `${f.inviter} (${f.organisation}) invite ${f.companyName} à rejoindre Rallye Emploi : vous y cherchez des candidats du territoire, publiez vos offres et venez les rencontrer aux rallyes emploi.`,
    `Complétez la fiche de votre entreprise et choisissez un mot de passe, en trois minutes :\n${f.url}`,
    `Ce lien est à vous seul, sert une fois et fonctionne jusqu’au ${f.until}. Si vous ne connaissez pas ${f.organisation}, ne faites rien.`,
    f.organisation,
  ].join('\n\n'),
});

const english: Letter = (f) => ({
  subject: `${f.organisation} invites you to recruit locally`,
  text: [
    `Dear ${f.contactName},`,
    `${f.inviter} (${f.organisation}) invites ${f.companyName} to join Rallye Emploi: you look for candidates nearby, publish your offers and meet people at job rallies.`,
    `Complete your company’s profile and choose a password, in three minutes:\n${f.url}`,
    `This link is yours alone, works once, and until ${f.until}. If you do not know ${f.organisation}, do nothing.`,
    f.organisation,
  ].join('\n\n'),
});

export const invitationLetter = (locale: 'fr' | 'en'): Letter => (locale === 'fr' ? french : english);
