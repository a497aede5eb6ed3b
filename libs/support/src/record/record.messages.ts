interface Text {
  subject: string;
  text: string;
}
type Languages<About> = Record<'fr' | 'en', (about: About) => Text>;

/** Never whom or what they are about: a mail passes through other people's machines. */
export const reminderDigest: Languages<{ count: number; late: number; url: string }> = {
  fr: ({ count, late, url }) => ({
    subject: count === 1 ? 'Un rappel pour aujourd’hui' : `${count} rappels pour aujourd’hui`,
    text: `Bonjour,

${count === 1 ? 'Un rappel vous attend' : `${count} rappels vous attendent`}${late > 0 ? `, dont ${late} en retard` : ''}. Votre journée :

${url}`,
  }),
  en: ({ count, late, url }) => ({
    subject: count === 1 ? 'A reminder for today' : `${count} reminders for today`,
    text: `Hello,

${count === 1 ? 'A reminder is' : `${count} reminders are`} waiting for you${late > 0 ? `, ${late} of them late` : ''}. Your day:

${url}`,
  }),
};

/** To both sides of a hand-over. The note is read in the program. */
export const handoverTold: Languages<{ people: number; from: string; to: string; day: string; url: string }> = {
  fr: ({ people, from, to, day, url }) => ({
    subject: `Passage de relais le ${day}`,
    text: `Bonjour,

À partir du ${day}, ${to} suit ${people === 1 ? 'une personne' : `${people} personnes`} à la place de ${from}. La note de passage se lit dans le dossier.

${url}`,
  }),
  en: ({ people, from, to, day, url }) => ({
    subject: `Hand-over on ${day}`,
    text: `Hello,

From ${day} on, ${to} follows ${people === 1 ? 'one person' : `${people} people`} in place of ${from}. The note is in the record.

${url}`,
  }),
};

export const standInTold: Languages<{
  people: number;
  who: string;
  forWhom: string;
  from: string;
  until: string;
  url: string;
}> = {
  fr: ({ people, who, forWhom, from, until, url }) => ({
    subject: `Remplacement du ${from} au ${until}`,
    text: `Bonjour,

Du ${from} au ${until}, ${who} remplace ${forWhom} auprès de ${people === 1 ? 'une personne' : `${people} personnes`}. L’accès se ferme de lui-même à la fin.

${url}`,
  }),
  en: ({ people, who, forWhom, from, until, url }) => ({
    subject: `Standing in from ${from} to ${until}`,
    text: `Hello,

From ${from} to ${until}, ${who} stands in for ${forWhom} with ${people === 1 ? 'one person' : `${people} people`}. Access ends by itself.

${url}`,
  }),
};

export const ownRecordLink: Languages<{ name: string; url: string; until: string }> = {
  fr: ({ name, url, until }) => ({
    subject: 'Votre dossier d’accompagnement',
    text: `Bonjour ${name},

Ce lien ouvre votre page : vos objectifs, ce qui est prévu, ce que votre référent partage avec vous. Vous pouvez y dire où vous en êtes et garder une copie de vos données. Il est pour vous seul, jusqu’au ${until}.

${url}`,
  }),
  en: ({ name, url, until }) => ({
    subject: 'Your support record',
    text: `Hello ${name},

This link opens your page: your objectives, what is planned, what your case worker shares with you. There you can say how far you have come and keep a copy of your data. It is for you alone, until ${until}.

${url}`,
  }),
};
