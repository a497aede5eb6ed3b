interface About {
  /** Given name and first letter of the family name: a mail passes through other people's machines. */
  name: string;
  title: string;
  months: number;
  url: string;
}
interface Text {
  subject: string;
  text: string;
}

/** Asked one, three and six months after somebody began: are they still there? */
export const stillThere: Record<'fr' | 'en', Record<'employer' | 'case_worker', (about: About) => Text>> = {
  fr: {
    employer: ({ name, title, months, url }) => ({
      subject: `Toujours parmi vous ? ${name}, ${title}`,
      text: `Bonjour,

${name} a commencé chez vous il y a ${months} mois (${title}). Est-ce que tout va bien ? Un clic suffit pour le dire.

${url}`,
    }),
    case_worker: ({ name, title, months, url }) => ({
      subject: `Où en est ${name} ? ${title}`,
      text: `Bonjour,

${name} a commencé il y a ${months} mois (${title}). Demandez à la personne si elle est toujours en poste et si tout va bien, et notez sa réponse.

${url}`,
    }),
  },
  en: {
    employer: ({ name, title, months, url }) => ({
      subject: `Still with you? ${name}, ${title}`,
      text: `Hello,

${name} began with you ${months} ${months === 1 ? 'month' : 'months'} ago (${title}). Is everything going well? One click says so.

${url}`,
    }),
    case_worker: ({ name, title, months, url }) => ({
      subject: `How is ${name} doing? ${title}`,
      text: `Hello,

${name} began ${months} ${months === 1 ? 'month' : 'months'} ago (${title}). Ask the person whether they are still there and whether all is well, and note the answer.

${url}`,
    }),
  },
};
