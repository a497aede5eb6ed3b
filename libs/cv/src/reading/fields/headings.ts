import { COMPANIONS, KEYWORDS, NOT_ALONE, type Section } from './lexicon/heading-words.js';
import { fold, remembered, wordsOf } from './text.js';

export type { Section };

const VOCABULARY = [...new Set([...Object.values(KEYWORDS).flatMap((set) => [...set]), ...COMPANIONS])].sort(
  (a, b) => b.length - a.length,
);

const VOCABULARY_SET = new Set(VOCABULARY);

/** `experiencesprofessionnelles` → words: a heading set with wide letters loses its spaces. Greedy, longest word first. */
function segment(compact: string): string[] | null {
  const words: string[] = [];
  for (let at = 0; at < compact.length; ) {
    const word = VOCABULARY.find((candidate) => compact.startsWith(candidate, at));
    if (!word) return null;
    words.push(word);
    at += word.length;
  }
  return words;
}

/** Words that headings are mostly made of, for those who misspell them: `EXPERIANCES PROFESSIONELLES`. */
const OFTEN =
  'experience experiences competence competences formation formations diplome diplomes professionnel professionnelle professionnels professionnelles connaissance connaissances certification certifications habilitation habilitations qualification qualifications coordonnees personnelles informatique informatiques linguistiques scolaire scolarite interets loisirs'.split(
    ' ',
  );
const OTHERS = new Set(['diplomee', 'diplomees', 'competente', 'competentes', 'professionnelement']);

/** One letter more, less, other than wanted, or two that changed places. */
function isNear(word: string, wanted: string): boolean {
  if (Math.abs(word.length - wanted.length) > 1) return false;
  let from = 0;
  while (from < wanted.length && word[from] === wanted[from]) from += 1;
  const [rest, other] = [word.slice(from), wanted.slice(from)];
  return (
    rest.slice(1) === other.slice(1) ||
    rest === other.slice(1) ||
    rest.slice(1) === other ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  );
}

/** The words as they are meant, when at most two of them are misspelled. */
function spelled(words: string[]): string[] {
  const wrong = words.filter((word) => !VOCABULARY_SET.has(word));
  if (wrong.length === 0 || wrong.length > 2 || wrong.some((word) => word.length < 6 || OTHERS.has(word))) return words;
  return words.map((word) =>
    VOCABULARY_SET.has(word) ? word : (OFTEN.find((wanted) => isNear(word, wanted)) ?? word),
  );
}

const sectionOfWord = (word: string): Section | null =>
  (Object.keys(KEYWORDS) as Section[]).find((section) => KEYWORDS[section].has(word)) ?? null;

