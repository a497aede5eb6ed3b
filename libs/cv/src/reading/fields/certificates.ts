import { contentOf, inSection, type Row } from './sections.js';
import { type Found, fold, span } from './text.js';

/** Recommendations of the national health insurance that a CACES belongs to: those of 2020 and the ones before. */
const R_CODE = /r ?\.?(4(?:8[2-9]|90)|3(?:72 ?m?|77|83|86|89|90))(?!\d)/;
const CACES = /(?<![a-z])caces(?![a-z])|(?<![a-z0-9])r ?\.?(?:4(?:8[2-9]|90)|3(?:72 ?m?|77|86|89|90))(?!\d)/g;
const CATEGORY_FILLER = /^(?:[\s:,;()/&+.°–-]|et |and |categories? |category |categ\.? |cat\.? |niveaux? |n° ?)*/;
const CATEGORY = /^(?:1[ab]|2[ab]|[1-9]|10|a[1-4]?|b[1-6]?|c[1-3]?|[d-g])(?![a-z0-9'])/;

interface Certificate {
  key: string;
  parts: string[];
  name: (parts: string[]) => string;
}

const listed = (name: string, parts: string[], label = ' ') =>
  parts.length > 0 ? `${name}${label}${parts.join(', ')}` : name;

/** Categories written behind a position: `catégories 1A, 3 et 5`, `(1-3-5)`. Letters count in capitals only. */
function categoriesAt(text: string): { parts: string[]; length: number } {
  const folded = fold(text);
  const parts: string[] = [];
  let at = 0;
  for (let count = 0; count < 20; count += 1) {
    const from = at + (CATEGORY_FILLER.exec(folded.slice(at, at + 40))?.[0].length ?? 0);
    const match = CATEGORY.exec(folded.slice(from, from + 4))?.[0];
    if (!match || text.slice(from, from + match.length) !== match.toUpperCase()) {
      if (!match || !/^\d/.test(match)) break;
    }
    if (!parts.includes(match.toUpperCase())) parts.push(match.toUpperCase());
    at = from + match.length;
  }
  return { parts, length: at };
}

function cacesIn(text: string, from: number): { certificate: Certificate; to: number } {
  const folded = fold(text);
  const code = R_CODE.exec(folded.slice(from, from + 24));
  const before = code ? folded.slice(from, from + code.index).replace('caces', '') : '';
  const own = code && !/[0-9]/.test(before) ? code : null;
  const start = own ? from + own.index + own[0].length : from + (folded.startsWith('caces', from) ? 5 : 0);
  const { parts, length } = categoriesAt(text.slice(start));
  const name = own ? `CACES R${own[1]!.replace(' ', '').toUpperCase()}` : 'CACES';
  return { certificate: { key: name, parts, name: (all) => listed(name, all, ' cat. ') }, to: start + length };
}

const ELECTRIC =
  /(?<![a-z])habilitations? (?:electriques?)?[^\n]{0,40}|(?<![a-z0-9])[bh]0v?[ /,-]{0,3}[bh]0v?(?![a-z0-9])/g;
const ELECTRIC_LEVEL = /(?<![a-z0-9])(?:b[0-2](?:v|t)?|h[0-2]v?|b[srcepf]|h[ce])(?![a-z0-9])/g;

/** Certificates with a fixed name. `context`: the words alone are ordinary, only under a fitting heading or with such a word beside. */
const NAMED: { pattern: RegExp; name: (match: RegExpExecArray) => string; context?: true }[] = [
  {
    pattern: /(?<![a-z])(?:mac[ -]?)?sst(?![a-z])|sauveteur[a-z()]{0,4} secouriste[a-z()]{0,4}(?: du)? travail/,
    name: () => 'SST',
  },
  { pattern: /(?<![a-z])psc ?-?1(?!\d)|prevention (?:et|&) secours civiques?/, name: () => 'PSC1' },
  { pattern: /(?<![a-z])pse ?-?([12])(?!\d)/, name: (m) => `PSE${m[1]}` },
  { pattern: /(?<![a-z])afgsu(?: ?-? ?(?:niveau |n)?([12]))?/, name: (m) => listed('AFGSU', m[1] ? [m[1]] : []) },
  { pattern: /(?<![a-z])haccp(?![a-z])/, name: () => 'HACCP' },
  {
    pattern: /(?<![a-z])fimo(?: ?-?(?:transport )?(?:de )?(marchandises?|voyageurs?))?(?![a-z])/,
    name: (m) => listed('FIMO', m[1] ? [plural(m[1])] : []),
  },
  {
    pattern: /(?<![a-z])fco(?: ?-?(?:transport )?(?:de )?(marchandises?|voyageurs?))?(?![a-z])/,
    name: (m) => listed('FCO', m[1] ? [plural(m[1])] : []),
  },
  { pattern: /(?<![a-z])adr(?: (?:de )?base)?(?![a-z.])/, name: () => 'ADR' },
  { pattern: /(?<![a-z])ssiap ?-?(?:niveau )?([123])?/, name: (m) => listed('SSIAP', m[1] ? [m[1]] : []) },
  {
    pattern: /(?<![a-z])(cqp|tfp)[ -](?:a\.?p\.?s(?![a-z])|agent de (?:prevention|securite))/,
    name: (m) => `${m[1]!.toUpperCase()} APS`,
  },
  {
    pattern: /carte pro(?:fessionnelle)?[^,;]{0,24}(?:cnaps|securite|surveillance)/,
    name: () => 'Carte professionnelle de sécurité',
  },
  {
    pattern: /(?<![a-z])aipr(?: ?-?:? ?\(?(operateur|encadrant|concepteur))?(?![a-z])/,
    name: (m) => listed('AIPR', m[1] ? [m[1].replace('operateur', 'opérateur')] : []),
  },
  {
    pattern: /amiante[^,;]{0,20}?(?:ss ?-?|sous[ -]section )([34])|(?:ss ?|sous[ -]section )([34])[^,;]{0,20}amiante/,
    name: (m) => `Amiante SS${m[1] ?? m[2]}`,
  },
  { pattern: /(?<![a-z])amiante(?![a-z])/, name: () => 'Amiante', context: true },
  {
    pattern: /travail(?:ler)?(?: et deplacement)? en hauteur|travaux en hauteur/,
    name: () => 'Travail en hauteur',
    context: true,
  },
  { pattern: /echafaudages?[^,;]{0,24}r ?(408|457)/, name: (m) => `Échafaudages R${m[1]}` },
  {
    pattern: /(?<![a-z])prap(?: ?-?(2s|ibc))?(?![a-z])/,
    name: (m) => listed('PRAP', m[1] ? [m[1].toUpperCase()] : []),
  },
  {
    pattern: /equipiere? de premiere intervention|(?<![a-z])epi incendie/,
    name: () => 'Équipier de première intervention',
  },
  {
    pattern: /(?<![a-z])(bafa|bafd|bnssa|certiphyto|atex|gqs)(?![a-z])/,
    name: (m) => (m[1] === 'certiphyto' ? 'Certiphyto' : m[1]!.toUpperCase()),
  },
  { pattern: /permis d'exploit[a-z]*/, name: () => "Permis d'exploitation" },
  { pattern: /permis (?:de )?feu(?![a-z])/, name: () => 'Permis de feu' },
  { pattern: /(?<![a-z])clea(?![a-z])/, name: () => 'CléA', context: true },
];

const plural = (word: string) => (word.endsWith('s') ? word : `${word}s`);
const CONTEXT = /habilitation|certificat|formation|attestation|brevet|diplome|titulaire|certified|qualification/;
const NOT_HELD = /en cours|a passer|souhaite|prevue?(?![a-z])|en preparation|a renouveler|perime|expire/;

/** Certificates, normalised to one spelling each: `CACES R489 cat. 1A, 3`, `SST`, `Habilitation électrique B0, H0`. */
export function readCertificates(rows: Row[]): Found<string>[] {
  const found = new Map<string, { certificate: Certificate; first: Found<string> }>();
  const add = (row: Row, certificate: Certificate, from: number, to: number) => {
    const around = fold(row.line.text.slice(Math.max(0, from - 16), to + 24));
    if (NOT_HELD.test(around)) return;
    const known = found.get(certificate.key);
    if (known) {
      for (const part of certificate.parts)
        if (!known.certificate.parts.includes(part)) known.certificate.parts.push(part);
      return;
    }
    const confidence = inSection(row, 'certificates', 'education', 'skills', 'licences') ? 0.95 : 0.88;
    found.set(certificate.key, { certificate, first: { value: '', confidence, at: span(row.line, from, to) } });
  };
  for (const row of rows) {
    if (inSection(row, 'references', 'interests')) continue;
    const { text } = row.line;
    const folded = fold(text);
    let reached = 0;
    for (const match of folded.matchAll(CACES)) {
      if (match.index < reached) continue;
      const { certificate, to } = cacesIn(text, match.index);
      add(row, certificate, match.index, to);
      reached = to;
    }
    for (const match of folded.matchAll(ELECTRIC)) {
      const levels = [...match[0].matchAll(ELECTRIC_LEVEL)].map((level) => level[0].toUpperCase());
      if (levels.length === 0 && !match[0].includes('electrique')) continue;
      const key = 'Habilitation électrique';
      add(
        row,
        { key, parts: [...new Set(levels)].sort(), name: (all) => listed(key, all) },
        match.index,
        match.index + match[0].length,
      );
    }
    const fits = inSection(row, 'certificates') || CONTEXT.test(fold(contentOf(row)));
    for (const { pattern, name, context } of NAMED) {
      const match = context && !fits ? null : pattern.exec(folded);
      if (!match) continue;
      const value = name(match);
      add(row, { key: value, parts: [], name: () => value }, match.index, match.index + match[0].length);
    }
  }
  if (found.has('Amiante SS3') || found.has('Amiante SS4')) found.delete('Amiante');
  return mergePlainCaces(found).map(({ certificate, first }) => ({
    ...first,
    value: certificate.name(certificate.parts),
  }));
}

/** `CACES` without a number, beside CACES that have one, is only a heading or a repetition. */
function mergePlainCaces(found: Map<string, { certificate: Certificate; first: Found<string> }>) {
  const all = [...found.values()];
  const numbered = all.filter(({ certificate }) => certificate.key.startsWith('CACES R'));
  return all.filter(({ certificate }) => {
    if (certificate.key !== 'CACES' || numbered.length === 0) return true;
    return certificate.parts.some(
      (part) => !numbered.some((other) => other.certificate.parts.some((one) => one.startsWith(part))),
    );
  });
}
