import { fold, remembered } from './text.js';

/** A span of time as a CV tells it; `from` and `to` are offsets of the words that tell it, connecting words included. */
export interface DateSpan {
  start: string | null;
  end: string | null;
  current: boolean;
  /** Two ends, or an open end; false for a lone year or month. */
  range: boolean;
  from: number;
  to: number;
}

const MONTHS: [RegExp, number][] = [
  [/^jan/, 1],
  [/^fe[vb]/, 2],
  [/^mar/, 3],
  [/^a[vp]r/, 4],
  [/^ma[iy]/, 5],
  [/^(juin|jun)/, 6],
  [/^(juil|jul|jui)/, 7],
  [/^(aou|aug)/, 8],
  [/^sep/, 9],
  [/^oct/, 10],
  [/^nov/, 11],
  [/^dec/, 12],
];

const MONTH =
  '(?:janvier|january|janv|jan|fevrier|february|fevr|fev|feb|mars|march|mar|avril|april|avr|apr|mai|may|juin|june|jun|juillet|july|juil|jul|aout|august|aug|septembre|september|sept|sep|octobre|october|oct|novembre|november|nov|decembre|december|dec)';
const YEAR = '(?:19[5-9]|20[0-4])\\d';

/** One point in time, or a word for now. Every quantifier is bounded, so that matching takes linear time. */
const POINT = new RegExp(
  [
    `(?<!\\d)(?<y0>${YEAR})[-/.](?<m0>0[1-9]|1[0-2])[-/.](?:[0-2]\\d|3[01])(?!\\d)`,
    `(?<![a-z])(?<m9>${MONTH})\\.? (?:[0-2]?\\d|3[01])(?:st|nd|rd|th)?,? (?<y9>${YEAR})(?!\\d)`,
    `(?<![\\d/])(?:\\d{1,2}[/.-])(?<m1>\\d{1,2})[/.-](?<y1>${YEAR})(?!\\d)`,
    `(?<![\\d/.])(?<m2>\\d{1,2}) ?[/.-] ?(?<y2>${YEAR})(?!\\d)`,
    `(?<!\\d)(?<y3>${YEAR})[/.-](?<m3>0[1-9]|1[0-2])(?![\\d/])`,
    `(?<![a-z])(?<m4>${MONTH})(?![a-z])\\.?,? {0,2}(?:de |of )?(?<y4>${YEAR}|'?\\d{2}(?![\\d/]))(?!\\d)`,
    `(?<![\\d/.-])(?<m5>0[1-9]|1[0-2])/(?<y5>\\d{2})(?![\\d/])`,
    `(?<![a-z])(?:ete|printemps|automne|hiver|summer|spring|autumn|winter|annee|annees|courant|fin|debut|en) {1,2}(?<y6>${YEAR})(?!\\d)`,
    `(?<!\\d)(?<y7>${YEAR})(?!\\d)`,
    `(?<![a-z])(?<m8>${MONTH})(?![a-z])\\.?`,
    `(?<![a-z])(?<now>aujourd ?'? ?hui|(?:jusqu'?)?a ce jour|ce jour|a present|present|(?:jusqu'?)?a nos jours|l'heure actuelle|poste actuel|emploi actuel|actuellement|aujourdhui|auj\\.?|ongoing|to date|actuel|en cours|maintenant|now|today|current|toujours en poste|en poste|date)(?![a-z])`,
  ].join('|'),
  'g',
);

interface Point {
  year: string | null;
  month: number | null;
  now: boolean;
  from: number;
  to: number;
}

function century(year: string): string {
  const digits = year.replace("'", '');
  if (digits.length === 4) return digits;
  return (Number(digits) < 50 ? '20' : '19') + digits;
}

function pointsOf(folded: string): Point[] {
  const points: Point[] = [];
  for (const match of folded.matchAll(POINT)) {
    const g = match.groups ?? {};
    const name = g.m4 ?? g.m8 ?? g.m9;
    const number = g.m0 ?? g.m1 ?? g.m2 ?? g.m3 ?? g.m5;
    const month = name ? (MONTHS.find(([pattern]) => pattern.test(name))?.[1] ?? null) : number ? Number(number) : null;
    if (month !== null && (month < 1 || month > 12)) continue;
    const year = g.y0 ?? g.y9 ?? g.y1 ?? g.y2 ?? g.y3 ?? g.y4 ?? g.y5 ?? g.y6 ?? g.y7;
    const to = match.index + match[0].length;
    points.push({ year: year ? century(year) : null, month, now: g.now !== undefined, from: match.index, to });
  }
  return points;
}

