// Headings and labels; a layout takes one of the two sets for French, so that the words vary as well as the looks.
export const esc = (text) =>
  String(text ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const FRENCH = [
  {
    ...{ profile: 'Profil', jobs: 'Expériences professionnelles', education: 'Formation', skills: 'Compétences' },
    ...{ languages: 'Langues', certificates: 'Certificats et habilitations', hobbies: "Centres d'intérêt" },
    ...{ references: 'Références', licence: 'Permis', contact: 'Contact', personal: 'État civil' },
    ...{ phone: 'Tél.', mail: 'E-mail', address: 'Adresse', strengths: 'Atouts' },
  },
  {
    ...{ profile: 'À propos de moi', jobs: 'Parcours professionnel', education: 'Diplômes et formations' },
    ...{ skills: 'Savoir-faire', languages: 'Langues parlées', certificates: 'Habilitations' },
    ...{
      hobbies: 'Loisirs',
      references: 'Personne à contacter',
      licence: 'Permis de conduire',
      contact: 'Coordonnées',
    },
    ...{ personal: 'Renseignements personnels', phone: 'Portable', mail: 'Courriel', address: 'Domicile' },
  },
  {
    ...{ profile: 'Qui suis-je ?', jobs: 'Expérience', education: 'Études', skills: 'Mes compétences' },
    ...{ languages: 'Langues étrangères', certificates: 'Certifications', hobbies: 'Loisirs et intérêts' },
    ...{ references: 'Références', licence: 'Mobilité', contact: 'Me contacter', personal: 'Infos' },
    ...{ phone: 'Téléphone', mail: 'Mail', address: 'Adresse' },
  },
];
const ENGLISH = {
  ...{ profile: 'Profile', jobs: 'Work experience', education: 'Education', skills: 'Skills', languages: 'Languages' },
  ...{ certificates: 'Certificates', hobbies: 'Interests', references: 'References', licence: 'Driving licence' },
  ...{ contact: 'Contact', personal: 'Personal details', phone: 'Phone', mail: 'Email', address: 'Address' },
};

export const wordsFor = (person, set = 0) => (person.language === 'en' ? ENGLISH : FRENCH[set]);

/** `62300 Lens`, or what of it there is. */
export const townLine = (person) => [person.postcode, person.city].filter(Boolean).join(' ');
/** Employer and town in one. */
export const place = (item, sign = ', ') => [item.employer ?? item.school, item.city].filter(Boolean).join(sign);
