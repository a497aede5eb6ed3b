export interface SeatFacts {
  contactName: string;
  inviter: string;
  association: string;
  /** The name of the committee or joint cell. */
  table: string;
  url: string;
}
type Letter<F> = (facts: F) => { subject: string; text: string };

const INVITATION: Record<'fr' | 'en', Letter<SeatFacts & { until: string }>> = {
  fr: (f) => ({
    subject: `${f.association} vous invite : ${f.table}`,
    text: [
      `Bonjour ${f.contactName},`,
      `${f.inviter} (${f.association}) vous invite à siéger : ${f.table}. Vous y verrez l’ordre du jour, pour les situations qui vous sont présentées, et les décisions.`,
      `Choisissez un mot de passe, en une minute :\n${f.url}`,
      `Ce lien est à vous seul, sert une fois et fonctionne jusqu’au ${f.until}. Si vous ne connaissez pas ${f.association}, ne faites rien.`,
      f.association,
    ].join('\n\n'),
  }),
  en: (f) => ({
    subject: `${f.association} invites you: ${f.table}`,
    text: [
      `Dear ${f.contactName},`,
      `${f.inviter} (${f.association}) invites you to sit on: ${f.table}. You will see its agenda, as far as cases are presented to you, and the decisions.`,
      `Choose a password, in one minute:\n${f.url}`,
      `This link is yours alone, works once, and until ${f.until}. If you do not know ${f.association}, do nothing.`,
      f.association,
    ].join('\n\n'),
  }),
};

const SEAT: Record<'fr' | 'en', Letter<SeatFacts>> = {
  fr: (f) => ({
    subject: `${f.association} : ${f.table}`,
    text: `Bonjour ${f.contactName},\n\n${f.inviter} (${f.association}) vous a ajouté : ${f.table}. Votre compte vous y donne accès :\n${f.url}\n\n${f.association}`,
  }),
  en: (f) => ({
    subject: `${f.association}: ${f.table}`,
    text: `Dear ${f.contactName},\n\n${f.inviter} (${f.association}) has added you to: ${f.table}. Your account opens it:\n${f.url}\n\n${f.association}`,
  }),
};

/** To somebody without an account who is asked to a table of the association. */
export const invitationLetter = (locale: 'fr' | 'en') => INVITATION[locale];
/** To somebody whose account was given a seat. */
export const seatLetter = (locale: 'fr' | 'en') => SEAT[locale];