const CONNECTOR =
  /^[\s.),]{0,3}(?:-{1,2}|!'|>|->|=>|→|\/|a|au|aux|to|until|till|jusqu'?(?:a|au|en)?|et|and|puis)[\s(]{0,3}(?:la |le |en |fin |debut |\d{1,2}(?:er)? )?$/;
const SHORT_YEAR = /^(?: ?- ?|\/)(\d{2})(?![\d/º°ª])/;
/** `2020 –` and nothing more in its cell: still going on. */
const OPEN_AFTER = /^ ?- ?(?=$|\t)/;
const OPEN_BEFORE =
  /(?:depuis|since|a partir de|a compter de|from)(?: le| la| l'| \d{1,2}(?:er)?| debut| fin| en| mi-?){0,3}[\s:]{0,3}$/;
const LEAD_BEFORE =
  /(?:(?<![a-z])(?:du|de|d'|from|entre|le|en|periode|dates?)(?: \d{1,2}(?:er)?)?[\s:]{0,3}|(?<!\d)\d{1,2}(?:er)? )$/;

const iso = (point: Point): string | null =>
  point.year && (point.month === null ? point.year : `${point.year}-${String(point.month).padStart(2, '0')}`);

const NONE: readonly DateSpan[] = [];

/** All spans of time in a line, from left to right. */
export const dateSpans = (text: string): readonly DateSpan[] => (/\d/.test(text) ? spansOf(text) : NONE);

/** `de 18 à 19` as a piece of its own: years, where nothing else is counted. */
const SHORT_YEARS = /(^[\s•-]{0,4}|[,;(|\t] ?| - )(?:de|entre) '?(\d{2}) (?:a|et) '?(\d{2})(?= ?(?:$|[,;:)|\t]| - ))/;

const spansOf = remembered((text: string): readonly DateSpan[] => {
  const folded = fold(text);
  const short = SHORT_YEARS.exec(folded);
  if (short) {
    const [, before = '', first = '', last = ''] = short;
    const [start, end] = [century(first), century(last)];
    const from = short.index + before.length;
    if (start < end && Number(end) - Number(start) < 30 && end <= '2035')
      return [{ start, end, current: false, range: true, from, to: short.index + short[0].length }];
  }
  const points = pointsOf(folded);
  const spans: DateSpan[] = [];
  for (let i = 0; i < points.length; i += 1) {
    const first = points[i]!;
    if (first.now) continue;
    const before = folded.slice(Math.max(0, first.from - 24), first.from);
    const open = OPEN_BEFORE.exec(before);
    const lead = open ?? LEAD_BEFORE.exec(before);
    const from = first.from - (lead?.[0].length ?? 0);
    const next = points[i + 1];
    const between = next ? folded.slice(first.to, next.from) : '';
    // `2022 à ce jour`: the words for now begin with their connector.
    const ongoing = next?.now && /^(?:jusqu|a )/.test(folded.slice(next.from)) && /^[\s,(]{0,3}$/.test(between);
    const joined = next && (ongoing || CONNECTOR.test(between));
    if (joined && (next.now || next.year)) {
      // "de mars à juin 2019" names the year once.
      const start = iso({ ...first, year: first.year ?? next.year });
      spans.push({ start, end: next.now ? null : iso(next), current: next.now, range: true, from, to: next.to });
      i += 1;
      continue;
    }
    if (!first.year) continue;
    const short = first.month === null ? SHORT_YEAR.exec(folded.slice(first.to, first.to + 8)) : null;
    const shortYear = short ? first.year.slice(0, 2) + short[1] : null;
    if (short && shortYear && shortYear > first.year) {
      spans.push({
        start: first.year,
        end: shortYear,
        current: false,
        range: true,
        from,
        to: first.to + short[0].length,
      });
    } else if (open || OPEN_AFTER.test(folded.slice(first.to))) {
      spans.push({ start: iso(first), end: null, current: true, range: true, from, to: first.to });
    } else {
      spans.push({ start: iso(first), end: iso(first), current: false, range: false, from, to: first.to });
    }
  }
  return spans;
});

/** How long something lasted: `6 mois`, `(2 ans et 3 mois)`. Says nothing about when. */
export const DURATION =
  /\(?(?:duree ?:? ?|pendant (?:environ |plus de )?|durant )?(?<![\d/])\d{1,2}(?:[.,]5)? ?(?:ans?|annees?|mois|semaines?|sem|jours?|years?|yrs?|months?|weeks?)(?![a-z])(?: (?:et |and )?\d{1,2} ?(?:mois|months?|semaines?|jours?)(?![a-z]))?\)?/g;

/** Is this text a date or a duration and nearly nothing else? */
export function looksLikeDate(text: string): boolean {
  if (text.length > 60 || !/\d/.test(text)) return false;
  const spans = dateSpans(text);
  let rest = fold(text);
  for (const { from, to } of spans) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  const length = rest.length;
  rest = rest.replace(DURATION, ' ');
  if (spans.length === 0 && rest.length === length) return false;
  return (rest.match(/[a-z0-9]/g)?.length ?? 0) <= 3;
}
