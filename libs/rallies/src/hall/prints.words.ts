/** The few words of what is printed for the day. */
export interface PrintWords {
  badge: string;
  companions: string;
  showAtEntrance: string;
  table: (number: number) => string;
  agenda: string;
  noMeeting: string;
  entrance: string;
  signature: string;
  name: string;
  firstMeeting: string;
  time: string;
  candidate: string;
  number: string;
  present: string;
  page: (page: number, of: number) => string;
  keepSafe: string;
}

export const PRINT_WORDS: Record<'fr' | 'en', PrintWords> = {
  fr: {
    badge: 'Badge',
    companions: 'Accompagnants',
    showAtEntrance: 'À montrer à l’accueil',
    table: (number) => `Table ${number}`,
    agenda: 'Vos entretiens',
    noMeeting: 'Pas encore d’entretien : une table libre pourra vous être proposée.',
    entrance: 'Émargement de l’accueil',
    signature: 'Signature',
    name: 'Nom',
    firstMeeting: 'Premier entretien',
    time: 'Heure',
    candidate: 'Candidat',
    number: 'N°',
    present: 'Venu',
    page: (page, of) => `Page ${page} sur ${of}`,
    keepSafe: 'Document à détruire après le rallye.',
  },
  en: {
    badge: 'Badge',
    companions: 'Companions',
    showAtEntrance: 'To show at the entrance',
    table: (number) => `Table ${number}`,
    agenda: 'Your interviews',
    noMeeting: 'No interview yet: a free table may be offered to you.',
    entrance: 'Sign-in sheet of the entrance',
    signature: 'Signature',
    name: 'Name',
    firstMeeting: 'First interview',
    time: 'Time',
    candidate: 'Candidate',
    number: 'No.',
    present: 'Came',
    page: (page, of) => `Page ${page} of ${of}`,
    keepSafe: 'To be destroyed after the rally.',
  },
};
