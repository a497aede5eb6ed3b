import type { Words } from '#importing';
import type { ReferralField } from './values.js';

export const FIELD_WORDS: Record<ReferralField, Words> = {
  reference: { fr: 'Référence', en: 'Reference' },
  familyName: { fr: 'Nom', en: 'Family name' },
  givenName: { fr: 'Prénom', en: 'Given name' },
  phone: { fr: 'Téléphone', en: 'Telephone' },
  email: { fr: 'E-mail', en: 'E-mail' },
  address: { fr: 'Adresse', en: 'Address' },
  postcode: { fr: 'Code postal', en: 'Postcode' },
  city: { fr: 'Commune', en: 'Town' },
  arrears: { fr: 'Montant de l’impayé', en: 'Arrears' },
  months: { fr: 'Mois dus', en: 'Months owed' },
  evictionStage: { fr: 'Procédure d’expulsion', en: 'Eviction stage' },
  agreedOn: { fr: 'Accord de la personne', en: 'Agreement of the person' },
  agreedHow: { fr: 'Forme de l’accord', en: 'How agreed' },
  informedOn: { fr: 'Informée le', en: 'Informed on' },
  source: { fr: 'Origine', en: 'Source' },
  partner: { fr: 'Partenaire', en: 'Partner' },
  comment: { fr: 'Message', en: 'Message' },
};

export const HINTS: Partial<Record<ReferralField, Words>> = {
  reference: {
    fr: 'Votre numéro : la même liste importée de nouveau ne double rien',
    en: 'Your number: the same list again doubles nothing',
  },
  agreedOn: { fr: 'Une date, ou « oui »', en: 'A date, or “yes”' },
  agreedHow: { fr: 'Écrit ou oral', en: 'Written or spoken' },
  arrears: { fr: 'Par exemple 1 234,56 €', en: 'For example 1 234,56 €' },
  evictionStage: {
    fr: 'Commandement de payer, assignation, audience, jugement, commandement de quitter, concours de la force publique',
    en: 'Order to pay, summons, hearing, judgment, order to leave, police assistance',
  },
  source: {
    fr: 'CCAS, SIAO, assistante sociale, psychiatrie, hôpital…',
    en: 'CCAS, SIAO, social worker, psychiatry, hospital…',
  },
};

export const PROBLEMS: Record<string, Words> = {
  no_agreement: { fr: 'sans son accord, pas de signalement', en: 'without their agreement there is no referral' },
  no_contact: {
    fr: 'il faut un téléphone, un e-mail ou une adresse',
    en: 'a telephone, an e-mail address or an address is needed',
  },
  source_not_taken: {
    fr: 'ce programme n’accepte pas cette origine',
    en: 'this programme takes nobody from there',
  },
  programme_elsewhere: {
    fr: 'le programme choisi n’est pas un programme en cours de l’association choisie',
    en: 'the programme chosen is not one that the association chosen has in use',
  },
  referred_already: { fr: 'déjà signalée', en: 'referred already' },
};
