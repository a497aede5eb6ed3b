import type { Rule } from './discrimination-rule.js';
import { ABOUT_CLIENTS, AGE_SET_BY_LAW, exclusion, PERSON, SINCE, WANTED, YEARS_OF_SOMETHING } from './wordings.js';

const age = (pattern: RegExp, more: Partial<Rule> = {}): Rule => ({
  criterion: 'age',
  law: 'L1132-1',
  pattern,
  rewording: 'Décrivez l’expérience attendue : « débutant accepté », « première expérience souhaitée ».',
  ...more,
});
/** Ages from 16 to 69; 18, the age of majority, may be a legal condition. */
const AGE = '(?:1[679]|[2-6][0-9])';
const ageLimit = (pattern: RegExp): Rule =>
  age(pattern, {
    law: 'L5331-2',
    notAfter: new RegExp(`${ABOUT_CLIENTS.source}|${SINCE.source}|${AGE_SET_BY_LAW.source}`),
    notBefore: YEARS_OF_SOMETHING,
    lawfulFor: ['APPRENTICESHIP', 'SUBSIDISED'],
    rewording: 'Supprimez l’âge ; dites l’expérience ou les compétences utiles au poste.',
  });
const sex = (pattern: RegExp, more: Partial<Rule> = {}): Rule => ({
  criterion: 'sex',
  law: 'L1142-1',
  pattern,
  rewording: 'Ouvrez le poste à tous : « une personne (H/F) ».',
  ...more,
});
const OR_THE_OTHER_SEX = /^ ?(?:\/|ou|et) ?(?:une? |des |aux |les )?(?:hommes?|femmes?)/;
const AND_THE_OTHER_SEX = /(?:hommes?|femmes?)(?: ?\/ ?| et | ou )(?:une? |des |aux )?$/;
const JOB = '(?:postes?|emplois?|offres?|travail|metiers?|missions?|jobs?|annonces?)';

