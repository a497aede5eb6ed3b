import { fold } from './text.js';

/** Small words that give a language away; each list has words that the others lack. */
const WORDS: Record<string, string> = {
  fr: 'de du des et en le la les un une au aux pour avec dans sur chez depuis mois ans par mes je est',
  en: 'the and of in to for with at from on my is years i as a',
  es: 'el los las y con por para una desde mi como en del',
  de: 'und der die das mit von bei als im zur zum seit fur ich',
  nl: 'het een en van met bij voor als mijn naar sinds bij ik',
  it: 'il gli e di con per presso della nel dal mio come',
  pt: 'o os e com por para uma desde da em na no meu',
  pl: 'i w z na do od oraz jako przy',
};
const SETS = Object.entries(WORDS).map(([code, words]) => [code, new Set(words.split(' '))] as const);

/** ISO 639-1 code of the language of a text, null when too little of it is telling. */
export function languageOf(lines: string[]): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const line of lines) {
    const folded = fold(line);
    for (const word of folded.match(/[a-z]+/g) ?? []) {
      for (const [code, set] of SETS) if (set.has(word)) counts.set(code, (counts.get(code) ?? 0) + 1);
      total += 1;
    }
    // Few other languages write these; a theme may set English headings above French lines.
    if (/[éèêàçùœ]/i.test(line)) counts.set('fr', (counts.get('fr') ?? 0) + 1);
    // Headings are telling where a CV is nothing but lists.
    if (/^(?:experiences? professionnelles?|formations?|competences?|langues?|permis|diplomes?)\b/.test(folded))
      counts.set('fr', (counts.get('fr') ?? 0) + 3);
    if (
      /^(?:work experience|experience and|employment|skills|education and|languages|profile|qualifications)\b/.test(
        folded,
      )
    )
      counts.set('en', (counts.get('en') ?? 0) + 2);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 3 && best[1] / Math.max(total, 1) > 0.02 ? best[0] : null;
}
