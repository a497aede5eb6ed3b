import type { Article, Criterion, Rule } from './discrimination-rule.js';
import { forms } from './word-forms.js';

/**
 * Facts of a life that no employer may ask about, and what people did that no employer may hold against them. A question counts when it
 * is put to the reader (`avez-vous …`, `quel est …`) and when an answer is demanded (`précisez …`).
 */
const VERBS = '(?:ave|ete|fai|seri|compt|pens|envisag|souhait|port|all|vot|viv|pratiqu|suiv|croy|pren|touch|percev)';
/** Little words that may stand between the question and what it is about: the question is about that, not about something of it. */
const GLUE =
  "(?: (?:deja|jamais|eus?|ete|une?|des?|d'|du|la|le|les|l'|vos|votre|tes|ton|ta|aux?|en|a|souvent|bientot|prochainement|encore|plutot|avoir|faire|jours|nombre|vous|avez|connu|appartenu|adherente?|membre|soigne|suivi|pour qui|quelle?|mere|pere)){0,7} ?(?:d'|l')?";
const TO_THE_READER = `\\b(?:${VERBS}[a-z]{1,3}[- ]vous|(?:as|es|fais|portes|vas|votes|vis|prends|touches)[- ]tu|quel(?:le)?s? (?:est|sont|etait) (?:votre|vos|ton|ta|tes)|pour qui)${GLUE}`;
/** `combien d'enfants avez-vous` */
const HOW_MANY = (fact: string) =>
  `\\bcombien (?:d[e'] ?)(?:jours? d[e'] ?)?(?:${fact})[^.;!?\\n]{0,12}\\b(?:avez|as|aviez)[- ](?:vous|tu)\\b`;
const TO_BE_SAID = '\\b(?:precis|indiqu|mentionn|signal|communiqu|dites|dire\\b|declar)[a-z]{0,5}\\b[^.;!?\\n]{0,30}';

const PRIVATE = 'Supprimez cette question : elle n’a aucun lien avec le travail.';
const HOURS = 'Dites l’organisation du travail : « horaires décalés, un samedi sur deux ».';
const APTITUDE =
  'Décrivez le poste : « port de charges jusqu’à 15 kg, station debout » ; l’aptitude relève du médecin du travail.';
const UNION = 'Supprimez cette mention : l’activité syndicale est une liberté protégée.';
const NO_AGE = 'Supprimez l’âge ; dites l’expérience ou les compétences utiles au poste.';
const TASK = 'Décrivez la tâche : « port de charges jusqu’à 15 kg », « accueil de la clientèle ».';
const FRENCH = 'Dites le niveau utile : « français lu et parlé pour les consignes de sécurité ».';
const WORK_PERMIT = '« Titulaire d’une autorisation de travailler en France. »';
const PLACE_OF_WORK = '« Poste basé à …, prise de poste à 5 h, pas de transports en commun à cette heure. »';

const rule = (
  criterion: Criterion,
  pattern: string,
  rewording: string,
  more: Partial<Rule> = {},
  law: Article = 'L1132-1',
): Rule => ({ criterion, law, pattern: new RegExp(pattern, 'g'), rewording, ...more });
/** What the firm offers or must ask for may follow a question: a crèche, a health plan, the arrangement of a workplace. */
const question = (criterion: Criterion, fact: string, rewording: string, law?: Article): Rule =>
  rule(
    criterion,
    `${TO_THE_READER}\\b(?:${fact})\\b|${HOW_MANY(fact)}`,
    rewording,
    {
      notBefore:
        /^[^.;!\n]{0,10}\?[^.;!?\n]{0,30}\b(?:creche|mutuelle|tous|prim[es]{1,2}|conges?|amenag|adapt|insertion|eligible)|^ d(?:e|es|u) (?!sante|dos|travail|la sante|longue|garde)/,
    },
    law,
  );

const NATIONS = forms(
  'francais|belge|roumain|polonais|portugais|italien|espagnol|marocain|algerien|tunisien|turc|europeen|africain|maghrebin|asiatique|chinois|bulgare|ukrainien|senegalais|antillais|arabe|kabyle|breton|flamand',
);
const OTHER_GROUP = `(?:compatriotes|${NATIONS}|hommes|femmes|filles|mecs|gars|garcons|jeunes|vieux|croyants|catholiques|chretiens|musulmans|gens (?:d'ici|du pays|du cru|de chez nous))`;

