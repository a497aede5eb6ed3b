import type { Article, Criterion, Rule } from './discrimination-rule.js';
import { ABOUT_CLIENTS, exclusion } from './wordings.js';

/** Families that a third list of phrases showed to be missing: numbers in words, `vous êtes …`, everyday exclusions. */
const rule =
  (criterion: Criterion, rewording: string, law: Article = 'L1132-1') =>
  (pattern: RegExp | string, more: Partial<Rule> = {}): Rule => ({
    criterion,
    law,
    pattern: typeof pattern === 'string' ? new RegExp(pattern, 'g') : pattern,
    rewording,
    notAfter: ABOUT_CLIENTS,
    ...more,
  });
const age = rule('age', 'Supprimez l’âge ; dites l’expérience ou les compétences utiles au poste.', 'L5331-2');
const sex = rule('sex', 'Ouvrez le poste à tous : « une personne (H/F) ».', 'L1142-1');
const family = rule('family', 'Dites l’organisation du travail : « horaires décalés, un samedi sur deux ».', 'L1142-1');
const PRIVATE = 'Supprimez cette mention : elle n’a aucun lien avec le travail.';

const TENS = '(?:vingt|trente|quarante|cinquante|soixante)(?:[ -](?:et un|deux|trois|quatre|cinq|six|sept|huit|neuf))?';
const YOU_ARE = '\\b(?:vous etes|vous serez|etre|soyez)(?: plutot| tres| encore| assez)?';
const FAITHS =
  '(?:chretien(?:ne)?|catholique|protestante?|musulmane?|juive?|juif|bouddhiste|athee|croyante?|pratiquante?)s?';
const OF_EXPERIENCE = /^ ?(?:d'|de (?:metier|pratique|presence|carriere|permis|conduite|garantie)|dans|au service)/;

export const moreFamilies: readonly Rule[] = [
  age(`\\b(?:moins|plus|agee?s?|au plus|maximum) (?:de |d')?${TENS} ans\\b`, { notBefore: OF_EXPERIENCE }),
  age(`${YOU_ARE} (?:jeunes?|agee?s?|senior)\\b`, { notBefore: /^ (?:de (?:18|dix-huit)|diplome|parent)/ }),
  age(/\bapres (?:3|4|5|6)[05] ans,? (?:inutile|s'abstenir|ne pas|non)/g),
  age(
    /\b(?:conviendrait|convient|ideale?|parfaite?) (?:a|pour) (?:une? |des )?(?:lyceene?s?|etudiante?s?|retraitee?s?|jeunes?)\b/g,
  ),
  age('\\b(?:applicants?|candidates?|people|anyone|persons?) (?:over|under|above|below) (?:the age of )?[2-6][0-9]\\b'),
  sex(
    /\b(?:standardiste|secretaire|receptionniste|concierge|cariste|comptable|gestionnaire|fleuriste) (?:homme|femme|feminine?)s?\b/g,
  ),
  sex(
    /\bun homme (?:a poigne|de poigne|fort|solide|energique|de confiance)\b|\bune femme (?:douce|soignee|de confiance|energique|discrete)\b/g,
    {
      notBefore: /^ (?:ou|et) /,
      unlessBothSexes: true,
    },
  ),
  sex(/\b(?:souriante|jolie|douce|elegante) et feminine\b/g),
  sex(/\btrop (?:dur|physique|lourd|penible|salissant)e? pour (?:une |les |des )?(?:femmes?|filles?|dames?)\b/g),
  sex('^(?:a|an?) (?:young |strong |nice )?(?:girl|boy|lady|guy|man|woman)\\b', { notBefore: /^ (?:or|and|\/)/ }),
  rule('sexual_orientation', PRIVATE)(exclusion('gays?|homos?|lgbt')),
  family(/\b(?:precisez|indiquez|dites)[^.;!?]{0,25}\b(?:enfants?|mariee?s?|conjointe?s?|celibataire)\b/g),
  rule(
    'pregnancy',
    'Dites la durée : « CDD de six mois, renouvelable ».',
    'L1142-1',
  )(/\bne (?:souhait|voul|prevoy|desir)[a-z]{0,5} (?:pas |plus )?(?:avoir )?(?:d'|un |des )?(?:enfants?|bebes?)\b/g),
  rule(
    'name',
    'Supprimez cette mention : le nom n’est pas une compétence.',
  )(/\b(?:pre)?noms?(?: de famille)? (?:doit|doivent|devra) (?:etre|sonner)\b/g),
  rule('language', 'Dites le niveau utile : « français lu et parlé pour les consignes de sécurité ».')(
    exclusion('patois|arabe parle|arabe|berbere|turc parle|langues? d.origine'),
    { notBefore: /^ (?:demande|exige|necessaire|requis)/ },
  ),
  rule(
    'religion',
    'Supprimez cette mention ; dites la contrainte réelle : « travail le samedi ».',
  )(`${YOU_ARE} ${FAITHS}\\b`),
  rule(
    'opinion',
    'Supprimez cette mention : les opinions et mandats relèvent de la vie privée.',
  )(exclusion('(?:militante?s?|activistes?|elue?s?) (?:politiques?|de gauche|de droite|ecologistes?)')),
  rule(
    'health',
    'Décrivez le poste : « port de charges jusqu’à 15 kg » ; l’aptitude relève du médecin du travail.',
  )(exclusion('mal (?:de|au) dos|dos fragiles?|sante fragile|lumbagos?|asthmatiques?')),
  rule(
    'appearance',
    '« Tenue de travail fournie », « sens de l’accueil ».',
  )(/\b(?:jolie?s?|belles?|charmantes?) (?:jeunes? )?(?:femmes?|filles?|dames?|garcons?|hommes?|personnes?)\b/g),
  rule(
    'residence',
    '« Poste basé à …, prise de poste à 5 h, pas de transports en commun à cette heure. »',
  )(
    /\b(?:candidate?s?|candidatures?|personnes?) hors [a-z-]{3,25}(?: [a-z-]{3,20})? (?:non|s'abstenir|exclue?s?|refusee?s?|ne seront pas)/g,
  ),
];
