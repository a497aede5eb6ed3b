interface About {
  /** Given name and first letter of the family name: a mail passes through other people's machines. */
  name: string;
  /** Day on which the CV becomes or became stale, in words. */
  day: string;
  url: string;
}
interface Text {
  subject: string;
  text: string;
}

/** To who follows the tenant: their CV grows old. */
export const cvReminder: Record<'fr' | 'en', Record<'soon' | 'stale', (about: About) => Text>> = {
  fr: {
    soon: ({ name, day, url }) => ({
      subject: `CV à revoir avant le ${day} : ${name}`,
      text: `Bonjour,

Le CV de ${name} a été validé il y a cinq mois. À partir du ${day}, il sera considéré comme périmé et son profil ne sera plus montré aux employeurs.

Demandez à la personne s’il est toujours juste : un clic suffit alors pour le confirmer. S’il a changé, corrigez-le ou déposez le nouveau.

${url}`,
    }),
    stale: ({ name, day, url }) => ({
      subject: `CV périmé : ${name}`,
      text: `Bonjour,

Le CV de ${name} n’a pas été confirmé depuis six mois. Depuis le ${day}, son profil n’est plus montré aux employeurs.

Dès que vous le confirmez, ou validez un nouveau CV, le profil est de nouveau visible.

${url}`,
    }),
  },
  en: {
    soon: ({ name, day, url }) => ({
      subject: `CV to look at before ${day}: ${name}`,
      text: `Hello,

The CV of ${name} was confirmed five months ago. From ${day} on it counts as out of date, and the profile is no longer shown to employers.

Ask the person whether it is still right: one click then confirms it. If it has changed, correct it or upload the new one.

${url}`,
    }),
    stale: ({ name, day, url }) => ({
      subject: `CV out of date: ${name}`,
      text: `Hello,

The CV of ${name} has not been confirmed for six months. Since ${day} the profile is no longer shown to employers.

As soon as you confirm it, or a new CV, the profile can be seen again.

${url}`,
    }),
  },
};