const facts: readonly Rule[] = [
  question(
    'family',
    'enfants?|conjointe?|en couple|mariee?s?|celibataires?|divorcee?s?|garde des enfants',
    HOURS,
    'L1142-1',
  ),
  question('pregnancy', "enceintes?|grossesses?|bebes?|(?:avoir|projet) (?:un |d'|des )?enfants?", HOURS, 'L1142-1'),
  question(
    'religion',
    'pratiquante?s?|croyante?s?|religion|confession|ramadan|careme|(?:a la )?messe|voile|prieres?',
    PRIVATE,
  ),
  question(
    'union',
    'syndiquee?s?|syndicats?|syndica(?:l|le|ux)|deleguee?s? du personnel|mandats? (?:de |d.elu)[a-z]{0,8}|greves?|cgt|cfdt',
    UNION,
  ),
  question('opinion', 'vote[rz]?|votiez|parti politique|opinions? politiques?|militante?s?|elections', PRIVATE),
  question(
    'health',
    '(?:en )?arrets?(?: maladie| de travail)?|pathologies?|maladies?|traitements?|problemes? de (?:sante|dos)|operee?s?|hospitalisee?s?|antecedents|etat de sante',
    APTITUDE,
  ),
  question('origin', "origines?|vos (?:parents|grands-parents)|pays (?:d'origine|natal)", PRIVATE),
  question('nationality', 'nationalites?|lieu de naissance|pays de naissance|naturalisee?s?', WORK_PERMIT),
  question('age', 'age|date de naissance|annee de naissance', NO_AGE),
  question('whistleblowing', "prud'?hommes|proces contre", PRIVATE),
  question('economic', 'dettes?|surendettee?s?|rsa|allocations?|huissiers?', PRIVATE),
  rule('opinion', `${TO_BE_SAID}\\b(?:pour qui|votre vote|vos opinions|votre parti)\\b`, PRIVATE),
  rule(
    'union',
    `${TO_BE_SAID}\\b(?:votre|vos|un|une|tout) (?:syndicat|mandats?|engagement|appartenance|carte)s? syndica`,
    UNION,
  ),
];

const deeds: readonly Rule[] = [
  rule(
    'union',
    "\\b(?:n'(?:ont|a|avez|ayant|ayez|aie)|sans avoir|ne (?:jamais|pas) avoir) (?:jamais |pas )?(?:fait|suivi|participe a|pris part a) (?:la |une |de |des )?greves?\\b|\\b(?:ne|n'|pas|jamais)\\b[^.;!?\\n]{0,30}\\b(?:presenter|candidat[a-z]{0,2}|sieger|elue?s?) (?:au|aux|a des) (?:cse|comite d'entreprise|elections (?:professionnelles|du cse|du personnel))|\\bfai(?:re|t|tes|sant|s) (?:la |de la )?greves?\\b",
    UNION,
    { notBefore: /^ de (?:la faim)/ },
  ),
  rule(
    'whistleblowing',
    "\\b(?:ont|avez|as|ayant|avoir|aurai[a-z]{1,3}|aie|ayez) (?:deja |jamais |un jour )?(?:signale|denonce|attaque|poursuivi|traine|assigne|balance|porte plainte)\\b[^.:;!?\\n]{0,35}\\b(?:employeurs?|patrons?|entreprises?|etablissements?|chefs?|boite|direction|ars|inspection|presse|prud'?hommes|tribuna(?:l|ux)|justice)\\b|\\b(?:un |de |du |saisi |alle |au |aux |passe |histoires? )(?:de |aux |au |les )?prud'?hommes\\b",
    'Supprimez cette mention : signaler une infraction ou saisir un juge est un droit.',
    { notAfter: /(?:conseil|conseillers?|juges?|jurist|avocat|cabinet|dossiers?|contentieux|greff)[^.;!?\n]{0,30}$/ },
  ),
  rule(
    'religion',
    "\\b(?:l'aid|aid el[- ][a-z]{3,6}|(?:yom )?kippour|hanou[ck]c?a|(?:fetes?|jours?|calendriers?) (?:religieu(?:x|ses?)|musulmane?s?|juive?s?))\\b",
    'Supprimez cette mention ; dites la contrainte réelle : « travail le samedi », « charlotte obligatoire ».',
    {
      notAfter:
        /(?:absences?|conges?|autoris|menus?|gateaux?|rayons?|repas|commandes?|periodes?|pics?|animations?|respect|ventes?|patisserie|renfort|pour) [^.;!?\n]{0,30}$/,
    },
  ),
];

