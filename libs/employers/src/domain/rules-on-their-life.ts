import type { Article, Criterion, Rule } from './discrimination-rule.js';
import { ABOUT_CLIENTS, exclusion, PERSON, WANTED } from './wordings.js';

const rule =
  (criterion: Criterion, rewording: string, law: Article = 'L1132-1') =>
  (pattern: RegExp, more: Partial<Rule> = {}): Rule => ({ criterion, law, pattern, rewording, ...more });

const family = rule('family', 'Dites l’organisation du travail : « horaires décalés, un samedi sur deux ».', 'L1142-1');
const pregnancy = rule('pregnancy', 'Dites la durée : « CDD de six mois, renouvelable ».', 'L1142-1');
const origin = rule(
  'origin',
  'Supprimez cette mention ; dites la compétence utile : « aisance à l’oral en français ».',
);
const nationality = rule('nationality', '« Titulaire d’une autorisation de travailler en France. »');
const religion = rule(
  'religion',
  'Supprimez cette mention ; dites la contrainte réelle : « travail le samedi », « charlotte obligatoire ».',
);
const opinion = rule('opinion', 'Supprimez cette mention : les opinions et mandats relèvent de la vie privée.');
const union = rule('union', 'Supprimez cette mention : l’activité syndicale est une liberté protégée.');
const health = rule(
  'health',
  'Décrivez le poste : « port de charges jusqu’à 15 kg, station debout » ; l’aptitude relève du médecin du travail.',
);
const disability = rule('disability', 'Décrivez le poste et ses aménagements : « poste ouvert à tous, aménageable ».');
const lifestyle = rule('lifestyle', 'Dites la règle du lieu : « locaux non-fumeurs ».');
const residence = rule(
  'residence',
  '« Poste basé à …, prise de poste à 5 h, pas de transports en commun à cette heure. »',
);
const economic = rule('economic', 'Supprimez cette mention : une situation financière n’est pas une compétence.');

const FAITHS =
  '(?:chretien(?:ne)?|catholique|protestante?|musulmane?|juive?|juif|bouddhiste|hindoue?|evangelique|athee|orthodoxe|croyante?|pratiquante?)s?';
const PEOPLES =
  '(?:arabes?|maghrebin(?:e)?s?|africain(?:e)?s?|antillais(?:e)?s?|asiatiques?|noire?s?|blanc(?:he)?s?|roms?|roumains?|polonais(?:e)?s?|turcs?|tsiganes?|gitans?|gens du voyage|immigree?s?)';
const LIVING =
  '(?:habit(?:er|ant|ez)|resid(?:er|ant|ez)|domiciliee?s?|demeurant|logeant|vivre|vivant)(?: imperativement| obligatoirement| de preference| deja)?';

