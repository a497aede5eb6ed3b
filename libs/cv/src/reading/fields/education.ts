import type { CvFields } from '../types.js';
import { SURE } from './confidence.js';
import { type Entry, entriesOf, isHeaderLike } from './entries.js';
import { JOB_WORDS } from './lexicon/jobs.js';
import { townOf } from './parts.js';
import { contentOf, type Row } from './row.js';
import { cut, fold, isSentence, lexicon, type Span, span, tidy, withoutStop, wordsOf } from './text.js';

type Course = CvFields['education'][number];
export interface FoundCourse {
  value: Course;
  evidence: Partial<Record<keyof Course, { confidence: number; at: Span }>>;
}

export const DIPLOMA =
  /^(?:niveau |obtention (?:du |d'un )?|preparation (?:du |au )?)?(?:c\.?a\.?p\.?a?|b\.?e\.?p\.?a?|bac(?:calaureat)?|brevet|b\.?t\.?s\.?a?|d\.?u\.?t|but|licence|master|maitrise|deug|doctorat|titre|diplome|d\.?e\.?a\.?[es]\.?s?|deaes|deas|deamp|deavs|dnb|bepc|cfg|cqpm?|certificat|certification|vae|formation|classe|terminale|premiere|seconde|troisieme|3eme|mention|mc|bp|bpjeps|bts|tp|delf|dalf|dilf|tcf|fle|remise a niveau|cours (?:de|d'|du)|atelier|pre-?qualification|stage de formation|degree|bachelor|gcse|a-?levels?|nvq|btec|diploma|certificate|high school|hnd|cfp|ssiap|fimo|fco|caces|sst|permis|assr|b2i|clea|agrement|francais langue|deust|dipl|dea|dess|titre pro|qualification|secondary|mba|matura|abitur|bachillerato|senior school)(?![a-z])/;
/** A diploma that has not yet said in what. */
const BARE = lexicon(
  "cap, bep, bac, bac pro, bac professionnel, bac technologique, baccalaureat, baccalaureat professionnel, bts, dut, but, licence, licence pro, licence professionnelle, master, brevet professionnel, bp, titre professionnel, tp, titre pro, mention complementaire, formation, formation professionnelle, certificat, diplome, diplome d'etat, cap/bep, capa, bepa, btsa, cqp, nvq, degree, diploma",
);
export const SCHOOL =
  /^(?:au |a la |a l'|le |la |l')?(?:lycee|college|lp|lep|legta|afpa|greta|cfa|cfai|btp[ -]cfa|universite|univ|iut|ecole|institut|ifas|ifsi|irts|iscom|isefac|campus|centre|cnam|cned|ufa|mfr|aftral|promotrans|maison familiale|afpi|e2c|epide|cefem|academie|faculte|fac|organisme|chambre|croix[ -]rouge|esat|impro|sessad|erea|segpa|instep|id formation|adefa|cepreso|aforp|ecf|apave|afci|forget|compagnons|school|college|university|academy|training cent|escola|escuela|liceum|lyceum|scuola|universidad|universidade|universitat|technikum|gymnasium|mosque|polytech|ista|ofppt|inhni|infa|infrep|iris|irfa|crefo|cefir|cuef|prisme|eurecah|pompiers|sdis|organismes?|auto[- ]ecole)(?![a-z])/;
/** How far, not where: `Lower secondary school`. */
const LEVEL = /^(?:(?:lower|upper|senior|junior) )?(?:secondary|high|middle|primary) school(?: diploma)?$/;
const ENDS_AS_SCHOOL = /(?:school|college|university|academy|institute|formations?|competences)$/;
const SEPARATORS =
  /\t|\s[-–—]+\s?|[–—]\s|[|•·;]|,(?!\d)|:(?=\s)|[()[\]]|\s(?:à l['’]|au sein d(?:u |e |e la |e l['’])|chez |au |à la |à (?=AFPA|GRETA|CFA))(?=\p{L})/gu;
const NOISE =
  /^(?:obtenue?|mention(?: (?:bien|assez bien|tres bien|ab|b|tb))?|en cours|non obtenue?|niveau \d|validee?|france|diplome obtenu|dates?|\d{2}|admise?|annee)$/;

/** Words that begin the name of a school as well as that of a course. */
const isGeneric = (text: string) => /^(?:formation|atelier|certificat|mention)(?![a-z])/.test(fold(text).trim());

/** Where a title begins like this or is that long, it is less sure where it ends. */
const isVague = (text: string) =>
  text.length > 70 ||
  /^(?:fle|cours|niveau|obtention|classe|stage|preparation|remise|vae|seconde?|premiere|terminale|troisieme|dipl|degree|qualification)(?![a-z])/.test(
    fold(text).trim(),
  );

