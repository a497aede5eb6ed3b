/** Building blocks of the rules, on folded text. */

/** A verb that says whom the employer wants. */
export const WANTED = '\\b(?:recherch|cherch|recrut|souhait|embauch|privilegi|prefer)[a-z]{0,6}';
export const PERSON =
  '(?:personnes?|candidate?s?|profils?|collaborateurs?|collaboratrices?|salariee?s?|employee?s?|hommes?|femmes?)';

const CLOSED =
  "(?:(?:interdite?|fermee?|inadaptee?|inaccessible|deconseillee?) |(?:non|pas) (?:ouverte?|adaptee?|faite?|accessible) |ne (?:convient|conviendra|s'adresse) pas )";
/**
 * `X s’abstenir`, `X refusés`, `les X ne sont pas acceptés`, `pas de X`, `sans X`, `ne convient pas à X`: the ways to keep a group out.
 */
export const exclusion = (nouns: string): RegExp =>
  new RegExp(
    `\\b(?:${nouns})(?: de preference)? (?:s'abstenir|(?:ne pas|inutile de) (?:postuler|se presenter)|exclue?s?|refusee?s?|interdite?s?|(?:ne (?:sont|seront|est|sera) pas |non |pas )(?:acceptee?s?|admise?s?|souhaitee?s?|bienvenue?s?|retenue?s?|voulue?s?|recrutee?s?|desiree?s?))|\\b(?:pas d[e'] ?|ni (?:de |d')?|aucune? |sans |evit(?:er|ez|ons) les |${CLOSED}(?:a |aux? |pour )(?:une? |des |les )?)(?:${nouns})\\b`,
    'g',
  );

/** The words just before say that those whom the work is for are meant, not the person wanted. */
export const ABOUT_CLIENTS =
  /(?:aupres|accompagn(?!at)|accueil|encadr|aider|aide aux?|anim(?!at)|soign(?!ant)|visit|publics?|usager|resident|patient|beneficiaire|eleve|enfant|adolescent|famille|insertion|foyer|destine)[^.;!?,]{0,30}$/;

/** Contracts and measures whose age conditions the law itself sets, just before an age. */
export const AGE_SET_BY_LAW =
  /(?:apprenti|alternance|service civique|contrat d'engagement jeune|garantie jeunes|job d'ete|stage de (?:3e|troisieme)|permis [a-e]{1,2}|eligible|dispositif|mission locale)[^.;!?\n]{0,40}$/;

/** A number of years that is no age: experience, seniority, the age of the firm. */
export const YEARS_OF_SOMETHING =
  /^ ?(?:d'(?:experience|anciennete|existence|activite|histoire|exp\b)|de (?:metier|pratique|carriere|savoir|presence|garantie|permis|conduite)|dans |au service|minimum d'exp)/;
export const SINCE =
  /(?:depuis|il y a|existe|fort(?:e|s)? d[e']|experience (?:de |:)?|anciennete (?:de )?|\ba|entreprise de|riche de) $/;