/** Family, pregnancy, origin, nationality, name, language, religion, opinions, health, handicap, way of living, home, money. */
export const rulesOnTheirLife: readonly Rule[] = [
  family(
    /\b(?:celibataires?|sans enfants?|sans charges? (?:de famille|familiales?)|(?:sans|libre de(?: toutes?)?|degagee? de(?: toutes?)?) (?:attaches?|contraintes?|obligations?) (?:familiales?|personnelles?)|situation (?:de famille|familiale|maritale|matrimoniale))\b/g,
    {
      notAfter: /(?:selon|suivant|quelle que soit) (?:la |votre |sa |leur )?$|aupres[^.;!?]{0,40}$/,
    },
  ),
  family(/\b(?:mere|pere|maman|papa)s? (?:de famille|bienvenue?s?|au foyer|acceptee?s?)\b/g, {
    notAfter: ABOUT_CLIENTS,
  }),
  family(exclusion('mamans?|meres? (?:de famille|celibataires?|isolees?)|parents? isoles?')),
  family(
    new RegExp(
      `\\b${PERSON} (?:mariee?s?|divorcee?s?|pacsee?s?|veu(?:f|ve)s?)\\b|\\b(?:mariee?s?|pacsee?s?) (?:de preference|exigee?|souhaitee?|uniquement)\\b`,
      'g',
    ),
    { notAfter: ABOUT_CLIENTS },
  ),
  family(
    new RegExp(
      `${WANTED} (?:un |des |d'un )?couples?\\b|\\bcouples? de (?:gardiens|gerants|concierges|employes de maison)\\b`,
      'g',
    ),
    {
      rewording: '« Deux gardiens / gardiennes (H/F), postes distincts ».',
    },
  ),
  pregnancy(/\b(?:projets?|desirs?|intentions?) de (?:grossesse|maternite|conge maternite)\b|\bnon enceintes?\b/g),
  pregnancy(exclusion('femmes? enceintes?|grossesses?|conges? (?:de )?maternite|enceintes?')),

  origin(
    new RegExp(
      `\\b${PERSON} (?:d'origine|de race|de couleur|de souche|de type (?:europeen|caucasien|nord-africain|africain|asiatique))\\b|\\b(?:francaise?s?|europeen(?:ne)?s?|chtis?) de souche\\b|\\b(?:bleu[ ,-]{1,2}blanc[ ,-]{1,2}rouge|bbr)\\b`,
      'g',
    ),
    {
      notBefore: /^ controlee/,
    },
  ),
  origin(
    /\b(?:langue maternelle|francais natifs?|francaise? de naissance|native speakers?|sans accent|accent (?:etranger|prononce))\b/g,
  ),
  origin(exclusion(`${PEOPLES}|etrang(?:er|ere)s?`), { notBefore: /^ (?:de|sur|dans|linge|seing)/ }),
  origin(new RegExp(`\\b${PERSON} (?:${PEOPLES})\\b`, 'g'), { notAfter: ABOUT_CLIENTS }),
  nationality(
    /\b(?:de )?(?:nationalite|passeport|carte d'identite) (?:francaise?|europeen(?:ne)?|belge)s?\b|\bde nationalite\b|\bnationalite (?:exigee|requise|obligatoire|souhaitee|:)|\bressortissante?s? (?:francais|europeen|de l'ue|de l'union|communautaire)[a-z]{0,3}\b|\b(?:francaise?s?|europeen(?:ne)?s?) (?:uniquement|seulement|exclusivement)\b/g,
    {
      notAfter: /(?:quelle que soit|(?:sans|aucune) condition(?: de)?|toute|peu importe) (?:votre |la |sa )?$|\ben $/,
    },
  ),
  {
    criterion: 'name',
    law: 'L1132-1',
    pattern:
      /\b(?:nom|prenom|patronyme)s? (?:a consonance|(?:bien |a consonance )?francais|europeen|de famille francais)/g,
    rewording: 'Supprimez cette mention : le nom n’est pas une compétence.',
  },
  {
    criterion: 'language',
    law: 'L1132-1',
    pattern:
      /\bne (?:parlant|parler|parle) (?:que|pas|ni) (?:le |l')?(?:francais|arabe|anglais|turc|polonais|roumain|berbere|patois)|\b(?:uniquement|exclusivement) francophones?\b/g,
    rewording: 'Dites le niveau utile : « français lu et parlé pour les consignes de sécurité ».',
  },

  religion(
    new RegExp(
      `\\b(?:de (?:confession|religion|foi|culture)|de tradition) ${FAITHS}|\\b${PERSON} (?:non )?${FAITHS}\\b|\\bnon[ -]pratiquante?s?\\b|\\b(?:baptisee?s?|circoncise?s?)\\b`,
      'g',
    ),
    {
      notAfter: ABOUT_CLIENTS,
    },
  ),
  religion(exclusion(`${FAITHS}|voiles?|foulards?|kippas?|turbans?|hijabs?|signes? religieux|ramadan|religion`), {
    // A sailing school is not meant.
    notBefore: /^ (?:d'hivernage|de bateau)/,
  }),
  religion(
    /\b(?:femmes?|filles?|personnes?) voilees?\b|\bvoile (?:islamique|integral)\b|\bfai(?:re|tes|sant) (?:pas )?le ramadan\b/g,
    { notAfter: ABOUT_CLIENTS },
  ),

  opinion(
    /\b(?:apolitiques?|opinions? politiques?|sans (?:engagement|activite|mandat) (?:politique|militante?|electif)|mandats? electifs? (?:exclue?s?|s'abstenir))\b|\bpas d(?:e mandat|'engagement politique|'elus?)\b/g,
    {
      notAfter: /(?:respect des|quelles que soient (?:les|vos)) $/,
    },
  ),
  opinion(exclusion('militante?s?|elue?s?|gauchistes?|communistes?|ecologistes?')),
  union(
    /\b(?:non[ -]syndiquee?s?|sans (?:activite|engagement|appartenance|mandat|etiquette) syndicale?|pas (?:de|d') ?(?:syndicat|syndiques?|mandat syndical|activite syndicale))\b/g,
  ),
  union(exclusion('syndicalistes?|syndiquee?s?|cegetistes?|delegue?s? syndica(?:l|ux)')),

  health(
    /\b(?:en |etre en |d'une )?(?:parfaite|tres bonne|bonne|excellente) (?:sante|condition physique|forme physique)\b|\ben pleine (?:sante|forme)\b/g,
    {
      notBefore: /^ (?:financiere|economique)/,
      notAfter: /(?:maintenir|garder|rester|veiller a|gardez)[^.;!?]{0,15}$/,
    },
  ),
  health(
    exclusion(
      'problemes? de (?:sante|dos)|antecedents? (?:medica(?:l|ux)|psychiatriques?)|maladies?(?: chroniques?)?|arrets? (?:de travail|maladie)|restrictions? medicales?|maux? de dos|depressi(?:f|ve|on)s?|addictions?|allergies?',
    ),
    {
      notBefore: /^ (?:professionnelle|aux? produits? servi)/,
    },
  ),
  health(/\b(?:jamais malade|resistante? aux maladies|certificat de bonne sante)\b/g),
  disability(
    exclusion(
      'handicap(?:e|ee|es|ees|s)?|invalides?|travailleurs? handicape?s?|personnes? (?:en situation de handicap|handicapees?|a mobilite reduite)|rqth',
    ),
  ),
  disability(
    new RegExp(
      `\\b${PERSON} valides?\\b|\\b(?:non|pas) (?:accessible|ouvert|adapte)e? (?:aux |a une |a des )?(?:personnes? (?:handicapees?|en situation de handicap|a mobilite reduite)|travailleurs handicapes|handicapes|pmr)\\b`,
      'g',
    ),
    {
      notBefore: /^ (?:pour|jusqu)/,
    },
  ),

  lifestyle(/\bnon[ -]fumeu(?:r|se)s?\b/g, {
    notAfter:
      /(?:locaux|vehicules?|etablissements?|espaces?|lieux?|zones?|sites?|chambres?|bureaux?|batiments?|camions?|cabine)[^.;!?]{0,15}$/,
  }),
  lifestyle(exclusion('fumeu(?:r|se)s?|buveurs?')),
  lifestyle(new RegExp(`\\b${PERSON} de bonnes? (?:moeurs|moralite)\\b|\\bbonne moralite\\b`, 'g')),

  residence(
    new RegExp(
      `\\b${LIVING} (?:a (?:proximite|moins|cote|douai|lille|lens|valenciennes|10|20|30|15)|au plus pres|dans (?:un rayon|le (?:secteur|departement|quartier)|la (?:commune|ville|region|metropole|zone)|les environs|l'agglomeration)|sur (?:le secteur|la commune|place|douai|lille|lens|site)|pres d|proche|le (?:secteur|departement|59|62|nord)|la commune|en centre)`,
      'g',
    ),
    {
      notAfter: ABOUT_CLIENTS,
      // Measures for priority areas are lawful (L1133-5).
      notBefore: /^[^.;!?]{0,25}(?:qpv|quartiers? prioritaires?|zrr|frr)/,
    },
  ),
  residence(
    new RegExp(
      `\\b${PERSON} (?:du (?:quartier|coin|secteur|cru|village|departement)|de la (?:commune|region|ville)|locale?s?|residant)\\b|\\b(?:candidatures?) (?:locales?|hors (?:secteur|departement|region))\\b|\\bhors (?:departement|secteur|region|commune|zone) s'abstenir\\b|\\b(?:domicile|logement|habitation) (?:proche|a proximite|a moins)\\b|\\b(?:proche|proximite) (?:du )?domicile (?:exigee?|obligatoire|imperati)`,
      'g',
    ),
    {
      notAfter: ABOUT_CLIENTS,
      notBefore: /^[^.;!?]{0,25}(?:qpv|quartiers? prioritaires?|zrr|frr)/,
    },
  ),
  residence(
    exclusion(
      '(?:habitants?|gens|personnes|candidats|jeunes) (?:des? (?:cites?|hlm|quartiers?|banlieues?)|du 9[0-9])|banlieusards?',
    ),
  ),

  economic(
    exclusion(
      'rsa|rmistes?|beneficiaires? du rsa|allocataires?|chomeurs?(?: de longue duree)?|surendett(?:es?|ement)|dettes|sans[ -]abris?|sdf|assistes?|logements? socia(?:l|ux)',
    ),
    {
      notAfter: ABOUT_CLIENTS,
    },
  ),
  {
    criterion: 'bank',
    law: 'L1132-1',
    pattern: /\b(?:comptes? bancaires?|rib|iban) (?:francais|en france|domicilie|d'une banque francaise)/g,
    rewording: '« Salaire versé par virement. »',
  },
];
