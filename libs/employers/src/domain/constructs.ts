import { ABOUT_CLIENTS } from './wordings.js';

/**
 * The ways in which an offer says whom it wants and whom not, as patterns around the words of a lexicon (folded text). What stands between
 * a cue and its word is bounded and never crosses the end of a sentence.
 */
const DETERMINERS =
  "(?:(?:une?|des?|d'|du|en|les?|la|l'|nos|notre|votre|vos|aux?|deux|trois|quelques|plusieurs|tout|toute|tous|toutes|moindre|surtout|imperativement|seulement|uniquement|egalement|aussi|plutot|si possible|idealement|petite?s?|bon(?:ne)?s?|gentil(?:le)?s?|vraie?s?|futurs?|nouve(?:au|lle)s?|autres?|type|genre|style) ?)";
const PEOPLE =
  "(?:personnes?|gens|candidate?s?|candidatures?|profils?|salariee?s?|collaborat(?:eur|rice)s?|individus?|quelqu'un|employee?s?|ouvri(?:er|ere)s?|membres?|public|personnel|main d'oeuvre|equipiers?|serveu(?:r|se)s?|vendeu(?:r|se)s?|chauffeurs?|celles et ceux|ceux) (?:d[e'] ?|du |des |qui (?:sont|est|ont|a) |issue?s? (?:de |d'|des ))?";
const BETWEEN = `${DETERMINERS}{0,3}(?:${PEOPLE})?${DETERMINERS}{0,1}`;

const NOT_FOR =
  "(?:inadaptee?s?|incompatible|deconseillee?s?|interdite?s?|fermee?s?|inaccessible|difficile|impossible|(?:non|pas) (?:ouverte?|adaptee?|faite?|accessible|compatible|prevue?|envisageable|pensee?)|ne (?:conv[a-z]{2,8}|s'adresse|correspond(?:ra)?) pas|ne peut (?:pas |guere )?etre (?:tenue?|occupee?|confiee?|exercee?))s? (?:a|au|aux|avec|pour|en|par)";
const REFUSAL = `(?:pas|point|aucune?s?|sans|ni|non aux?|jamais|hors de question (?:de |d')?(?:prendre|embaucher|avoir)?|eviter|(?:evit|ecart|refus|elimin|exclu|fuy)(?:ez|ons)|(?:on|nous|je|l'equipe|la maison|le client) (?:evite|ecarte|refuse|elimine|exclut|fuit|boude)|absence (?:de|d')|excepte|sauf|(?:libres? d[e']|degagee?s? d[e']|exempte?s? d[e']) ?(?:toute?s?|tout)?|stop aux?|${NOT_FOR}|(?:ne|n')[ a-z]{1,15} (?:pas|plus|ni|aucune?|jamais))`;

const STRONG_REFUSAL =
  "(?:s'abst(?:enir|iennent)|abstenez[- ]vous|pass(?:ez|er|e) (?:votre|ton|leur|son) (?:chemin|tour)|(?:merci de |priere de )?ne (?:pas|surtout pas) (?:postul|candidat|se present|nous|repond|appel)[a-z]{0,4}|(?:ne )?(?:postulez|candidatez|repondez) pas|inutile[s]? (?:de|d'|si)|pas la peine|(?:dossiers?|cv|candidatures?|profils?)(?: sont| est| seront| sera)? (?:refuse|ecarte|rejete|elimine|classe)e?s?|d'(?:office|emblee|avance)|restez chez (?:vous|eux)|allez voir ailleurs|merci de ne pas|prie[er]?s? de ne pas)";
const WEAK_REFUSAL =
  "(?:refusee?s?|exclue?s?|bannie?s?|proscrite?s?|interdite?s?|prohibee?s?|indesirables?|malvenue?s?|elimine?e?s?|eliminatoires?|redhibitoires?|impossibles?|problematiques?|genants?|ecartee?s?|mal a l'aise|(?:ne (?:sont|seront|est|sera|serait|peu[tx]|peuvent|pourr[a-z]{2,4}) pas |n'est pas |ne sont guere |non |pas |peu |jamais )(?:etre )?(?:le |la |les )?(?:acceptee?s?|admise?s?|souhaitee?s?|bienvenue?s?|retenue?s?|voulue?s?|recrutee?s?|desiree?s?|toleree?s?|compatibles?|envisageables?|autorisee?s?|adaptee?s?|prise?s?|etudiee?s?|examinee?s?|embauchee?s?|regardee?s?|consideree?s?|convoquee?s?|rappelee?s?|contactee?s?|invitee?s?|selectionnee?s?|visibles?|apparente?s?|pour (?:vous|eux|elles))|(?:poste|travail|emploi) (?:non|pas|in)[ -]?(?:adapte|accessible|ouvert)|ne (?:peuvent|peut|pourr[a-z]{2,4}|tiendr[a-z]{2,6}|conviennent|convient) (?:pas|guere)|ne (?:seront|sera) (?:pas|jamais) (?:recue?s?|traitee?s?|lue?s?|prioritaires?)|non merci)";

