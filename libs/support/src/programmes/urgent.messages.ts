import type { UrgentReason } from './domain/urgent.js';

const REASONS: Record<UrgentReason, string> = {
  heating: 'plus de chauffage',
  water: 'eau : fuite ou coupure',
  electricity: 'électricité : panne ou danger',
  safety: 'sécurité du logement',
  isolation: 'isolement, plus de nouvelles',
  care: 'besoin d’aide ou de soins',
  other: 'situation à voir ensemble au téléphone',
};

interface Sender {
  name: string;
  email: string;
  association: string;
}
interface Person {
  givenName: string;
  familyName: string;
  address: string | null;
  postcode: string | null;
  city: string | null;
  phone: string | null;
}

const who = ({ givenName, familyName, address, postcode, city, phone }: Person) =>
  [
    `${givenName} ${familyName}`,
    address,
    [postcode, city].filter(Boolean).join(' '),
    phone === null ? null : `Téléphone : ${phone}`,
  ]
    .filter(Boolean)
    .join('\n');

/** To a technical or social service. @param person null where the person has not agreed, or where nothing may say who they are */
export const urgentLetter = (service: string, reason: UrgentReason, sender: Sender, person: Person | null) => ({
  subject: `Alerte urgente : ${REASONS[reason]}`,
  text: `Bonjour (${service}),

${sender.association} vous signale une situation urgente : ${REASONS[reason]}.

${
  person
    ? `Avec l’accord de la personne :\n${who(person)}`
    : 'Le nom et l’adresse ne sont pas écrits ici : nous vous les dirons de vive voix si la personne en est d’accord.'
}

Votre contact : ${sender.name}, ${sender.email}. Merci de lui répondre dès que possible.`,
});

/** As it stands in the journal. */
export const urgentAnswerText = (service: string, words: string) =>
  `Réponse de ${service} à l’alerte urgente : ${words}`;
