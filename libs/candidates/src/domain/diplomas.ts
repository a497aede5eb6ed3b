/**
 * Diplomas without which the law closes an occupation, under the names that libs/occupations gives them, and how CVs write them. Folded
 * text: no accents, lower case. Only these reach a card: any other diploma tells a school, a year or a country and opens no occupation.
 */
const DIPLOMAS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:deas|dpas|cafas)\b|diplome (?:d.etat|professionnel)?.{0,6}aide.?soignante?\b/,
    "Diplôme d'État d'aide-soignant",
  ],
  [/\b(?:deap|dpap)\b|diplome.{0,14}auxiliaire de puericulture/, "Diplôme d'État d'auxiliaire de puériculture"],
  [/\b(?:dea ambulancier|deam)\b|\bcca ambulancier|diplome.{0,14}ambulancier/, "Diplôme d'État d'ambulancier"],
  [
    /\b(?:bpjeps|dejeps|desjeps|brevet d.etat d.educateur sportif|beesapt)\b/,
    "Carte professionnelle d'éducateur sportif",
  ],
  [/\b(?:bac|baccalaureat|bts|dut|bachelor|master)\b/, 'Baccalauréat'],
];

/** A course that has not led to the diploma. */
const UNFINISHED =
  /\b(?:en cours|prepa(?:ration)?|niveau|modules?|validation partielle|partiel|abandon|non obtenu|echec|1ere annee|premiere annee)\b/;

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[’]/g, "'")
    .toLowerCase();

/** The regulated diplomas among the courses of a CV. */
export function regulatedDiplomas(courses: readonly (string | null)[]): string[] {
  const held = courses.flatMap((course) => {
    const text = fold(course ?? '');
    return UNFINISHED.test(text) ? [] : DIPLOMAS.flatMap(([pattern, name]) => (pattern.test(text) ? [name] : []));
  });
  return [...new Set(held)];
}