/** Headings in whole phrases, whose words one by one would say something else or nothing. */
const PHRASES: [RegExp, Section][] = [
  [
    /^(?:ce que j'ai (?:deja )?fait|ou j'ai (?:deja )?travaille|j'ai (?:deja )?travaille|mon vecu(?: professionnel)?|vie professionnelle|activites? professionnelles?(?: exercees?)?|what i(?:'ve| have) done|ma vie active|mes annees de travail|mes contrats)$/,
    'experience',
  ],
  [/^(?:ce que j'ai appris|mes annees d'ecole|mon bagage(?: scolaire)?|bagage scolaire|a l'ecole)$/, 'education'],
  [
    /^(?:ce que je sais(?: bien)? faire|je sais(?: faire)?|(?:mes |les )?plus|mon savoir[- ](?:faire|etre)|mes qualites|ce que j'apporte|ce que je peux (?:vous )?apporter|pourquoi moi|mes forces|mes talents|je suis|boite a outils|expertise|what i can do|ma valeur ajoutee)$/,
    'skills',
  ],
  [
    /^(?:ce que j'aime|j'aime(?: aussi)?|mon temps libre|hors travail|a cote(?: du travail)?|en dehors du travail|(?:ma )?vie associative|mes gouts|quand je ne travaille pas)$/,
    'interests',
  ],
  [/^(?:je parle|langues? vivantes?|ce que je parle)$/, 'languages'],
  [
    /^(?:me joindre|pour me joindre|ou me joindre|me contacter|pour me contacter|mes infos|infos(?: pratiques)?|reach me|get in touch)$/,
    'contact',
  ],
  [
    /^(?:qui suis-je|qui je suis|moi en (?:quelques|deux|trois) mots|en (?:bref|quelques mots)|ce que je (?:cherche|recherche|veux)|(?:poste|emploi|metier) (?:recherche|vise|souhaite)|mon projet)$/,
    'profile',
  ],
  [/^(?:pour bouger|mes deplacements|moyens? de (?:locomotion|transport)|je me deplace)$/, 'licences'],
];

/**
 * The sections that a heading announces, the first one mainly: `FORMATIONS ET HABILITATIONS` → education, certificates. Null
 * for a line that is no heading. Only the words decide: every word has to belong to the vocabulary of headings. `looks`: it is
 * set like the other headings, so that a single ordinary word is enough (`Work`).
 */
export const headingOf = (text: string, looks = false): Section[] | null =>
  text.length > 60 || text.length < 3 ? null : looks ? headingLooking(text) : headingInWords(text);

const headingInWords = remembered((text: string) => read(text, false));
const headingLooking = remembered((text: string) => read(text, true));

function read(text: string, looks: boolean): Section[] | null {
  const folded = fold(text);
  // `Certificat d'études` is a diploma, though each word announces a section.
  if (/[0-9@]/.test(folded) || /^certificat (?:d'etudes|de formation|de travail)/.test(folded)) return null;
  let words = wordsOf(folded);
  if (words.length === 0 || words.length > 7) return null;
  // Set with wide letters, words lose their spaces: `CEQUEJ’AIFAIT`.
  const compact = words.join('');
  const glued = words.length <= 3 && words.some((word) => word.length > 5 && !VOCABULARY_SET.has(word));
  const apart = glued || (words.length === 1 && compact.length > 12) ? segment(compact) : null;
  words = apart ?? words;
  const phrase = (apart?.join(' ').replace(/\b([jl]) (?=a)/g, "$1'") ?? folded).replace(/[\s:?!.…]+$/, '').trim();
  const known = PHRASES.find(([pattern]) => pattern.test(phrase));
  if (known) return [known[1]];
  words = spelled(words);
  const sections: Section[] = [];
  for (const word of words) {
    const section = sectionOfWord(word);
    if (section && !sections.includes(section)) sections.push(section);
    else if (!section && !COMPANIONS.has(word)) return null;
  }
  if (sections.length === 0) return null;
  if (!looks && words.every((word) => NOT_ALONE.has(word) || sectionOfWord(word) === null)) {
    if (words.length === 1) return null;
    // `Mon travail`, `En plus`: a possessive or a second keyword makes a heading of ordinary words.
    if (
      !/^(?:mes|mon|ma|nos|my)$/.test(words[0]!) &&
      sections.length < 2 &&
      words.filter((word) => NOT_ALONE.has(word)).length < 2
    )
      return null;
  }
  return order(words, sections);
}

/** Compounds whose first keyword misleads. */
function order(words: string[], sections: Section[]): Section[] {
  const has = (word: string) => words.includes(word);
  if (has('interet') || has('interets') || has('loisir') || has('loisirs')) return ['interests'];
  if (
    has('parcours') &&
    (has('scolaire') || has('scolaires') || has('universitaire') || (has('formation') && !has('professionnel')))
  )
    return ['education'];
  if (has('extra') || has('extraprofessionnelles')) return ['interests'];
  if (has('etat') && has('civil')) return ['contact'];
  if (has('linguistiques') || has('linguistique')) return ['languages'];
  if (has('contact') || has('coordonnees')) return ['contact'];
  if (has('informations') || has('information')) return sections.includes('contact') ? ['contact'] : ['other'];
  if (has('activites') && (has('professionnelles') || has('experience'))) return ['experience'];
  if (has('driving') || (has('permis') && has('conduire'))) return ['licences'];
  if (['recherche', 'recherchee', 'souhaite', 'souhaitee', 'vise'].some(has)) return ['profile'];
  if (has('competences') || has('competence'))
    return ['skills', ...sections.filter((s) => s !== 'skills' && s !== 'experience')];
  if (has('moyen') || has('moyens')) return ['licences'];
  if (sections.includes('certificates') && (has('complementaire') || has('complementaires')))
    return ['certificates', 'education'];
  if (sections[0] === 'education' && (has('complementaire') || has('complementaires'))) return ['education'];
  if (sections[0] === 'other' && sections.length > 1) return sections.slice(1);
  if (has('situation') || has('projet')) return ['profile'];
  if (has('stage') || has('stages')) return ['experience', ...sections.filter((s) => s !== 'experience')];
  return sections;
}
