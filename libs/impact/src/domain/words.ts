import type { IndicatorKey, Section } from './indicators.js';

export type Language = 'fr' | 'en';
export interface Words {
  label: string;
  definition: string;
}

/** What each figure is called and means: the one place, for the page and every file. */
const FR: Record<IndicatorKey, Words> = {
  referred: {
    label: 'Signalées',
    definition:
      'Personnes signalées, chacune une seule fois, au mois de son premier signalement. Tout le reste est compté parmi elles.',
  },
  accepted: { label: 'Accompagnées', definition: 'Personnes que l’association a acceptées et qui ont accepté.' },
  visited: { label: 'Visitées', definition: 'Au moins une visite à domicile faite depuis le signalement.' },
  cv_validated: { label: 'CV vérifié', definition: 'CV relu et validé par une personne depuis le signalement.' },
  listed: {
    label: 'Présentées aux employeurs',
    definition: 'CV vérifié et accord donné, au moins un temps, pour une carte anonyme.',
  },
  invited: { label: 'Invitées à un rallye', definition: 'Invitation envoyée, ou venue sans invitation.' },
  met: { label: 'Ont rencontré un employeur', definition: 'Au moins un entretien tenu lors d’un rallye.' },
  hired: {
    label: 'Embauchées',
    definition: 'Au moins une embauche promise et non annulée depuis le signalement, par un rallye ou autrement.',
  },
  training: {
    label: 'Entrées en formation',
    definition: 'Entrée en formation prévue ou faite, sans embauche. Qui a eu les deux compte parmi les embauchées.',
  },
  placed: { label: 'Embauche ou formation', definition: 'Embauchées ou entrées en formation, chacune une seule fois.' },
  in_work_1: {
    label: 'En emploi après 1 mois',
    definition:
      'Un mois après le début du premier emploi : un emploi dure encore, confirmé par une réponse ou par une fin plus tardive. Le silence ne compte pas. Sur les personnes dont le premier emploi a commencé depuis au moins un mois.',
  },
  in_work_3: {
    label: 'En emploi après 3 mois',
    definition: 'De même, trois mois après le début du premier emploi.',
  },
  in_work_6: { label: 'En emploi après 6 mois', definition: 'De même, six mois après le début du premier emploi.' },
  in_arrears: {
    label: 'Avec un impayé au signalement',
    definition: 'Personnes accompagnées qui devaient du loyer au signalement.',
  },
  arrears_recovered: {
    label: 'Impayés résorbés depuis le signalement',
    definition:
      'Dette de loyer au signalement, moins celle d’aujourd’hui, moins ce qui a été effacé ; sur la dette au signalement. Négatif : les impayés ont augmenté. Sans solde plus récent, rien n’est compté comme résorbé. Un avoir compte pour zéro.',
  },
  arrears_recovered_from_peak: {
    label: 'Impayés résorbés depuis le plus haut',
    definition:
      'Le plus haut solde depuis le signalement, moins celui d’aujourd’hui, moins ce qui a été effacé depuis ; sur le plus haut solde.',
  },
  arrears_erased: {
    label: 'Impayés effacés',
    definition: 'Effacés depuis le signalement par une décision : ce n’est pas de l’argent récupéré.',
  },
  arrears_now: {
    label: 'Impayés restants',
    definition: 'Dernier solde connu, sur la dette de loyer au signalement.',
  },
  arrears_reduced: {
    label: 'Doivent moins qu’au signalement',
    definition: 'Personnes dont la dette de loyer a baissé sans effacement, parmi celles qui en avaient une.',
  },
  arrears_cleared: {
    label: 'Ne doivent plus rien',
    definition: 'Personnes dont le dernier solde est à zéro ou en avoir, parmi celles qui avaient un impayé.',
  },
  indebted: {
    label: 'Avec d’autres dettes',
    definition: 'Personnes accompagnées dont des dettes hors loyer sont suivies.',
  },
  debts_recovered: {
    label: 'Dettes résorbées',
    definition:
      'Dettes connues au signalement ou contractées depuis, moins ce qui reste dû, moins ce qui a été effacé ; sur les dettes connues. Les impayés de loyer n’y sont pas.',
  },
  debts_erased: {
    label: 'Dettes effacées',
    definition:
      'Effacées par une décision (par exemple un rétablissement personnel) : ce n’est pas de l’argent récupéré.',
  },
  debts_now: { label: 'Dettes restantes', definition: 'Ce qui reste dû, sur les dettes connues.' },
  evictions_avoided: {
    label: 'Expulsions évitées',
    definition:
      'Procédure allée au moins jusqu’à l’assignation et terminée pendant l’accompagnement sans expulsion, la personne étant logée (ce logement ou un autre) ; parmi les personnes ayant eu une telle procédure depuis le signalement.',
  },
  eviction_cost_avoided: {
    label: 'Coût évité des expulsions',
    definition:
      'Expulsions évitées, multipliées par le coût supposé d’une expulsion, indiqué avec sa source ; sur le coût de toutes les procédures comptées. Une estimation, non une dépense constatée.',
  },
  home_kept_better: {
    label: 'Logement mieux tenu',
    definition:
      'Dernière appréciation meilleure que la première, depuis le signalement, du même côté (l’association, à défaut la personne) ; parmi les personnes appréciées au moins deux fois.',
  },
  home_kept_level: {
    label: 'Logement, niveau moyen de 1 à 5',
    definition: 'Moyenne de la dernière appréciation, à côté de celle de la première.',
  },
  social_contact_better: { label: 'Davantage de liens', definition: 'De même, pour les liens avec l’entourage.' },
  social_contact_level: {
    label: 'Liens, niveau moyen de 1 à 5',
    definition: 'Moyenne de la dernière appréciation, à côté de celle de la première.',
  },
  self_esteem_better: { label: 'Meilleure estime de soi', definition: 'De même, pour l’estime de soi.' },
  self_esteem_level: {
    label: 'Estime de soi, niveau moyen de 1 à 5',
    definition: 'Moyenne de la dernière appréciation, à côté de celle de la première.',
  },
};

