import type { Qualification } from './qualification.js';

/** One usual title of an occupation. Both forms are equal when French has a single one (`cariste`). */
export interface OccupationTitle {
  masculine: string;
  feminine: string;
}

/** An occupation (*fiche métier*) of ROME 4.0, France Travail's directory of jobs. */
export interface Occupation {
  /** ROME 4.0 code such as `N1103`; the fourth version splits many occupations of ROME 3 under new codes. */
  code: string;
  /** Official French label, with both genders: `Préparateur / Préparatrice de commandes`. */
  label: string;
  labelEn: string;
  /** Letter of the broad ROME domain (*grand domaine*), `A` to `N`. */
  domain: string;
  /** Usual titles, the most usual first. */
  titles: readonly OccupationTitle[];
  /** Everyday words and abbreviations that people write on a CV instead of a title: `prépa de commandes`, `AS`. */
  words: readonly string[];
  /** Main skills in short wordings; empty for an occupation that was imported. */
  skills: readonly string[];
  /** What the law requires or offers usually ask for; empty for an occupation that was imported. */
  qualifications: readonly Qualification[];
  /** ROME codes of occupations that people move to from this one, the nearest first. */
  near: readonly string[];
}

/** What the data files of the domains say; skills, qualifications and neighbours stand in tables of their own. */
export type NamedOccupation = Omit<Occupation, 'skills' | 'qualifications' | 'near'>;

/**
 * Builds an occupation from the compact form in which the data files are written: a title is one string, either common
 * to both genders or both forms in full on the two sides of ` / `.
 */
export function occupation(
  code: string,
  label: string,
  labelEn: string,
  titles: readonly string[],
  words: readonly string[] = [],
): NamedOccupation {
  return { code, label, labelEn, domain: code.charAt(0), titles: titles.map(titleOf), words };
}

function titleOf(text: string): OccupationTitle {
  const [masculine = text, feminine = masculine] = text.split(' / ');
  return { masculine, feminine };
}
