import type { Criterion } from './discrimination-rule.js';

/** A passage whose words about one criterion the law allows. What is found inside it is not reported. */
interface LawfulPassage {
  /** Every criterion when it is missing. */
  criterion?: Criterion;
  pattern: RegExp;
  /** Only in an offer that is for both sexes (`H/F`). */
  ofBothSexes?: boolean;
}

const AT_MOST = 90;
/** A group that is kept out in the same breath makes the passage unlawful again. */
const NO_REFUSAL = "(?![^.;!?\\n]{0,40}\\b(?:s'abst|non |pas |refus|exclu|inutile|passe))";

export const lawfulPassages: readonly LawfulPassage[] = [
  // Nothing that is named decides: `quels que soient votre origine, votre âge, …`.
  {
    pattern:
      /\b(?:quel(?:le)?s? que soi(?:t|ent)|sans distinction|sans consideration|independamment)\b(?![^.;!?\n]{0,140}\b(?:s'abst|refus|exclu|uniquement|seulement|sauf))[^.:;!?\n]{0,140}/g,
  },
  // Every age is named: nobody is kept out.
  {
    criterion: 'age',
    pattern: new RegExp(
      `\\b(?:[a-z]{2,12} ){0,3}(?:[a-z]{3,12}, )?jeunes?\\b[^.;!?\\n]{0,35}\\b(?:comme|et|ou|autant que|aux|jusqu'aux) (?:les |des |aux |de )?(?:moins jeunes?|seniors?|plus ages?|anciens|retraites?|experimentee?s|confirmee?s)\\b${NO_REFUSAL}`,
      'g',
    ),
  },
  {
    criterion: 'age',
    pattern: new RegExp(
      `\\b(?:seniors?|moins jeunes?|plus ages?|anciens)\\b[^.;!?\\n]{0,20}\\b(?:comme|et|ou|autant que) (?:les |des |aux )?(?:plus )?jeunes?\\b${NO_REFUSAL}`,
      'g',
    ),
  },
  {
    criterion: 'age',
    pattern:
      /\b(?:equipes?|collegues|salaries|collaborateurs|effectifs?|brigade)\b[^.;!?\n]{0,45}\b(?:de |entre )(?:1[6-9]|2[0-9]) (?:ans )?(?:a|et) (?:5[5-9]|6[0-9]|7[0-9]) ans\b/g,
  },
  // Contracts and measures whose ages the law sets (L6325-1, L6222-1, L120-1 of the Code du service national, L5132-5-1).
  {
    criterion: 'age',
    pattern: new RegExp(
      `\\b(?:contrats? (?:de )?pro(?:fessionnalisation)?|apprenti[a-z]{0,6}|alternan[a-z]{2,3}|services? civiques?|cdi inclusion|parcours emploi competences|contrats? d'engagement|jobs? d'ete|mineurs)\\b[^.;!?\\n]{0,${AT_MOST}}\\bans\\b`,
      'g',
    ),
  },
  // R1142-1: the sex may be named for artists who play a part, for mannequins who present clothes and for models.
  {
    criterion: 'sex',
    pattern:
      /(?<!taille |physique )\b(?:mannequins?|modeles? (?:vivante?s?|photos?|coiffure))\b[^.;!?\n]{0,25}\b(?:hommes?|femmes?|filles?|garcons?|feminine?s?|masculine?s?)\b/g,
  },
  {
    criterion: 'sex',
    pattern:
      /\b(?:comedien(?:ne)?s?|acteurs?|actrices?|chanteu(?:r|se)s?|danseu(?:r|se)s?|figurante?s?|artistes?)\b[^.;!?\n]{0,45}\broles?\b[^.;!?\n]{0,30}/g,
  },
  {
    criterion: 'sex',
    ofBothSexes: true,
    pattern:
      /\b(?:candidatures?|candidates?|profils?)(?: feminine?s?)? (?:sont |seront )?(?:aussi |egalement |tout autant )?(?:les )?(?:bienvenue?s|encouragee?s)\b/g,
  },
  // A thing that is delegated, not a delegate of the staff.
  {
    criterion: 'union',
    pattern: /\b(?:gestion|services?|maitrise|conduite|responsabilites?|taches?|missions?|pilotage) deleguee?s?\b/g,
  },
];

/** Whether a finding from … to … (on folded text) lies in a passage that the law allows. */
export function inLawfulPassage(
  folded: string,
  { criterion, from, to }: { criterion: Criterion; from: number; to: number },
  bothSexes: boolean,
): boolean {
  return lawfulPassages.some(
    (passage) =>
      (passage.criterion === undefined || passage.criterion === criterion) &&
      (!passage.ofBothSexes || bothSexes) &&
      [...folded.matchAll(passage.pattern)].some((match) => match.index <= from && to <= match.index + match[0].length),
  );
}
