import { EMPLOYER_WORDS, KNOWN_EMPLOYERS, LEGAL_FORMS } from './lexicon/employers.js';
import { FIRST_NAMES } from './lexicon/first-names.js';
import { isTrade, JOB_WORDS, looksLikeTrade, TASK_WORDS } from './lexicon/jobs.js';
import { knownTown } from './lexicon/towns.js';
import { cut, fold, type Span, span, wordsOf } from './text.js';

export type PartKind = 'title' | 'employer' | 'town' | 'contract' | 'task' | 'unknown';
export interface Part {
  at: Span;
  kind: PartKind;
  /** A title by the form of its first word only. */
  weak?: boolean;
}

/** How someone was employed; says neither what they did nor for whom. */
const CONTRACT =
  /^(?:en |contrat |type de contrat ?:? ?)?(?:cdi|cdd|cui|cae|pec|civp|interim|interimaire|(?:missions? )?(?:en |d'|d )?interim|missions?|temps (?:plein|partiel|complet)|mi-temps|full[ -]time|part[ -]time|temporary|permanent|stages?|alternance|apprentissage|contrat (?:d'|de |en |a )?[a-z' -]{3,24}|saisonniere?|emploi saisonnier|jobs? d'ete|remplacements?|vacations?|benevolat|benevole|insertion|internship|voluntary|extras?|(?:\d{1,2} ?h(?:eures)?)(?: ?\/ ?semaine)?|(?:de )?nuit|(?:en )?france|cesu|cheques? emplois?(?: services?)?|poste actuel|emploi actuel|(?:a (?:mon|son) )?(?:propre )?compte|a mon compte|(?:en )?freelance|self[ -]employed)$/;
const CONTRACT_TAIL =
  /[\s(,–-]+(?:en |contrat )?(?:cdi|cdd|interim|intérim|alternance|apprentissage|temps plein|temps partiel|mi-temps|stage|saisonnier|bénévole|vacataire)\)?$/i;
const LABELS: [RegExp, PartKind][] = [
  [
    /^(?:(?:intitule du )?poste|fonctions?(?: ou poste)?|emploi|intitule|job title|position|role|metier|profession|occupation(?: or position held)?)(?: occupee?s?)? ?[:\t] ?/,
    'title',
  ],
  [
    /^(?:(?:nom(?: et adresse)? (?:de l'|du ))?(?:entreprise|employeur|societe|etablissement)|company|employer|name and address of employer|chez|pour) ?[:\t] ?/,
    'employer',
  ],
  [/^(?:lieu|ville|localite|location) ?[:\t] ?/, 'town'],
];
/** A label without its value, or one that says nothing about who, what or where. */
const EMPTY =
  /^(?:dates?|periode|duree|secteur(?: d'activite)?|type (?:ou secteur )?d'activite|contrat|du|de|depuis|le)$/;

/** Separators between title, employer and town. A hyphen inside of a word is none, nor is a comma between digits. */
const SEPARATORS =
  /\t|\s[-–—]+\s?|[–—]\s|[|•·;]|,(?!\d)|:(?=\s)|[()[\]]|\s(?:chez|@|au sein d(?:e l['’]|e la |e |u |es |['’])?)\s?(?=\S)|\sat\s(?=\p{Lu})/giu;
/** `à la mairie`, `au CHU`: what follows must name a kind of employer, for much else follows an `à`. */
const AT_EMPLOYER = /\s(?:à l['’]|à la |au |aux |pour la |pour le |pour l['’])(?=[\p{L}])/gu;
const AT_TOWN = /\s(?:[àÀaA]|sur|in)\s(?=\p{Lu})/gu;

const DEPARTMENT = /^\(?(?:dept\.? ?)?(?:\d{2}|2a|2b|97\d)\)?$/;

export function isEmployer(folded: string, raw: string): boolean {
  const words = folded.match(/[a-z0-9'&.-]+/g) ?? [];
  for (let count = Math.min(4, words.length); count > 0; count -= 1)
    if (KNOWN_EMPLOYERS.has(words.slice(0, count).join(' '))) return true;
  if (EMPLOYER_WORDS.has(words[0] ?? '')) return true;
  if (
    /^(?:(?:la|le|les|des|une?|plusieurs|divers|diverses) |l' ?)/.test(folded) &&
    EMPLOYER_WORDS.has(words[1] ?? words[0]!.replace("l'", ''))
  )
    return true;
  return words.slice(1).some((word) => LEGAL_FORMS.has(word)) || /^(?:SARL|SAS|EURL|SA|ETS|EI)\b/.test(raw);
}

function townOf(text: string): string | null {
  const bare = text
    .replace(/^\s*\d{5}\s+|\s*\(?\d{2,5}\)?\s*$/g, '')
    .replace(/\s+cedex.*$/i, '')
    .trim();
  return bare === '' ? null : knownTown(bare);
}

/** `Aide au lever et au coucher` is a task, `Aide à domicile` a trade; so is `Garde d'enfants`, not `Garde de 4 enfants`. */
export const AIDING =
  /^(?:aide (?:aux? (?!eleve|cuisin|menage|foyer)|a la (?:toilette|prise|marche|mobilite|preparation|vie quot)|a l'(?:habillage|alimentation|hygiene))|garde de \d|prepa?rations? )/;

function kindOf(piece: Span): PartKind {
  const folded = fold(piece.text).trim();
  if (CONTRACT.test(folded)) return 'contract';
  if (DEPARTMENT.test(folded)) return 'contract';
  const first = wordsOf(folded)[0] ?? '';
  const firstTwo = folded.split(/[ ']/).slice(0, 1).join('');
  if (KNOWN_EMPLOYERS.has(folded) && !JOB_WORDS.has(folded)) return 'employer';
  if (townOf(piece.text) || /^\d{5} \p{Lu}/u.test(piece.text)) return 'town';
  if (AIDING.test(folded)) return 'task';
  if (
    isTrade(first) ||
    JOB_WORDS.has(firstTwo) ||
    /^(?:(?:job|stage|missions?) (?:de |d'|en |comme )?|service (?:militaire|civique|national))/.test(folded)
  )
    return 'title';
  if (isEmployer(folded, piece.text)) return 'employer';
  if (TASK_WORDS.has(first)) return 'task';
  // `Employé polyvalent` begins with its trade; `Jeune agent`, `Ancien maçon`, `1er vendeur` do not.
  if (
    wordsOf(folded)
      .slice(1, 3)
      .some((word) => word.length > 3 && JOB_WORDS.has(word)) &&
    piece.text.length < 50
  )
    return 'title';
  return 'unknown';
}

function cutBefore(piece: Span, pattern: RegExp, test: (rest: string, before: string) => boolean): Span[] {
  for (const match of piece.text.matchAll(pattern)) {
    const rest = piece.text.slice(match.index + match[0].length);
    if (match.index > 2 && test(rest, piece.text.slice(0, match.index))) {
      return [
        span(piece.line, piece.start, piece.start + match.index),
        span(piece.line, piece.start + match.index + match[0].length, piece.end),
      ];
    }
  }
  return [piece];
}

/** `Flunch à Englos`: a known town, or any single name behind an employer. */
function isTownAfter(rest: string, before: string): boolean {
  return townOf(rest) !== null || (isEmployer(fold(before), before) && /^\p{Lu}[\p{L}'’-]+$/u.test(rest));
}

/** `Cariste / magasinier` is one title; `Geodis / Lesquin` is an employer and a town. */
function cutSlash(piece: Span): Span[] {
  const pieces = cut(piece, / \/ /g);
  return pieces.some((part) => townOf(part.text) !== null) ? pieces : [piece];
}

/** What before a town makes it part of a name: `Mairie de Lens`, `Collège Villars`, `GAEC des Trois Rivières`. */
const OF_TOWN =
  /(?:^|[\s'’])(?:(?:de|d['’]?|du|des|la|le|les|l['’]|à|aux?|et|of|st|saint|stade|rc|us|as)(?: [\p{L}-]+)?|ville|mairie|commune|agglo|métropole|collège|lycée|école|clinique|hôpital|ehpad|résidence|foyer|hôtel|maison|centre|garage|café|restaurant|bar|brasserie|cinéma|camping|château|domaine|ferme|crèche|institut|université|auberge|pharmacie|boulangerie|villa|rue|avenue|place)$/iu;

/** `Securitas Roubaix`: the town behind a firm's name, without any sign between. */
function cutTown(piece: Span): Span[] {
  if (kindOf(piece) === 'title' || kindOf(piece) === 'town') return [piece];
  const words = [...piece.text.matchAll(/\S+/g)];
  for (const word of words.slice(1, 8)) {
    const rest = piece.text.slice(word.index);
    const before = piece.text.slice(0, word.index).trimEnd();
    if (!/^\p{Lu}/u.test(rest) || OF_TOWN.test(before) || townOf(rest) === null) continue;
    return [
      span(piece.line, piece.start, piece.start + word.index),
      span(piece.line, piece.start + word.index, piece.end),
    ];
  }
  return [piece];
}

/** Behind `Renault Douai` stands where that is: `Cuincy`. */
const isTownPiece = (piece: Span | undefined) => piece !== undefined && townOf(piece.text) !== null;

export const isLabelled = (text: string): boolean => LABELS.some(([pattern]) => pattern.test(fold(text)));

function labelled(piece: Span): Part | null {
  const folded = fold(piece.text);
  for (const [pattern, kind] of LABELS) {
    const label = pattern.exec(folded)?.[0];
    if (label) return { at: span(piece.line, piece.start + label.length, piece.end), kind };
  }
  return null;
}

/** Cuts a header line into title, employer, town and the rest. */
export function partsOf(head: Span): Part[] {
  const whole = labelled(head);
  if (whole && !/[\t|]/.test(whole.at.text)) {
    if (whole.kind !== 'employer') return [whole];
    const [name, ...rest] = cut(whole.at, SEPARATORS);
    return name ? [{ at: name, kind: 'employer' }, ...rest.map((at) => ({ at, kind: kindOf(at) }))] : [whole];
  }
  return cut(head, SEPARATORS)
    .flatMap((piece) => cutBefore(piece, AT_EMPLOYER, (rest) => isEmployer(fold(rest), rest)))
    .flatMap((piece) => cutBefore(piece, AT_TOWN, isTownAfter))
    .flatMap(cutSlash)
    .map((piece) => {
      const tail = CONTRACT_TAIL.exec(piece.text);
      return tail && tail.index > 2 ? span(piece.line, piece.start, piece.start + tail.index) : piece;
    })
    .filter((piece) => /[\p{L}\d]/u.test(piece.text) && !EMPTY.test(fold(piece.text)))
    .flatMap((piece, i, all) => (isTownPiece(all[i + 1]) ? [piece] : cutTown(piece)))
    .map((piece) => labelled(piece) ?? withForm({ at: piece, kind: kindOf(piece) }));
}

/** An unknown word made like the name of a trade (`Bobinier`) makes a title when nothing better does. */
function withForm(part: Part): Part {
  const first = wordsOf(fold(part.at.text))[0] ?? '';
  const trade = part.kind === 'unknown' && looksLikeTrade(first) && !FIRST_NAMES.has(first) && part.at.text.length < 50;
  return trade ? { ...part, kind: 'title', weak: true } : part;
}

export { townOf };
