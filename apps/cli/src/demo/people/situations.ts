import type { CareerName } from './careers/index.js';
import type { BarrierDomain } from './types.js';

/** What decides which ways into arrears are believable for somebody. */
export interface Life {
  atWork: boolean;
  /** The latest job was through an agency. */
  throughAgency: boolean;
  monthsWithoutWork: number;
  birthYear: number;
  licenceWithoutCar: boolean;
  career: CareerName;
}

/** Trades in which subsidised contracts are usual. */
const subsidised: ReadonlySet<CareerName> = new Set<CareerName>(['green', 'cleaning', 'kitchen', 'childcare']);

/** A way into rent arrears. `{e}` stands for the feminine ending, `{mois}` for the months of arrears in words. */
export interface Situation {
  fits: (life: Life) => boolean;
  text: string;
  barriers: readonly (readonly [BarrierDomain, string])[];
}

export const situations: readonly Situation[] = [
  {
    fits: (life) => life.throughAgency && !life.atWork,
    text: "Fin des missions d'intérim, allocations en baisse ; {mois} de loyer en retard. Prêt{e} à reprendre tout de suite.",
    barriers: [['money', 'Revenus irréguliers depuis la fin des missions']],
  },
  {
    fits: (life) => life.birthYear < 1996,
    text: 'Séparation récente, seul{e} avec deux enfants : le loyer ne passe plus avec un seul revenu ({mois} de retard).',
    barriers: [['family', 'Garde des enfants à organiser avant 8 h et après 17 h']],
  },
  {
    fits: (life) => !life.atWork && life.birthYear < 1992 && life.career !== 'office',
    text: "Arrêt long après un problème de dos, indemnités épuisées. {mois} d'impayé ; reprise possible sans charges lourdes.",
    barriers: [['health', 'Port de charges limité, visite médicale à prévoir']],
  },
  {
    fits: (life) => life.atWork,
    text: "Heures réduites de 30 à 18 par semaine par l'employeur : le loyer n'est plus payé en entier depuis {mois}.",
    barriers: [
      ['work', 'Temps partiel subi'],
      ['money', 'Reste à vivre faible'],
    ],
  },
  {
    fits: () => true,
    text: "Régularisation de charges et facture d'énergie imprévues ; un échéancier n'a pas tenu, {mois} de retard.",
    barriers: [['money', "Échéanciers d'énergie et de loyer en même temps"]],
  },
  {
    fits: (life) => life.licenceWithoutCar && !life.atWork,
    text: "Voiture en panne, emploi perdu faute de pouvoir s'y rendre. Doit {mois} de loyer et cherche près d'une ligne de bus.",
    barriers: [['mobility', "Plus de véhicule, horaires décalés hors d'atteinte en bus"]],
  },
  {
    fits: (life) => life.monthsWithoutWork >= 12 && life.birthYear >= 1982,
    text: "Reprise après un congé parental : l'ancien poste a été supprimé. {mois} de loyer impayé, très motivé{e}.",
    barriers: [
      ['family', 'Place en crèche attendue'],
      ['work', 'Coupure de plusieurs années'],
    ],
  },
  {
    fits: (life) => !life.atWork && !life.throughAgency,
    text: "Licenciement économique, l'entreprise a fermé. L'épargne est épuisée et {mois} de loyer sont dus.",
    barriers: [['work', 'Métier peu demandé aux alentours, reconversion à étudier']],
  },
  {
    fits: () => true,
    text: 'Plusieurs crédits à la consommation pris pour tenir ; dossier de surendettement en cours, {mois} de loyer en retard.',
    barriers: [
      ['debts', 'Dossier de surendettement déposé'],
      ['money', 'Prélèvements rejetés'],
    ],
  },
  {
    fits: (life) => life.birthYear < 1978,
    text: 'Décès du conjoint et baisse brutale des revenus. Isolé{e}, accepte la visite et demande de l’aide pour {mois} de loyer.',
    barriers: [
      ['health', 'Moral fragile, suivi engagé'],
      ['law', 'Succession à régler'],
    ],
  },
  {
    fits: (life) => !life.atWork && subsidised.has(life.career),
    text: "Fin d'un contrat aidé non renouvelé ; {mois} d'impayé. Bons retours de la structure, souhaite se former.",
    barriers: [['work', 'Pas de diplôme reconnu']],
  },
  {
    fits: (life) => !life.atWork && life.career === 'delivery',
    text: 'Activité indépendante de livraison arrêtée, cotisations à solder. {mois} de loyer dus, sans droits au chômage.',
    barriers: [
      ['debts', 'Cotisations sociales réclamées'],
      ['law', 'Radiation à terminer'],
    ],
  },
  {
    fits: (life) => !life.atWork && !life.throughAgency,
    text: 'Salaires non versés par l’ancien employeur, prud’hommes saisis ; {mois} de loyer en attente de ce règlement.',
    barriers: [['law', 'Litige prud’homal en cours']],
  },
  {
    fits: (life) => life.birthYear < 1976,
    text: 'Logement trop grand depuis le départ des enfants, loyer trop lourd pour un mi-temps : {mois} de retard.',
    barriers: [['housing', 'Mutation vers un logement plus petit demandée']],
  },
];

/** Barriers that come on top, whatever led to the arrears. */
export const otherBarriers: readonly (readonly [BarrierDomain, string])[] = [
  ['digital', 'Pas à l’aise avec les démarches en ligne'],
  ['work', 'Manque de confiance en entretien'],
  ['money', 'Pas de budget pour des vêtements de travail'],
  ['digital', 'Téléphone seul, pas d’ordinateur'],
  ['work', 'Diplôme ancien, gestes à remettre à jour'],
];

export const NO_LICENCE_BARRIER: readonly [BarrierDomain, string] = [
  'mobility',
  'Sans permis B, se déplace en bus et à vélo',
];
export const FRENCH_BARRIER: readonly [BarrierDomain, string] = [
  'language',
  'Français oral correct, écrit à renforcer',
];

/** Places where nobody lives: invented streets. */
export const streets: readonly string[] = [
  'rue des Galibots',
  'allée des Lampistes',
  'rue de la Fosse Sainte-Odile',
  'rue du Pont-Tournant',
  'résidence des Houblonnières',
  'rue des Porions',
  'allée du Terril Vert',
  'rue du Chevalement',
  'rue des Coulons',
  'cité de la Clochette Neuve',
  'rue de la Ducasse',
  'impasse du Carin',
  'rue des Haveuses',
  'rue du Vieux Lavoir',
  'square des Trieuses',
  'rue de la Barrette',
];