/** Age, sex, sexual orientation and gender identity, appearance. */
export const rulesOnThePerson: readonly Rule[] = [
  age(
    /\bjeunes? (?:et |, ?)?(?:dynamiques?|motivee?s?|hommes?|femmes?|filles?|garcons?|diplomee?s?|retraitee?s?|professionnel(?:le)?s?|candidate?s?|profils?|collaborat(?:eur|rice)s?|personnes?|talents?|commercia(?:l|ux)|vendeu(?:r|se)s?|recrues?|equipe)\b/g,
    { notAfter: ABOUT_CLIENTS },
  ),
  age(
    /\b(?:equipes?|profils?|candidate?s?|personnes?|collaborat(?:eur|rice)s?|esprit) (?:plutot |tres |assez |encore )?jeunes?\b/g,
    { notAfter: ABOUT_CLIENTS },
  ),
  age(new RegExp(`${WANTED} (?:une? |des |de |d')?jeunes?\\b`, 'g'), {
    notBefore: /^ (?:enfants?|publics?|entreprises?)/,
  }),
  age(new RegExp(`\\b${PERSON} (?:d'age )?(?:mure?s?|matures?)\\b`, 'g')),
  age(
    /\b(?:digital natives?|natifs? du numerique|generation [yz]|d'age mur|la (?:vingtaine|trentaine|quarantaine|cinquantaine))\b/g,
    {
      notBefore: /^ d[e']/,
    },
  ),
  age(
    new RegExp(
      `\\b${JOB} (?:est )?(?:ideale?|parfaite?|convien[a-z]{1,6}|conviendrait|reservee?|destinee?|adaptee?) (?:a |aux? |pour )(?:une? |des |les |de )?(?:jeunes?|retraitee?s?|seniors?)\\b`,
      'g',
    ),
  ),
  age(exclusion('seniors?|vieux|personnes agees|retraites?|quinquagenaires?|quinquas?|plus de [2-6][05] ans')),
  ageLimit(new RegExp(`\\b(?:moins|plus) de ${AGE} ans\\b`, 'g')),
  ageLimit(/\b(?:1[6-9]|[2-6][0-9]) ?(?:-|\/|a|et) ?[2-6][0-9] ans\b/g),
  ageLimit(new RegExp(`\\bagee?s? (?:de |entre |d'au (?:moins|plus) )(?:moins de |plus de )?${AGE}\\b`, 'g')),
  ageLimit(/\b[2-6][0-9] ans (?:maximum|maxi?|au plus|au maximum)\b/g),
  age(
    /\b(?:limite d'age|age (?:maximum|maximal|maxi?|limite|ideal|souhaite|requis)|tranches? d'age|age ?: ?[0-9]{2})\b/g,
    {
      law: 'L5331-2',
      notAfter: /(?:sans|aucune|pas de|toutes?|toutes les) $/,
      lawfulFor: ['APPRENTICESHIP', 'SUBSIDISED'],
    },
  ),

  sex(
    new RegExp(
      `${WANTED} (?:imperativement |de preference |plutot |uniquement )?(?:une? |des |d')?(?:jeunes? )?(?:hommes?|femmes?|dames?|messieurs|monsieur|filles?|garcons?)\\b`,
      'g',
    ),
    { notBefore: OR_THE_OTHER_SEX },
  ),
  sex(
    /\b(?:hommes?|femmes?|dames?|garcons?|filles?) (?:uniquement|seulement|exclusivement|de preference|exigee?s?|souhaitee?s?|bienvenue?s?)\b/g,
    { notAfter: AND_THE_OTHER_SEX },
  ),
  sex(
    /\b(?:de preference|idealement|plutot|uniquement|exclusivement) (?:pour )?(?:une? |des )?(?:hommes?|femmes?|dames?|garcons?|filles?)\b/g,
    { notBefore: OR_THE_OTHER_SEX },
  ),
  sex(
    new RegExp(
      `\\b${JOB} (?:est )?(?:reservee?s?|destinee?s?|convien[a-z]{1,6}|adaptee?s?|plutot|ideale?s?)(?: pour| a| aux?)? ?(?:une? |des |les |d')?(?:hommes?|femmes?|dames?)\\b`,
      'g',
    ),
    { notBefore: OR_THE_OTHER_SEX },
  ),
  sex(
    /\b(?:profils?|postes?|candidatures?|sexe|presence|touche|main d'oeuvre|personnel) (?:masculine?s?|feminine?s?)\b/g,
  ),
  sex(
    /\b(?:hommes?|femmes?) (?:serieu(?:x|se)s?|motivee?s?|dynamiques?|robustes?|costauds?|forte?s?|jeunes?|experimentee?s?|de terrain|de caractere|disponibles?|polyvalente?s?)\b/g,
    { notAfter: AND_THE_OTHER_SEX },
  ),
  sex(
    /\b(?:femmes?|hommes?|garcons?|dames?) (?:de menage|de chambre|toutes mains|d'entretien|a tout faire|de cafe|de salle|de peine|de cantine|de service)\b/g,
    {
      unlessBothSexes: true,
      notAfter: /(?:valets?|femmes? de (?:menage|service|chambre)) ?(?:\/|ou|et) ?$/,
      notBefore: /^ ?(?:\/|ou|et) ?(?:une? )?(?:valet|femme|homme|serveu)/,
      rewording:
        'Un intitulé pour tous : « Agent / Agente d’entretien (H/F) », « Serveur / Serveuse », « Valet / Femme de chambre ».',
    },
  ),
  sex(exclusion('hommes?|femmes?|dames?|filles?|mamans?'), {
    notAfter: /(?:hommes?|femmes?)(?: ?\/ ?| et | ou )$/,
    notBefore: /^ (?:enceinte|seule|battue|victime)/,
  }),

  {
    criterion: 'sexual_orientation',
    law: 'L1132-1',
    pattern: /\b(?:heterosexuel(?:le)?s?|homosexuel(?:le)?s?|lesbiennes?|bisexuel(?:le)?s?)\b/g,
    notAfter: ABOUT_CLIENTS,
    rewording: 'Supprimez cette mention : elle n’a aucun lien avec le travail.',
  },
  {
    criterion: 'gender_identity',
    law: 'L1132-1',
    pattern:
      /\b(?:trans|transgenres?|transsexuel(?:le)?s?|travestie?s?) (?:s'abstenir|exclue?s?|refusee?s?|non acceptee?s?)|\bpas de (?:trans|transgenres?|transsexuel(?:le)?s?)\b/g,
    rewording: 'Supprimez cette mention : elle n’a aucun lien avec le travail.',
  },

  {
    criterion: 'appearance',
    law: 'L1132-1',
    pattern:
      /\b(?:bonne|tres bonne|excellente|belle|parfaite) presentation\b|\bpresentation (?:soignee|impeccable|irreprochable|exigee|agreable|de qualite)\b|\bpresentez (?:bien|tres bien)\b/g,
    notBefore:
      /^ (?:des|du|de la|de l'|de vos|de nos|de ses|d[e'] ?(?:plats?|produits?|rayons?|desserts?|assiettes?|commandes?|dossiers?)|orale|ecrite)/,
    notAfter: /(?:plats?|produits?|rayons?|desserts?|assiettes?|patisseries?|etals?)[^.;!?]{0,15}$/,
    rewording: '« Tenue de travail fournie », « tenue professionnelle demandée », « sens de l’accueil ».',
  },
  {
    criterion: 'appearance',
    law: 'L1132-1',
    pattern:
      /\b(?:physique (?:agreable|avantageux|attrayant|soigne|irreprochable)|apparence (?:physique|soignee|agreable)|(?:jolies?|belles?|charmantes?|sexy|minces?|sveltes?|elancee?s?) (?:femmes?|filles?|hotesses?|serveuses?|vendeuses?)|(?:personne|silhouette|femme|homme) (?:mince|svelte|elancee?|sexy)|costauds?|corpulence|surpoids|obeses?)\b/g,
    notAfter: ABOUT_CLIENTS,
    rewording: 'Décrivez la tâche : « port de charges jusqu’à 15 kg », « accueil de la clientèle ».',
  },
  {
    criterion: 'appearance',
    law: 'L1132-1',
    pattern:
      /\b(?:taille (?:minimum|minimale|mini|exigee|mannequin)|mesur(?:er|ez|ant) (?:au moins |plus de |minimum )?1 ?m(?:etre)? ?[5-9]|1 ?m ?[5-9][0-9] (?:minimum|mini|exige)|poids (?:maximum|maximal|inferieur))/g,
    notBefore: /^ (?:des|de la|du|d')/,
    rewording: 'Décrivez le geste ou l’outil : « accès à des rayonnages à 2 m, marchepied fourni ».',
  },
  {
    criterion: 'appearance',
    law: 'L1132-1',
    pattern:
      /\b(?:tatouages?|piercings?|barbes?|cheveux longs|dreadlocks|locks) (?:visibles? )?(?:interdite?s?|non (?:acceptee?s?|visibles?|apparente?s?)|refusee?s?|exclue?s?|s'abstenir|prohibee?s?)|\b(?:sans|pas de|ni|aucun) (?:tatouages?|piercings?|barbe|dreadlocks)\b/g,
    rewording: 'Dites la règle d’hygiène ou de sécurité : « charlotte et masque à barbe fournis ».',
  },
  {
    criterion: 'appearance',
    law: 'L1132-1',
    pattern:
      /\bphoto (?:obligatoire|exigee|demandee|souhaitee|recente|d'identite|en pied)|\b(?:avec|joindre|envoye[rz]) (?:une |votre )?photo\b|\bcv (?:[+] ?|et |avec )photo\b/g,
    rewording: '« CV sans photo ».',
  },
];