/** Words that begin a diploma as well as a job or an employer. */
const AMONG_JOBS = /^(?:formation|atelier|stage|niveau|seconde?|premiere|permis|mention|but|certificat)(?![a-z])/;

/** `Permis B, C` among diplomas is no course, with or without a year. */
const PERMIT = /^permis (?:de conduire|[a-e](?![a-z]))/;

function startsDiploma(row: Row): boolean {
  return (
    isHeaderLike(row) &&
    !PERMIT.test(fold(contentOf(row)).trim()) &&
    DIPLOMA.test(fold(contentOf(row)).trim().replace(COURSE_LABEL, ''))
  );
}

/** `Lycée Condorcet à Lens`: what follows is only where. */
function cutTown(piece: Span): Span[] {
  for (const match of piece.text.matchAll(/\s(?:à|in)\s(?=\p{Lu})/gu)) {
    const rest = piece.text.slice(match.index + match[0].length);
    if (townOf(rest) === null) continue;
    return [
      span(piece.line, piece.start, piece.start + match.index),
      span(piece.line, piece.end - rest.length, piece.end),
    ];
  }
  return [piece];
}

const COUNTRY =
  /^(?:france|algerie|maroc|tunisie|turquie|portugal|espagne|italie|pologne|roumanie|bulgarie|ukraine|russie|senegal|mali|guinee|cote d'ivoire|cameroun|congo|rdc|togo|benin|madagascar|comores|mauritanie|nigeria|ghana|syrie|irak|iran|afghanistan|pakistan|bangladesh|sri lanka|inde|chine|vietnam|haiti|bresil|belgique|allemagne|angleterre|royaume-uni|albanie|kosovo|serbie|armenie|georgie)$/;

/** Forms with labels in the margin. */
const COURSE_LABEL =
  /^(?:dates?|annees?|(?:intitule|titre) d(?:u|e la|e l')[^\t:]{0,60}|diplomes?|qualification|nom et type d[^\t:]{0,50}|etablissement|organisme(?: de formation)?|ecole|niveau) ?[\t:] ?/;

/** `Bac au Vietnam`: the country is no part of the title. */
export function withoutCountry(at: Span): Span {
  const match = /\s(?:au|en|aux) (\p{Lu}[\p{L}'’ -]+)$/u.exec(at.text);
  return match && COUNTRY.test(fold(match[1]!)) ? span(at.line, at.start, at.start + match.index) : at;
}

/** `au lycée de l'Escaut` is where, not its name. */
const WHERE = /^(?:au |a la |a l'|chez )(?=[a-z])/;

function unlabelled(head: Span): Span {
  const folded = fold(head.text);
  return span(head.line, head.start + (COURSE_LABEL.exec(folded) ?? WHERE.exec(folded) ?? [''])[0].length, head.end);
}

interface Choice {
  at: Span;
  confidence: number;
}

function choose(heads: Span[]): { title: Choice | null; school: Choice | null } {
  const pieces = heads
    .map(unlabelled)
    .flatMap((head) => cut(head, SEPARATORS))
    .flatMap(cutTown)
    .filter((piece) => /\p{L}/u.test(piece.text) && !NOISE.test(fold(piece.text)));
  const isLevel = (piece: Span) => LEVEL.test(fold(piece.text));
  const isSchool = (piece: Span) =>
    !isLevel(piece) && (SCHOOL.test(fold(piece.text)) || ENDS_AS_SCHOOL.test(fold(piece.text)));
  const isTown = (piece: Span) => townOf(piece.text) !== null;
  const names = (piece: Span) => isLevel(piece) || (DIPLOMA.test(fold(piece.text)) && !isSchool(piece));
  // `Formation Insertion Douaisis, CléA`: a firm of that name and a diploma.
  const telling = pieces.findIndex((piece) => names(piece) && !isGeneric(piece.text));
  const at = telling >= 0 ? telling : pieces.findIndex(names);
  const free = pieces.filter((piece) => !isTown(piece));
  const diploma = at >= 0 ? pieces[at]! : (free.find((piece) => !isSchool(piece)) ?? null);
  let title = diploma;
  const next = diploma ? pieces[pieces.indexOf(diploma) + 1] : undefined;
  // `CAP – Maçonnerie`: the subject follows.
  if (
    diploma &&
    next &&
    next.line === diploma.line &&
    BARE.has(tidy(fold(diploma.text))) &&
    !isSchool(next) &&
    !isTown(next) &&
    !/\(\s*$/.test(next.line.text.slice(diploma.end, next.start))
  ) {
    title = span(diploma.line, diploma.start, next.end);
  }
  const used = new Set([diploma, title === diploma ? null : next]);
  const school = pieces.find((piece) => isSchool(piece) && !used.has(piece));
  const other = free.find(
    (piece) =>
      !used.has(piece) &&
      /^\p{Lu}/u.test(piece.text) &&
      !COUNTRY.test(fold(piece.text)) &&
      !isSentence(piece.text) &&
      (!DIPLOMA.test(fold(piece.text)) || isGeneric(piece.text)),
  );
  return {
    title: title && {
      at: withoutCountry(title),
      confidence:
        at < 0 ? SURE.courseByOrder : isGeneric(title.text) || isVague(title.text) ? SURE.diplomaGeneral : SURE.diploma,
    },
    school: school
      ? { at: school, confidence: SURE.schoolNamed }
      : other
        ? { at: other, confidence: SURE.schoolByOrder }
        : null,
  };
}

const textOf = (at: Span): string => withoutStop(tidy(at.text)).slice(0, 200);

function toCourse(entry: Entry): FoundCourse | null {
  const heads = [...entry.head];
  let { title, school } = choose(heads);
  for (const row of entry.tail.slice(0, 2)) {
    // Under the name of the school, a theme may set the diploma as a point.
    const point = row.bullet && entry.tail.length === 1 && (title?.confidence ?? 0) < SURE.diplomaGeneral;
    if (
      (title && school && title.confidence > SURE.courseByOrder && school.confidence > SURE.schoolByOrder) ||
      !(isHeaderLike(row) || point) ||
      ((title?.confidence ?? 0) >= SURE.diplomaGeneral &&
        startsDiploma(row) &&
        !isGeneric(row.line.text.slice(row.start)))
    )
      break;
    const line = unlabelled(span(row.line, row.start, row.line.text.length));
    const named = cut(line, SEPARATORS).some((piece) => SCHOOL.test(fold(piece.text)));
    // A name that is no usual school: alone below the diploma, and not the beginning of a text.
    if (title && !named && (entry.tail.length > 2 || line.text.length > 60 || !/^\p{Lu}/u.test(line.text))) break;
    heads.push(line);
    ({ title, school } = choose(heads));
  }
  if (!title || wordsOf(fold(title.at.text)).length === 0 || PERMIT.test(fold(title.at.text))) return null;
  const evidence: FoundCourse['evidence'] = { title };
  if (school) evidence.school = school;
  const date = entry.date;
  const year = (date?.value.end ?? date?.value.start)?.slice(0, 4) ?? null;
  if (date && year) evidence.year = { at: date.at, confidence: SURE.courseYear };
  return {
    value: { title: textOf(title.at), school: school && textOf(school.at), year },
    evidence,
  };
}

/** Courses and diplomas of one block of rows; a diploma on a line of its own counts also without a year. */
export function readEducation(rows: Row[]): FoundCourse[] {
  const dated = entriesOf(rows);
  return educationOf(dated.length > 0 ? dated.flatMap(withUndated) : undatedIn(rows));
}

export const educationOf = (entries: Entry[]): FoundCourse[] =>
  entries.map(toCourse).filter((found): found is FoundCourse => found !== null);

const isSchoolRow = (row: Row | undefined): row is Row =>
  row !== undefined && !row.bullet && SCHOOL.test(fold(contentOf(row)).trim()) && !startsDiploma(row);

function undatedIn(rows: Row[]): Entry[] {
  // The school above its diploma or below, as the first two rows show it.
  const schoolFirst = isSchoolRow(rows[0]) && rows.length > 1;
  return rows.flatMap((row, index) => {
    if (!startsDiploma(row) && !(row.bullet && DIPLOMA.test(fold(contentOf(row)).trim()))) return [];
    const own = span(row.line, row.start, row.line.text.length);
    const above = rows[index - 1];
    if (schoolFirst && isSchoolRow(above))
      return [{ date: null, head: [span(above.line, above.start, above.line.text.length), own], tail: [] }];
    return [{ date: null, head: [own], tail: schoolFirst ? [] : rows.slice(index + 1, index + 2) }];
  });
}

function withUndated(entry: Entry): Entry[] {
  const own = entry.head.some((head) => DIPLOMA.test(fold(head.text)));
  const at = own ? entry.tail.findIndex((row) => startsDiploma(row) && !isGeneric(contentOf(row))) : -1;
  if (at < 0) return [entry];
  return [{ ...entry, tail: entry.tail.slice(0, at) }, ...undatedIn(entry.tail.slice(at))];
}

/** Is this entry a course although it stands among jobs? It names a diploma and no trade before it. */
export const isCourse = (entry: Entry): boolean =>
  entry.head.some((head) => DIPLOMA.test(fold(head.text)) && !AMONG_JOBS.test(fold(head.text))) &&
  !JOB_WORDS.has(wordsOf(fold(entry.head[0]?.text ?? ''))[0] ?? '');
