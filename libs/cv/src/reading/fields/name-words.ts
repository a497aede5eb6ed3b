import { FIRST_NAMES } from './lexicon/first-names.js';
import { fold } from './text.js';

export const PARTICLES = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'd',
  'van',
  'von',
  'der',
  'den',
  'da',
  'dos',
  'do',
  'di',
  'del',
  'della',
  'el',
  'al',
  'ben',
  'bin',
  'ould',
  'ait',
  'saint',
  'y',
  'ter',
  'mac',
  'mc',
  'st',
]);

/** Words that are capitalised like a name at the top of a CV and in no name. */
export const NO_NAME = new Set(
  'permis cv page caces sst haccp cqp aps fimo fco ssiap cap bep bac bts rue avenue boulevard place allee impasse chemin route residence quai telephone mail email adresse contact profil langues langue francais anglais arabe espagnol allemand italien portugais debutant courant maternelle france experience formation competences diplome disponible vehicule motive ans'.split(
    ' ',
  ),
);

export const isFirstName = (token: string) => {
  const folded = fold(token);
  return FIRST_NAMES.has(folded) || (folded.includes('-') && folded.split('-').every((part) => FIRST_NAMES.has(part)));
};

const GLUE = new Set(['mme', 'mlle', 'mr', 'm']);

/** `TRAOREMAMADOU`, set so wide that its spaces are lost, into words: names we know and those of the address. Longest first. */
export function unglued(text: string, email: string[]): string | null {
  const bare = text.trim();
  if (!/^[\p{Lu}'’-]{8,40}$/u.test(bare)) return null;
  const folded = fold(bare);
  const known = (word: string) =>
    GLUE.has(word) ||
    PARTICLES.has(word) ||
    isFirstName(word) ||
    (word.length > 3 && email.some((part) => part === word));
  const words = (from: number): string[] | null => {
    if (from === folded.length) return [];
    for (let to = folded.length; to > from; to -= 1) {
      if (!known(folded.slice(from, to))) continue;
      const rest = words(to);
      if (rest) return [bare.slice(from, to), ...rest];
    }
    return null;
  };
  const found = words(0);
  return found && found.length >= 2 && found.length <= 6 ? found.join(' ') : null;
}

/** Family names of Vietnam that are those of nobody else here. */
export const VIETNAMESE = new Set('nguyen tran pham hoang huynh phan vu vo dang bui ngo duong dinh truong'.split(' '));
