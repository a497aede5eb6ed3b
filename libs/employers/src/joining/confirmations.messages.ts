/** Told to the people of an employer once the association has checked who they are. */
interface Facts {
  name: string;
  url: string;
}

export const confirmedLetter: Record<'fr' | 'en', (facts: Facts) => { subject: string; text: string }> = {
  fr: ({ name, url }) => ({
    subject: 'Votre entreprise est confirmée',
    text: [
      `Bonjour ${name},`,
      `Votre entreprise est confirmée. Vous pouvez maintenant voir les candidats, publier vos offres et vous inscrire aux rallyes emploi :\n${url}`,
    ].join('\n\n'),
  }),
  en: ({ name, url }) => ({
    subject: 'Your company is confirmed',
    text: [
      `Dear ${name},`,
      `Your company is confirmed. You can now see candidates, publish your offers and register for job rallies:\n${url}`,
    ].join('\n\n'),
  }),
};
