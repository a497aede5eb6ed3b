interface Text {
  subject: string;
  text: string;
}

interface Alert {
  searches: { name: string; found: { pseudonym: string; occupation: string; url: string }[]; more: number }[];
  count: number;
  stopUrl: string;
}

const listFr = ({ searches }: Alert) =>
  searches
    .map(({ name, found, more }) =>
      [
        `« ${name} »`,
        ...found.map(
          ({ pseudonym, occupation, url }) => `- ${pseudonym}${occupation ? `, ${occupation}` : ''}\n  ${url}`,
        ),
        ...(more ? [`- et ${more} autre${more > 1 ? 's' : ''} dans Rallye Emploi`] : []),
      ].join('\n'),
    )
    .join('\n\n');
const listEn = ({ searches }: Alert) =>
  searches
    .map(({ name, found, more }) =>
      [
        `“${name}”`,
        ...found.map(
          ({ pseudonym, occupation, url }) => `- ${pseudonym}${occupation ? `, ${occupation}` : ''}\n  ${url}`,
        ),
        ...(more ? [`- and ${more} more in Rallye Emploi`] : []),
      ].join('\n'),
    )
    .join('\n\n');

/** To an employer, once a day at most: pseudonyms and occupations, nothing else of anybody. */
export const newCandidates: Record<'fr' | 'en', (alert: Alert) => Text> = {
  fr: (alert) => ({
    subject:
      alert.count > 1 ? `${alert.count} nouveaux profils dans vos recherches` : 'Un nouveau profil dans vos recherches',
    text: `Bonjour,\n\nDe nouveaux profils correspondent à vos recherches enregistrées :\n\n${listFr(
      alert,
    )}\n\nPour ne plus recevoir ces messages :\n${alert.stopUrl}`,
  }),
  en: (alert) => ({
    subject: alert.count > 1 ? `${alert.count} new profiles in your searches` : 'A new profile in your searches',
    text: `Hello,\n\nNew profiles fit your saved searches:\n\n${listEn(
      alert,
    )}\n\nTo stop these messages:\n${alert.stopUrl}`,
  }),
};
