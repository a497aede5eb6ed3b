interface About {
  /** Given name and first letter of the family name: a mail passes through other people's machines. */
  name: string;
  url: string;
}
interface Text {
  subject: string;
  text: string;
}
export type MoneyOccasion = 'instalment_missed' | 'plan_broken' | 'moratorium_ends' | 'decision_late';

/** To the case worker, when something about a person's money waits. No amount, no creditor: the record tells them. */
export const MONEY_TEXTS: Record<'fr' | 'en', Record<MoneyOccasion, (about: About) => Text>> = {
  fr: {
    instalment_missed: ({ name, url }) => ({
      subject: `Échéance manquée : ${name}`,
      text: `Bonjour,

Une échéance du plan d’apurement de ${name} n’a pas été réglée. Prenez contact avec la personne : un retard se rattrape mieux tôt.

${url}`,
    }),
    plan_broken: ({ name, url }) => ({
      subject: `Plan d’apurement rompu : ${name}`,
      text: `Bonjour,

Le plan d’apurement de ${name} n’est plus tenu. Voyez avec la personne et le bailleur s’il faut le renégocier.

${url}`,
    }),
    moratorium_ends: ({ name, url }) => ({
      subject: `Fin de moratoire dans moins de trois mois : ${name}`,
      text: `Bonjour,

La suspension des paiements de ${name} se termine bientôt. Préparez avec la personne une nouvelle saisine de la commission, si elle est nécessaire.

${url}`,
    }),
    decision_late: ({ name, url }) => ({
      subject: `Surendettement, trois mois sans décision : ${name}`,
      text: `Bonjour,

Le dossier de ${name} est déposé depuis plus de trois mois sans décision notée. Demandez où il en est, ou notez la décision.

${url}`,
    }),
  },
  en: {
    instalment_missed: ({ name, url }) => ({
      subject: `Instalment missed: ${name}`,
      text: `Hello,

An instalment of the repayment plan of ${name} was not paid. Get in touch: the earlier, the easier it is to catch up.

${url}`,
    }),
    plan_broken: ({ name, url }) => ({
      subject: `Repayment plan broken: ${name}`,
      text: `Hello,

The repayment plan of ${name} is no longer kept. See with the person and the landlord whether to negotiate it anew.

${url}`,
    }),
    moratorium_ends: ({ name, url }) => ({
      subject: `Suspension of payments ends within three months: ${name}`,
      text: `Hello,

The suspension of payments of ${name} ends soon. Prepare with the person a new application to the commission, if one is needed.

${url}`,
    }),
    decision_late: ({ name, url }) => ({
      subject: `Over-indebtedness, three months without a decision: ${name}`,
      text: `Hello,

The file of ${name} was filed more than three months ago, and no decision is noted. Ask where it stands, or note the decision.

${url}`,
    }),
  },
};
