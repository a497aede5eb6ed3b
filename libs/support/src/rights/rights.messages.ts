interface Text {
  subject: string;
  text: string;
  sms: string;
}
export type Languages<About> = Record<'fr' | 'en', (about: About) => Text>;

/** None of these holds a link to the page, nor says what is kept there: an old address may be in other hands by now. */
export const codeText: Languages<{ name: string; code: string }> = {
  fr: ({ name, code }) => ({
    subject: 'Votre code de confirmation',
    text: `Bonjour ${name},

Quelqu’un a demandé par votre lien personnel que vos données soient effacées. Si c’est vous, entrez ce code sur votre page dans l’heure :

${code}

Si ce n’est pas vous, n’entrez rien, ne donnez ce code à personne et appelez votre référent.`,
    sms: `Code ${code} pour confirmer votre demande d’effacement. Si ce n’est pas vous, ne donnez ce code à personne et appelez votre référent.`,
  }),
  en: ({ name, code }) => ({
    subject: 'Your confirmation code',
    text: `Hello ${name},

Somebody asked by your personal link that your data be erased. If it was you, type this code on your page within the hour:

${code}

If it was not you, type nothing, give this code to nobody and call your case worker.`,
    sms: `Code ${code} to confirm your request for erasure. If it was not you, give this code to nobody and call your case worker.`,
  }),
};

export const erasureComing: Languages<{ name: string; day: string }> = {
  fr: ({ name, day }) => ({
    subject: `Vos données seront effacées le ${day}`,
    text: `Bonjour ${name},

Comme demandé, vos données seront effacées le ${day}. Après, nous ne pourrons plus vous écrire.

Vous avez changé d’avis, ou ce n’est pas vous ? Jusque-là, un bouton de votre page l’annule ; ou appelez votre référent.`,
    sms: `Vos données seront effacées le ${day}. Ce n’est pas vous, ou vous avez changé d’avis ? Annulez sur votre page ou appelez votre référent.`,
  }),
  en: ({ name, day }) => ({
    subject: `Your data will be erased on ${day}`,
    text: `Hello ${name},

As asked, your data will be erased on ${day}. After that we can no longer write to you.

You changed your mind, or it was not you? Until then a button on your page cancels it; or call your case worker.`,
    sms: `Your data will be erased on ${day}. Not you, or you changed your mind? Cancel it on your page or call your case worker.`,
  }),
};

export const erasureCancelled: Languages<{ name: string }> = {
  fr: ({ name }) => ({
    subject: 'Rien ne sera effacé',
    text: `Bonjour ${name},

La demande d’effacer vos données est annulée : tout reste comme avant.

Pourquoi se lit sur votre page. Vous pouvez la refaire quand vous voulez, là ou auprès de l’association.`,
    sms: 'La demande d’effacer vos données est annulée. Vous pouvez la refaire sur votre page ou auprès de l’association.',
  }),
  en: ({ name }) => ({
    subject: 'Nothing will be erased',
    text: `Hello ${name},

The request to erase your data is cancelled: all stays as it was.

Your page says why. You may ask again whenever you like, there or at the association.`,
    sms: 'The request to erase your data is cancelled. You may ask again on your page or at the association.',
  }),
};

export const contactChanged: Languages<{ name: string }> = {
  fr: ({ name }) => ({
    subject: 'Vos coordonnées ont changé',
    text: `Bonjour ${name},

Vos coordonnées viennent d’être changées par votre lien personnel. Si ce n’est pas vous, appelez votre référent : il voit ce qu’il y avait avant.`,
    sms: 'Vos coordonnées viennent d’être changées par votre lien personnel. Si ce n’est pas vous, appelez votre référent.',
  }),
  en: ({ name }) => ({
    subject: 'Your contact details were changed',
    text: `Hello ${name},

Your contact details have just been changed by your personal link. If it was not you, call your case worker, who sees what was there before.`,
    sms: 'Your contact details have just been changed by your personal link. If it was not you, call your case worker.',
  }),
};

/** The answer itself is read on the page. */
export const requestAnswered: Languages<{ name: string; url: string }> = {
  fr: ({ name, url }) => ({
    subject: 'Une réponse à votre demande',
    text: `Bonjour ${name},

Votre référent a répondu à votre demande de correction. Sa réponse est sur votre page :

${url}`,
    sms: `Votre référent a répondu à votre demande : ${url}`,
  }),
  en: ({ name, url }) => ({
    subject: 'An answer to your request',
    text: `Hello ${name},

Your case worker answered your request for a correction. The answer is on your page:

${url}`,
    sms: `Your case worker answered your request: ${url}`,
  }),
};