const WANT =
  "(?:(?:recherch|cherch|recrut|souhait|embauch|privilegi|prefer|favoris)[a-z]{0,6}|(?:voul|veu|aimer)[a-z]{1,5}|besoin d[e']|il (?:nous |me )?(?:faut|faudrait)|on prend|urgent ?:?|reserve[es]{0,2} (?:a|aux?)|destinee?s? (?:a|aux?)|s'adresse (?:a|aux?)|ideal(?:e|ement)?(?: ?:| pour)?|parfaite?(?: pour)?|convi?en[a-z]{1,6} (?:a|aux?|bien a|mieux a|pour)|adaptee? (?:a|aux?)|place (?:a|aux?)|priorite (?:a|aux?)|de preference|plutot|exclusivement|uniquement|seulement|(?:ce |cela |ca )(?:sera|serait|est)|rien que des|que des|travail (?:de|d')|metier (?:de|d'))";
const WANTED =
  '(?:uniquement|seulement|exclusivement|(?:de|en) preference|exigee?s?|imperati(?:f|ve|vement)s?|obligatoire(?:ment)?s?|requise?s?|souhaitee?s?|souhaitables?|demandee?s?|privilegiee?s?|preferee?s?|appreciee?s?|prioritaires?|favorisee?s?|avant tout|only|ou rien|en priorite|(?:vivement |fortement )?encouragee?s?|indispensables?|necessaires?)';
const WELCOME = '(?:les |la |le )?(?:bienvenue?s?|acceptee?s?)';

const YOU_ARE =
  "(?:vous (?:etes|serez|devez etre|vous sentez)|tu es|soyez|etre|doi(?:t|vent) etre|quelqu'un(?: de| d'| qui (?:est|soit))?|(?:personne|candidate?|profil|individu)s?(?: qui (?:est|soit)| etant)?)";
const QUITE =
  "(?: (?:plus|plutot|tres|assez|encore|deja|bien|imperativement|de|d'|une?|bonne?|vraie?|fervente?|ni|non|non plus))";

/** Keeps a group out: `X s'abstenir`, `les X qui … s'abstenir`, `pas de X`, `ne convient pas à un X`, `vous n'êtes pas X`. */
export const keptOut = (words: string): string =>
  [
    `\\b${words}\\b[^.;!?\\n]{0,50}?\\b${STRONG_REFUSAL}`,
    `\\b${words}\\b(?: ?:)?(?:,? [a-z'-]{1,14}){0,3}?,? ${WEAK_REFUSAL}`,
    `(?<!\\bau )\\b${words}\\b[^.;!?:\\n]{0,25} ?: ?(?:non|niet|jamais|refus|stop)\\b(?= ?(?:$|[.,;!?)]|merci))`,
    `\\b${REFUSAL} ?${BETWEEN}${words}\\b`,
  ].join('|');

/** Asks for a group: `recherche un X`, `réservé aux X`, `X exigé`. */
export const askedFor = (words: string): string =>
  `\\b${WANT} ?${BETWEEN}${words}\\b|\\b${words}\\b(?:,? [a-z'-]{1,14}){0,2}?,? ${WANTED}\\b`;

/** Welcomes one group, which is a way to ask for it. */
export const welcomed = (words: string): string => `\\b${words}\\b(?: [a-z'-]{1,14}){0,2}? ${WELCOME}\\b`;

/** Says for whom the work is: `poste … pour X`. With an article, whom the work serves may be meant. */
export const meantFor = (words: string): string =>
  `\\b(?:postes?|emplois?|jobs?|missions?|travail|boulot|contrat)\\b[^.;!?,\\n]{0,35}? pour ${words}\\b`;

/** Says what the others are, so that who is different understands: `une équipe de X`. */
export const madeOf = (words: string): string =>
  `\\b(?:equipes?|bandes?|clan|ambiance|collectif|personnel|effectif|brigade)s? (?:[a-z]{4,14}ment |plutot |tres |assez |encore |100 ?% |toute |composee? )?(?:de |d'|des |par des )?${words}\\b`;

/** Speaks of it at all. */
export const always = (words: string): string => `\\b${words}\\b`;

/** Says what the person is: `vous êtes X`, `candidat X`. */
export const being = (words: string): string =>
  `\\b${YOU_ARE}${QUITE}{0,2}(?: [a-z]{3,14}(?:,| et|, et)){0,3}${QUITE}? ${words}\\b`;

/** A trade with an attribute of the person: `boucher X`, `maçons X`; only after a word of seeking or at the beginning. */
export const tradeThatIs = (words: string): string =>
  `(?:^ ?|\\b(?:recherch|cherch|recrut|embauch)[a-z]{0,6} (?:une? |des |d')?)(?!cimetiere|carriere|matiere|restaurant|chantier|atelier|quartier|papier|marche|client|entretien|maison|salon)[a-z-]{2,18}(?:eur|euse|ier|iere|er|ere|on|onne|iste|ien|ienne|ant|ante|ent|ente|trice|aire|esse|intre|itre|olo|o)s? (?:tres |plutot )?${words}\\b`;

/** What stands before says that all are meant, or that those whom the work is for are. */
export const NOT_ABOUT_THE_PERSON = new RegExp(
  `(?:${ABOUT_CLIENTS.source})|(?:sans distinction|quel(?:le)?s? que soi|egalite|discriminations?|lutte contre|toutes? les candidatures|ouverte?s? (?:a tous|aussi|egalement)?|cuisine|repas|menus?|rayons?|(?<!ambiance )vestiaires?|toilettes|coiffure|vetements?|pret-a-porter|chaussures|mode|parfums?|collections?|client(?:ele|s)?(?! (?:souhait|veu|voul|prefer|demand|exig|refus|insist))|visiteurs?|convives|passagers?)[^.;:!?\\n]{0,30}$`,
);
