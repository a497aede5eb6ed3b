/** What the people who run a rally are told. No names of tenants: a mail passes through other people's machines. */
export interface StaffFacts {
  rally: string;
  /** The day of the rally in words. */
  day: string;
  url: string;
  count: number;
  /** A day in words until which an answer is needed. */
  until: string;
}
export type StaffOccasion = 'made' | 'propose' | 'entrance' | 'phone_before' | 'phone_after';
interface Text {
  subject: string;
  text: string;
}

export const STAFF_MESSAGES: Record<'fr' | 'en', Record<StaffOccasion, (facts: StaffFacts) => Text>> = {
  fr: {
    made: ({ rally, day, url }) => ({
      subject: `Prochain rallye créé : ${rally}, ${day}`,
      text: `Bonjour,

Le prochain rallye de la série est créé : ${rally}, ${day}. Lieu, horaires, équipe et étapes viennent de la série.

Regardez la liste de préparation : elle reprend ce que vous avez noté à la fin du dernier rallye, et propose un nombre de places.

${url}`,
    }),
    propose: ({ rally, day, url, count, until }) => ({
      subject: `Qui inviter ? ${rally}, ${day}`,
      text: `Bonjour,

${count === 1 ? 'Un locataire que vous suivez pourrait venir' : `${count} locataires que vous suivez pourraient venir`} au rallye : ${rally}, ${day}.

Dites pour chacun s’il faut l’inviter, avant le ${until}. Pour ceux à qui il manque peu (un CV à valider, par exemple), la liste dit quoi faire.

${url}

Sans réponse de votre part, ceux qui sont prêts sont invités après les autres, s’il reste des places.`,
    }),
    entrance: ({ rally, url }) => ({
      subject: `Aujourd’hui : ${rally}`,
      text: `Bonjour,

C’est aujourd’hui. Vous êtes à l’accueil : la page des arrivées est ici.

${url}`,
    }),
    phone_before: ({ rally, day, url, count }) => ({
      subject: `À appeler avant le rallye : ${rally}`,
      text: `Bonjour,

${count === 1 ? 'Une personne ou entreprise invitée n’a' : `${count} personnes ou entreprises invitées n’ont`} pas encore répondu pour le ${day}. Un appel suffit souvent ; notez leur réponse sur la page des invitations.

${url}`,
    }),
    phone_after: ({ rally, url, count }) => ({
      subject: `Avis à demander par téléphone : ${rally}`,
      text: `Bonjour,

${count === 1 ? 'Une entreprise n’a' : `${count} entreprises n’ont`} pas encore dit ce qu’elles pensent des candidats rencontrés, malgré deux messages. Appelez-les et notez leur réponse.

${url}`,
    }),
  },
  en: {
    made: ({ rally, day, url }) => ({
      subject: `Next rally made: ${rally}, ${day}`,
      text: `Hello,

The next rally of the series is made: ${rally}, ${day}. Place, times, team and steps come from the series.

Look at the preparation list: it has what you noted at the end of the last rally, and suggests a number of places.

${url}`,
    }),
    propose: ({ rally, day, url, count, until }) => ({
      subject: `Whom to invite? ${rally}, ${day}`,
      text: `Hello,

${count === 1 ? 'One tenant whom you follow' : `${count} tenants whom you follow`} could come to the rally: ${rally}, ${day}.

Say for each of them whether to invite them, before ${until}. For those who need little (a CV to confirm, for example) the list says what to do.

${url}

Without your answer those who are ready are invited after the others, if places are left.`,
    }),
    entrance: ({ rally, url }) => ({
      subject: `Today: ${rally}`,
      text: `Hello,

It is today. You are at the entrance: the page of arrivals is here.

${url}`,
    }),
    phone_before: ({ rally, day, url, count }) => ({
      subject: `To phone before the rally: ${rally}`,
      text: `Hello,

${count === 1 ? 'One invited person or company has' : `${count} invited people or companies have`} not answered yet for ${day}. A call is often enough; note their answer on the page of invitations.

${url}`,
    }),
    phone_after: ({ rally, url, count }) => ({
      subject: `Verdicts to ask for by phone: ${rally}`,
      text: `Hello,

${count === 1 ? 'One company has' : `${count} companies have`} not said yet what they think of the candidates they met, in spite of two messages. Phone them and note their answer.

${url}`,
    }),
  },
};
