import { NOT_ABOUT_THE_PERSON } from './constructs.js';
import type { Article, Criterion, Rule } from './discrimination-rule.js';
import { YEARS_OF_SOMETHING } from './wordings.js';

const ASKED =
  "(?:precis|indiqu|mentionn|signal|communiqu|dites|dire|donne[rz]|merci d[e'])[a-z]{0,6}\\b[^.;!?\\n]{0,30}\\b";
const FEMALE_OR_MALE = '(?:dame|monsieur|femme|homme|fille|garcon|gars)s?';
const AGE = '(?:1[679]|[2-6][0-9])';
const PLACE = '(?!niveau|formation|agences?|experience|permis|diplome|confiance|terrain|bonne|notre|nos)[a-z-]{3,20}';

const rule = (
  criterion: Criterion,
  pattern: string,
  rewording: string,
  more: Partial<Rule> = {},
  law: Article = 'L1132-1',
): Rule => ({
  criterion,
  law,
  pattern: new RegExp(pattern, 'g'),
  rewording,
  notAfter: NOT_ABOUT_THE_PERSON,
  ...more,
});
const NO_AGE = 'Supprimez l’âge ; dites l’expérience ou les compétences utiles au poste.';
const PRIVATE = 'Supprimez cette mention : la vie privée n’a aucun lien avec le travail.';
const PLACE_OF_WORK = '« Poste basé à …, prise de poste à 5 h, pas de transports en commun à cette heure. »';