const others: readonly Rule[] = [
  rule(
    'origin',
    `\\b(?:rester|restons|reste|travaill[a-z]{1,3}|etre|est|sommes|vi[td]|bosse|recrut[a-z]{1,4}) (?:bien |mieux |plutot )?entre (?:nous, )?${OTHER_GROUP}\\b|\\b(?:equipes?|brigade|personnel|effectifs?|ambiance|chantiers?|staff|ouvriers)\\b[^.,;:!?\\n]{0,30}(?:\\b(?:entierement|exclusivement|uniquement|majoritairement|essentiellement|seulement)|100 ?%) ${NATIONS}\\b`,
    'Supprimez cette mention ; dites la compétence utile : « aisance à l’oral en français ».',
    { notBefore: /^ (?:et|ou) (?:hommes|femmes)/ },
  ),
  rule(
    'nationality',
    `\\b(?:prefer|privilegi)[a-z]{1,5} (?:plutot )?(?:une? |des |les )(?:(?:chauffeurs?|ouvri(?:er|ere)s?|candidate?s?|profils?|personnes?|travailleurs?|salariee?s?|equipes?) )?${NATIONS}\\b|\\b(?:titres?|cartes?|permis) de sejour\\b[^.;!?\\n]{0,25}\\b(?:refusee?s?|exclue?s?|ne (?:sont|seront|suffi[a-z]{1,4}) pas|non (?:accepte|recevable|pris)[a-z]{0,2}|s'abstenir)|\\bressortissante?s? (?:de l')?(?:ue|union europeenne|francaise?s?|europeen(?:ne)?s?)[^.;,!?\\n]{0,12}\\b(?:seulement|uniquement|exclusivement)|\\betrang(?:er|ere)s?,? meme (?:en regle|avec|diplome|naturalis)`,
    WORK_PERMIT,
    { notBefore: /^ (?:lu|ecrit|parle|courant|niveau)/ },
  ),
  rule(
    'sex',
    "\\b(?:ni|pas d[e']|sans|aucune?s?|manque d[e']|absence d[e'])(?: de)? ?(?:vestiaires?|sanitaires?|toilettes?|douches?|locaux|dortoirs?|chambres?|couchages?)\\b[^.;!?\\n]{0,40}\\b(?:femmes?|hommes?|dames?|filles?|feminine?s?|masculine?s?|mixtes?)\\b",
    'Ouvrez le poste à tous ; l’employeur doit les installations aux deux sexes (R4228-5).',
    { notBefore: /^ ?(?:\/|,|ou|et|-) ?(?:aux? |pour )?(?:les )?(?:hommes|femmes|dames|enfants)/ },
    'L1142-1',
  ),
  rule(
    'age',
    "\\b(?:vingtenaires?|trentenaires?|quadras?|quadragenaires?|quinquas?|quinquagenaires?|sexagenaires?|septuagenaires?|millenn?ials?|zoomers?)\\b|\\b(?:idealement|forcement|imperativement|encore|si possible|de preference|obligatoirement) jeunes?\\b|\\b(?:as|avez|ayant|ont) (?:deja )?connu (?:le |la |les |l')(?:minitel|francs?|disquettes?|annees|cassettes?|walkman|service militaire|telex|guerre)",
    NO_AGE,
    {
      notAfter: /(?:aupres|accompagn|public|soins?|coiff|colorations?|coupe|visit|service|clientele)[^.;!?,\n]{0,25}$/,
      notBefore: /^ (?:diplome|public|entreprise|enfant)/,
    },
  ),
  rule(
    'appearance',
    '\\b(?:minois|frimousses?|(?:belles?|jolis?|sales?) (?:gueules?|visages?|tetes?|plastique|silhouettes?)|(?:beaux?|bons?|solides?|sacres?|imposants?) gabarits?)\\b|\\b1 ?[,.m] ?[5-9][0-9] ?m?(?: minimum| au moins)?(?: et|,| pour| \\/)? (?:plus de |au moins |moins de )?(?:[5-9][0-9]|1[0-4][0-9]) ?(?:kg|kilos)\\b',
    TASK,
    {
      notAfter:
        /(?:colis|pieces?|vehicules?|camions?|engins?|volumes?|convois?|palettes?|machines?|meubles?|produits?|hors|cartons?|dimensions?|poupees?|maquill[a-z]{1,4})[^.;!?\n]{0,25}$/,
    },
  ),
  rule(
    'name',
    '\\b(?:pre)?noms?(?: de famille| de naissance| trop| un peu| tres| a| bien| plutot| juge){0,3} (?:imprononcables?|compliquee?s?|exotiques?|bizarres?|a rallonge|difficiles? a (?:prononcer|porter)|a coucher dehors)\\b',
    'Supprimez cette mention : le nom n’est pas une compétence.',
  ),
  rule(
    'language',
    "\\b(?:que|uniquement|seulement|exclusivement) (?:du |en |le |parler |parler en )?francais\\b[^.;!?\\n]{0,30}\\b(?:pauses?|entre collegues|a la cantine|entre vous|toute la journee)\\b|\\bceux qui parlent [^.;!?\\n]{0,30}\\b(?:s'abstenir|pas la peine|inutile|passez)",
    FRENCH,
  ),
  rule(
    'residence',
    "\\b(?:cv|candidatures?|candidate?s?|dossiers?|profils?|personnes|gens) (?:d'autres|des autres|d'une autre|hors|exterieure?s? a) (?:la |le |les |l'|du |de la )?(?:communes?|villes?|departements?|regions?|secteurs?|agglomeration|metropole|canton)\\b[^.;!?\\n]{0,30}\\b(?:ecarte|refuse|exclu|elimine|s'abstenir|non |pas |inutile)|\\b(?:faut|faudra|faudrait) (?:imperativement |obligatoirement |deja |donc )?(?:habiter|resider|vivre)\\b",
    PLACE_OF_WORK,
    { notBefore: /^[^.;!?]{0,35}(?:qpv|quartiers? prioritaires?|zrr|frr)/ },
  ),
];

export const rulesOnFacts: readonly Rule[] = [...facts, ...deeds, ...others];