const EN: Record<IndicatorKey, Words> = {
  referred: {
    label: 'Referred',
    definition: 'People referred, each once, in the month of their first referral. All the rest is counted among them.',
  },
  accepted: { label: 'Supported', definition: 'People whom the association took on and who agreed.' },
  visited: { label: 'Visited', definition: 'At least one visit at home done since the referral.' },
  cv_validated: { label: 'CV checked', definition: 'CV read over and confirmed by a person since the referral.' },
  listed: {
    label: 'Shown to employers',
    definition: 'CV checked, and agreed, at least for a time, to an anonymous card.',
  },
  invited: { label: 'Invited to a rally', definition: 'Invitation sent, or came without one.' },
  met: { label: 'Met an employer', definition: 'At least one interview held at a rally.' },
  hired: {
    label: 'Hired',
    definition: 'At least one hire promised and not cancelled since the referral, through a rally or otherwise.',
  },
  training: {
    label: 'Started training',
    definition: 'Training promised or started, without a hire. Who had both is counted among the hired.',
  },
  placed: { label: 'Hire or training', definition: 'Hired or started training, each person once.' },
  in_work_1: {
    label: 'In work after 1 month',
    definition:
      'One month after the first job began a job lasts, confirmed by an answer or by a later end. Silence does not count. Of those whose first job began at least a month ago.',
  },
  in_work_3: { label: 'In work after 3 months', definition: 'Likewise, three months after the first job began.' },
  in_work_6: { label: 'In work after 6 months', definition: 'Likewise, six months after the first job began.' },
  in_arrears: {
    label: 'With arrears at referral',
    definition: 'People supported who owed rent when they were referred.',
  },
  arrears_recovered: {
    label: 'Arrears recovered since the referral',
    definition:
      'Rent owed at referral, less rent owed now, less what was erased; of the rent owed at referral. Below zero: arrears grew. Without a newer balance nothing counts as recovered. A credit counts as nothing owed.',
  },
  arrears_recovered_from_peak: {
    label: 'Arrears recovered since the peak',
    definition: 'The highest balance since the referral, less that of now, less what was erased since; of the highest.',
  },
  arrears_erased: {
    label: 'Arrears erased',
    definition: 'Erased by a decision since the referral: this is no money recovered.',
  },
  arrears_now: { label: 'Arrears left', definition: 'Last known balance, of the rent owed at referral.' },
  arrears_reduced: {
    label: 'Owe less than at referral',
    definition: 'People whose rent owed has fallen other than by erasure, of those who owed any.',
  },
  arrears_cleared: {
    label: 'Owe nothing any more',
    definition: 'People whose last balance is nothing or a credit, of those who had arrears.',
  },
  indebted: { label: 'With other debts', definition: 'People supported whose debts other than rent are followed.' },
  debts_recovered: {
    label: 'Debts recovered',
    definition:
      'Debts known at referral or entered into since, less what is still owed, less what was erased; of the debts known. Rent in arrears is not among them.',
  },
  debts_erased: {
    label: 'Debts erased',
    definition: 'Erased by a decision (for example personal recovery): this is no money recovered.',
  },
  debts_now: { label: 'Debts left', definition: 'What is still owed, of the debts known.' },
  evictions_avoided: {
    label: 'Evictions avoided',
    definition:
      'A procedure that came at least to the summons and ended during support without eviction, the person having a home (this one or another); of those who had such a procedure since the referral.',
  },
  eviction_cost_avoided: {
    label: 'Cost of evictions avoided',
    definition:
      'Evictions avoided, times the assumed cost of one, stated with its source; of the cost of all procedures counted. An estimate, not money seen.',
  },
  home_kept_better: {
    label: 'Home better kept',
    definition:
      'The last judgement better than the first, since the referral, by the same side (the association, else the person); of people judged at least twice.',
  },
  home_kept_level: {
    label: 'Home, mean level from 1 to 5',
    definition: 'Mean of the last judgement, beside that of the first.',
  },
  social_contact_better: { label: 'More social contact', definition: 'Likewise, of contact with others.' },
  social_contact_level: {
    label: 'Social contact, mean level from 1 to 5',
    definition: 'Mean of the last judgement, beside that of the first.',
  },
  self_esteem_better: { label: 'More self-esteem', definition: 'Likewise, of self-esteem.' },
  self_esteem_level: {
    label: 'Self-esteem, mean level from 1 to 5',
    definition: 'Mean of the last judgement, beside that of the first.',
  },
};
/** French sets a space before these that no line is broken at. */
const unbroken = (text: string): string => text.replace(/ ([;:?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
export const frenchly = ({ label, definition }: Words): Words => ({
  label: unbroken(label),
  definition: unbroken(definition),
});
export const WORDS: Record<Language, Record<IndicatorKey, Words>> = {
  fr: Object.fromEntries(Object.entries(FR).map(([key, words]) => [key, frenchly(words)])) as typeof FR,
  en: EN,
};

const FR_FILE = {
  title: 'Résultats de l’accompagnement',
  period: (from: string, to: string) => `Personnes signalées de ${from} à ${to}`,
  comparedTo: (from: string, to: string) => `Comparées à celles signalées de ${from} à ${to} (« avant »)`,
  asOf: (day: string) => `État au ${day}`,
  association: 'Association',
  landlord: 'Bailleur',
  group: { landlord: 'Bailleur', association: 'Association', programme: 'Programme', territory: 'Commune' },
  cohort: { month: 'Mois du signalement', quarter: 'Trimestre du signalement', year: 'Année du signalement' },
  overTime: 'Au fil du temps',
  when: { month: 'Mois', quarter: 'Trimestre', year: 'Année' },
  known: 'soldes connus',
  nobody: 'personne encore',
  none: 'Sans indication',
  whole: 'Ensemble',
  compared: 'Période comparée',
  figure: 'Chiffre',
  number: 'Nombre ou montant',
  of: 'Sur',
  ofWord: 'sur',
  before: 'avant :',
  atFirst: 'au départ :',
  share: 'Part',
  definition: 'Définition',
  few: 'masqué',
  period_: 'période trop courte',
  threshold: (k: number) =>
    `« Masqué » : moins de ${k} personnes, ou un chiffre d’où l’on pourrait en déduire un tel. « Période trop courte » : ce chiffre n’est donné que par trimestre ou par année.`,
  cost: (amount: string, source: string) => `Coût supposé d’une expulsion : ${amount} (${source}).`,
  assumed: 'hypothèse de travail du logiciel, à remplacer par une valeur sourcée',
  page: (page: number, of: number) => `Page ${page} sur ${of}`,
  sections: {
    funnel: 'Du signalement à l’emploi',
    lasting: 'L’emploi dure-t-il ?',
    arrears: 'Impayés de loyer',
    debts: 'Autres dettes',
    evictions: 'Expulsions évitées',
    scales: 'Ce qui a changé dans la vie',
  } as Record<Section, string>,
};
const EN_FILE: typeof FR_FILE = {
  title: 'What support brought',
  period: (from, to) => `People referred from ${from} to ${to}`,
  comparedTo: (from, to) => `Compared with those referred from ${from} to ${to} (“before”)`,
  asOf: (day) => `As of ${day}`,
  association: 'Association',
  landlord: 'Landlord',
  group: { landlord: 'Landlord', association: 'Association', programme: 'Programme', territory: 'Town' },
  cohort: { month: 'Month of referral', quarter: 'Quarter of referral', year: 'Year of referral' },
  overTime: 'Over time',
  when: { month: 'Month', quarter: 'Quarter', year: 'Year' },
  known: 'balances known',
  nobody: 'nobody yet',
  none: 'Not said',
  whole: 'All',
  compared: 'Period compared',
  figure: 'Figure',
  number: 'Number or amount',
  of: 'Of',
  ofWord: 'of',
  before: 'before:',
  atFirst: 'at first:',
  share: 'Share',
  definition: 'Definition',
  few: 'left out',
  period_: 'period too short',
  threshold: (k) =>
    `“Left out”: fewer than ${k} people, or a figure from which such a one would follow. “Period too short”: told by quarter or year only.`,
  cost: (amount, source) => `Assumed cost of one eviction: ${amount} (${source}).`,
  assumed: 'working assumption of the program, to be replaced by a sourced value',
  page: (page, of) => `Page ${page} of ${of}`,
  sections: {
    funnel: 'From referral to work',
    lasting: 'Does work last?',
    arrears: 'Rent in arrears',
    debts: 'Other debts',
    evictions: 'Evictions avoided',
    scales: 'What has changed in life',
  },
};
export const FILE_WORDS: Record<Language, typeof FR_FILE> = { fr: FR_FILE, en: EN_FILE };