/** Numbers, places and questions: what a lexicon of words cannot hold. */
export const rulesOnQuestions: readonly Rule[] = [
  rule('age', `${ASKED}(?:age|date de naissance|annee de naissance)\\b`, NO_AGE),
  rule(
    'family',
    `${ASKED}(?:en couple|mariee?s?|celibataires?|situation (?:familiale|matrimoniale|maritale|de famille)|enfants?|conjoint)\\b`,
    PRIVATE,
    {},
    'L1142-1',
  ),
  rule(
    'nationality',
    `${ASKED}(?:nationalite|lieu de naissance|pays de naissance)\\b`,
    '« Titulaire d’une autorisation de travailler en France. »',
  ),
  rule('origin', `${ASKED}origines?\\b`, PRIVATE, { notBefore: /^ (?:de la|du|des)/ }),
  rule('religion', `${ASKED}(?:votre |vos )(?:religion|confession|convictions religieuses)\\b`, PRIVATE),
  rule(
    'health',
    `${ASKED}(?:etat de sante|maladies?|traitements? en cours|problemes? de sante)\\b`,
    'L’aptitude relève du médecin du travail.',
    { notBefore: /^ (?:des|de la|du|d'un)/ },
  ),
  rule(
    'appearance',
    `${ASKED}(?:votre )(?:taille|poids|corpulence)\\b|\\bmensurations\\b`,
    'Décrivez la tâche : « port de charges jusqu’à 15 kg ».',
  ),
  rule(
    'appearance',
    '\\b(?:joindre|joignez|envoye[rz]|adresse[rz]|accompagnee?|avec|fourni[rsz]{1,2}|inclure)\\b[^.;!?\\n]{0,25}\\b(?:votre |une |sa )?photo\\b',
    '« CV sans photo ».',
    { notBefore: /^ (?:d[eu]|des) (?!vous|toi)/ },
  ),

  rule(
    'age',
    `\\b(?:moyenne d'age|(?:fleur|force) de l'age|bel age|age moyen|jeune age|age tendre|rajeuni[a-z]{1,4}|(?:la|une|d'une|sa) (?:petite |bonne )?(?:vingt|trent|quarant|cinquant)aine d'annees|tranches? d'age)\\b`,
    NO_AGE,
    { notBefore: YEARS_OF_SOMETHING },
  ),
  rule(
    'age',
    `\\b(?:au plus|maximum|maxi?|jusqu'a|pas plus de|pas au-dessus de|avoir moins de|en dessous de) ${AGE} ans\\b|\\b${AGE} ans (?:grand |tout |et )?(?:max|maxi|maximum|moins|au plus)\\b`,
    NO_AGE,
    { notBefore: YEARS_OF_SOMETHING, lawfulFor: ['APPRENTICESHIP', 'SUBSIDISED'] },
    'L5331-2',
  ),

  rule(
    'age',
    '\\bjeunes? (?!enfant|adolescent|public|conduct|actif|client|resident|habitant|patient|parent|plant|element|etudiant|travailleu|migrant|adherent|sport|entrepren|createur|danseu)[a-z-]{2,18}(?:eur|euse|ier|iere|on|onne|iste|ien|ienne|ant|ante|ent|ente|trice|aire)s?\\b',
    NO_AGE,
    { notBefore: /^ en insertion/ },
  ),
  rule(
    'age',
    '\\b(?:ambiance|cadre|environnement|management|clan|bande|equipe|brigade|direction) (?:est |sont )?(?:plutot |tres |assez )?jeunes?\\b|\\b(?:baby-?)?boomers?\\b|\\b(?:vous etes|etre|personne) (?:deja )?a la retraite\\b|\\bvieille generation\\b',
    NO_AGE,
  ),
  rule(
    'sex',
    '\\bsexe (?:masculin|feminin|fort|faible|exige|souhaite|:)|\\bvirils?\\b|\\b(?:touche|force|main|presence|sensibilite) (?:feminine|masculine)\\b',
    'Ouvrez le poste à tous : « une personne (H/F) ».',
    {},
    'L1142-1',
  ),
  rule(
    'family',
    '\\b(?:vos |des |les )?enfants (?:sont |deja |maintenant )?(?:grands|autonomes|eleves|scolarises|majeurs)\\b',
    'Dites l’organisation du travail : « horaires décalés, un samedi sur deux ».',
    {},
    'L1142-1',
  ),
  rule(
    'health',
    '\\bconstitution (?:solide|robuste|physique)\\b|\\b(?:solide|robuste|bonne) constitution\\b|\\bforme olympique\\b|\\bbien portante?s?\\b|\\bsante (?:robuste|parfaite|exigee|sans faille|excellente)\\b',
    'Décrivez le poste : « port de charges jusqu’à 15 kg, station debout » ; l’aptitude relève du médecin du travail.',
    { notBefore: /^ (?:d'un dossier|financiere)/ },
  ),
  rule(
    'disability',
    "\\b(?:aucun|pas d'|sans) ?amenagement (?:de poste |du poste )?(?:possible|prevu|envisage)|\\bpossession de (?:tous|toutes) (?:ses|vos) (?:moyens|facultes)\\b",
    'Décrivez le poste et ses aménagements : « poste ouvert à tous, aménageable ».',
  ),
  rule(
    'appearance',
    "\\b(?:cheveux (?:courts|longs|blonds|bruns|lisses|noirs|roux)|yeux (?:bleus|verts|clairs|noirs|marron)|(?:belle|bonne) (?:prestance|dentition)|prestance|dents blanches|silhouette (?!des|du|de la|d'une)[a-z]{4,14}|taille fine|agreables? a (?:regarder|l'oeil|voir)|soignee?s? de sa personne|teint clair|peau (?:claire|blanche|mate))\\b",
    '« Tenue de travail fournie », « sens de l’accueil », « charlotte fournie ».',
    { notBefore: /^ (?:et (?:peau|cheveux|yeux)|attaches|a attacher|couverts|proteges|des client)/ },
  ),
  rule(
    'appearance',
    '\\b(?:faire|faites|mettre|rentrer dans|porter) (?:du |une taille |un |la taille )(?:3[2-9]|4[0-4])\\b|\\btailles? (?:3[2-9]|4[0-4])(?: ?(?:-|\\/|a|ou) ?(?:3[2-9]|4[0-4]))? (?:maxi|maximum|exigee?|imperati|requise?|demandee?)',
    'Dites ce qui est fourni : « tenue fournie, toutes tailles ».',
  ),
  rule(
    'origin',
    "\\bpures? souches?\\b|\\b(?:de )?race (?:blanche|noire|europeenne|arabe|caucasienne|francaise)\\b|\\b(?:non|pas|trop|peu) typee?s?\\b|\\b(?:de )?typee?s? (?:europeen|africain|asiatique|maghrebin|mediterraneen|nord-africain|occidental|slave|latino?|antillais|arabe|nordique|oriental|indien)[a-z]{0,3}\\b|\\boriginaires? (?:de|du|des|d')",
    PRIVATE,
    {
      notAfter: new RegExp(
        `${NOT_ABOUT_THE_PERSON.source}|(?:produits?|matieres?|denrees|viandes?|fruits?|legumes?|vins?)[^.;!?]{0,20}$`,
      ),
    },
  ),
  rule(
    'nationality',
    "\\bcarte d'electeur\\b|\\b(?:inscrite?s?|inscription) (?:sur|aux) (?:les |aux )?listes electorales\\b",
    '« Titulaire d’une autorisation de travailler en France. »',
    { notAfter: /(?:election|mairie|tenir|gerer|mettre a jour|mise sous pli)[^.;!?]{0,40}$/ },
  ),
  rule(
    'economic',
    '\\b(?:situation|vie) (?:financiere|bancaire|economique) (?:saine|stable|claire|nette|equilibree)\\b|\\b(?:logement|adresse|domicile) (?:fixe|stable) (?:exigee?|obligatoire|imperatif|requise?|demandee?)',
    'Supprimez cette mention : une situation financière n’est pas une compétence.',
  ),

  rule(
    'sex',
    `(?:^ ?|[.!?\\n] ?)(?:une? )?(?:gentille?|brave|bonn?e?|petite?|vraie?)? ?${FEMALE_OR_MALE} (?:pour|qui|avec|sachant|serieu(?:x|se)|de confiance|disponible|motivee?|courageu(?:x|se))\\b|\\((?:une? )?${FEMALE_OR_MALE}\\)`,
    'Ouvrez le poste à tous : « une personne (H/F) ».',
    {},
    'L1142-1',
  ),
  rule(
    'name',
    "\\b(?:(?:pre)?noms?|patronymes?)\\b[^.;!?\\n]{0,25}\\b(?:consonance|francais|europeen|de chez nous|d'ici|sonn[a-z]{1,4}|prononcer|etranger|arabe|africain|chretien|musulman)\\b|\\bconsonance (?:francaise|etrangere|arabe|maghrebine|africaine|europeenne|locale)\\b",
    'Supprimez cette mention : le nom n’est pas une compétence.',
    { notBefore: /^ (?:de domaine|commercial)/ },
  ),
  rule(
    'language',
    "\\b(?:ne (?:parle[a-z]{0,2}|s'exprime[a-z]{0,2}) (?:pas|que|jamais)|interdi[a-z]{1,6} de (?:parler|s'exprimer en)|pas (?:de |d')|defense de parler) ?(?:l'|le |en |un mot d[e'] ?)?(?:arabe|turc|polonais|roumain|berbere|kabyle|patois|ch'?ti|wolof|langues? (?:etrangeres?|d'origine|maternelle)|autre langue)\\b",
    'Dites le niveau utile : « français lu et parlé pour les consignes de sécurité ».',
    { notBefore: /^ (?:demande|exige|necessaire|requis|est )/ },
  ),
  rule(
    'residence',
    `\\b(?:gens|habitants?|riverains?|residents?|personnes?|candidate?s?|natifs?|originaires?) (?:de |du |des |d'|de la )${PLACE}(?: [a-z'-]{1,14}){0,4} (?:uniquement|seulement|exclusivement|de preference|prioritaires?|en priorite|privilegiee?s?)\\b`,
    PLACE_OF_WORK,
  ),
  rule(
    'residence',
    `\\b(?:candidate?s?|candidatures?|gens|habitants?|personnes?|jeunes|profils?) (?:hors |venant |issue?s? )?(?:de |du |des |d'|de la )${PLACE}[^.;!?\\n]{0,40}\\b(?:s'abstenir|passez votre|inutile|ne pas postuler)`,
    PLACE_OF_WORK,
  ),
  rule('residence', "\\bpas de (?:0[1-9]|[1-8][0-9]|9[0-5])(?= ?(?:$|[,.;!?)]|s'abstenir|ici))", PLACE_OF_WORK),
  rule(
    'residence',
    "(?:^ ?|[.!?\\n•;:-] ?)(?:habiter|resider|habitant|residant|domicilie|domiciliee)\\b(?! (?:a l'annee|au-dessus|loin))|\\b(?:devez|devrez|devra|doit|doivent) (?:obligatoirement |imperativement )?(?:habiter|resider|vivre|etre domicilie)\\b",
    PLACE_OF_WORK,
    { notBefore: /^[^.;!?]{0,35}(?:qpv|quartiers? prioritaires?|zrr|frr)/ },
  ),
  rule(
    'residence',
    '\\b(?:habiter|resider|vivre|loger|domiciliee?s?|habitation|domicile)\\b[^.;!?\\n]{0,45}\\b(?:obligatoire|exigee?|imperati(?:f|ve|vement)|indispensable|requise?|necessaire|souhaitee?|appreciee?|un plus|preferable|demandee?)\\b',
    PLACE_OF_WORK,
    {
      notAfter:
        /(?:aide|soins?|maintien|services?|livraisons?|interventions?|travail|emploi|hospitalisation|garde|client)[^.;!?\n]{0,20}$/,
      notBefore: /^[^.;!?]{0,25}(?:qpv|quartiers? prioritaires?|zrr|frr)/,
    },
  ),
];
