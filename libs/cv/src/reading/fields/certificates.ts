import { contentOf, inSection, type Row } from './row.js';
import { type Found, fold, span } from './text.js';

/** Recommendations of the national health insurance that a CACES belongs to: those of 2020 and the ones before. */
const R_CODE = /r ?\.?(4(?:8[2-9]|90)|3(?:72 ?m?|77|83|86|89|90))(?!\d)/;
const CACES = /(?<![a-z])caces(?![a-z])|(?<![a-z0-9])r ?\.?(?:4(?:8[2-9]|90)|3(?:72 ?m?|77|86|89|90))(?!\d)/g;
const CATEGORY_FILLER =
  /^(?:[\s:,;()/&+.°–-]|et |and |(?:conduite (?:d'|de |en securite de )?)?(?:engins?|chariots?|elevateurs?|de chantier|automoteurs?|a conducteur porte|a conducteur|frontal|accompagnants?|gerbeurs?|transpalettes?|nacelles?|pemp|plates?-formes?|grues?|auxiliaires?|a tour|mobiles?|ponts? roulants?) |categories? |category |categ\.? |cat\.? |niveaux? |n° ?)*/;
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
    const from = at + (CATEGORY_FILLER.exec(folded.slice(at, at + 80))?.[0].length ?? 0);
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
  // `CACES 1, 3, 5 (R389)`: the recommendation stands behind its categories.
  const behind =
    own || parts.length === 0
      ? null
      : /^[\s(,–-]{0,3}r ?\.?(4(?:8[2-9]|90)|3(?:72 ?m?|77|83|86|89|90))(?!\d)\)?/.exec(folded.slice(start + length));
  if (behind) {
    const code = `CACES R${behind[1]!.replace(' ', '').toUpperCase()}`;
    const certificate = { key: code, parts, name: (all: string[]) => listed(code, all, ' cat. ') };
    return { certificate, to: start + length + behind[0].length };
  }
  const name = own ? `CACES R${own[1]!.replace(' ', '').toUpperCase()}` : 'CACES';
  return { certificate: { key: name, parts, name: (all) => listed(name, all, ' cat. ') }, to: start + length };
}

const ELECTRIC =
  /(?<![a-z])habilitations? (?:electriques?)?[^\n]{0,40}|(?<![a-z0-9])[bh]0v?(?:[ /,+-]| et ){0,3}[bh]0v?(?![a-z0-9])/g;
const ELECTRIC_LEVEL = /(?<![a-z0-9])(?:b[0-2](?:v|t)?|h[0-2]v?|b[srcepf]|h[ce])(?![a-z0-9])/g;

/** Certificates with a fixed name. `context`: the words alone are ordinary, only under a fitting heading or with such a word beside. */
const NAMED: { pattern: RegExp; name: (match: RegExpMatchArray) => string; context?: true }[] = [
  {
    pattern: /(?<![a-z])(?:mac[ -]?)?sst(?![a-z])|sauveteur[a-z()]{0,4} secouriste[a-z()]{0,4}(?: du)? travail/g,
    name: () => 'SST',
  },
  { pattern: /(?<![a-z])psc ?-?1(?!\d)|prevention (?:et|&) secours civiques?/g, name: () => 'PSC1' },
  { pattern: /(?<![a-z])pse ?-?([12])(?!\d)/g, name: (m) => `PSE${m[1]}` },
  { pattern: /(?<![a-z])afgsu(?: ?-? ?(?:niveau |n)?([12]))?/g, name: (m) => listed('AFGSU', m[1] ? [m[1]] : []) },
  { pattern: /(?<![a-z])haccp(?![a-z])/g, name: () => 'HACCP' },
  {
    pattern: /(?<![a-z])fimo(?: ?-?(?:transport )?(?:de )?(marchandises?|voyageurs?))?(?![a-z])/g,
    name: (m) => listed('FIMO', m[1] ? [plural(m[1])] : []),
  },
  {
    pattern: /(?<![a-z])fco(?: ?-?(?:transport )?(?:de )?(marchandises?|voyageurs?))?(?![a-z])/g,
    name: (m) => listed('FCO', m[1] ? [plural(m[1])] : []),
  },
  { pattern: /(?<![a-z])adr(?: (?:de )?base)?(?![a-z.])/g, name: () => 'ADR' },
  { pattern: /(?<![a-z])ssiap ?-?(?:niveau )?([123])?/g, name: (m) => listed('SSIAP', m[1] ? [m[1]] : []) },
  {
    pattern: /(?<![a-z])(cqp|tfp)[ -](?:a\.?p\.?s(?![a-z])|agent de (?:prevention|securite))/g,
    name: (m) => `${m[1]!.toUpperCase()} APS`,
  },
  {
    pattern: /carte pro(?:fessionnelle)?[^,;]{0,24}(?:cnaps|securite|surveillance)/g,
    name: () => 'Carte professionnelle de sécurité',
  },
  {
    pattern: /(?<![a-z])aipr(?: ?-?:? ?\(?(operateur|encadrant|concepteur))?(?![a-z])/g,
    name: (m) => listed('AIPR', m[1] ? [m[1].replace('operateur', 'opérateur')] : []),
  },
  {
    pattern: /amiante[^,;]{0,20}?(?:ss ?-?|sous[ -]section )([34])|(?:ss ?|sous[ -]section )([34])[^,;]{0,20}amiante/g,
    name: (m) => `Amiante SS${m[1] ?? m[2]}`,
  },
  { pattern: /(?<![a-z])amiante(?![a-z])/g, name: () => 'Amiante', context: true },
  {
    pattern: /travail(?:ler)?(?: et deplacement)? en hauteur|travaux en hauteur/g,
    name: () => 'Travail en hauteur',
    context: true,
  },
  { pattern: /echafaudages?[^,;]{0,24}r ?(408|457)/g, name: (m) => `Échafaudages R${m[1]}` },
  {
    pattern: /(?<![a-z])prap(?: ?-?(2s|ibc))?(?![a-z])/g,
    name: (m) => listed('PRAP', m[1] ? [m[1].toUpperCase()] : []),
  },
  {
    pattern: /equipiere? de premiere intervention|(?<![a-z])epi incendie/g,
    name: () => 'Équipier de première intervention',
  },
  {
    pattern: /(?<![a-z])(bafa|bafd|bnssa|certiphyto|atex|gqs)(?![a-z])/g,
    name: (m) => (m[1] === 'certiphyto' ? 'Certiphyto' : m[1]!.toUpperCase()),
  },
  { pattern: /permis d'exploit[a-z]*/g, name: () => "Permis d'exploitation" },
  { pattern: /permis (?:de )?feu(?![a-z])/g, name: () => 'Permis de feu', context: true },
  { pattern: /(?<![a-z])certibiocide(?![a-z])/g, name: () => 'Certibiocide' },
  { pattern: /(?<![a-z])gestes et postures(?![a-z])/g, name: () => 'Gestes et postures', context: true },
  { pattern: /(?<![a-z])clea(?![a-z])/g, name: () => 'CléA', context: true },
];

const plural = (word: string) => (word.endsWith('s') ? word : `${word}s`);
const CONTEXT = /habilitation|certificat|formation|attestation|brevet|diplome|titulaire|certified|qualification/;
const NOT_HELD = /en cours|a passer|souhaite|prevue?(?![a-z])|en preparation|a renouveler|perime|expire/;

/** Something of every pattern above: most lines have none of it. */
const MAY_NAME =
  /caces|r ?\.?[34]\d\d|habilit|[bh]0|sst|secou|psc|pse|afgsu|haccp|fimo|fco|adr|ssiap|cqp|tfp|carte pro|aipr|amiante|hauteur|echaf|prap|intervention|epi |baf|bnssa|certi|atex|gqs|permis|clea|postures|secours/;

interface Mention {
  certificate: Certificate;
  from: number;
  to: number;
}

function electricIn(text: string): Certificate | null {
  // `H0B0`, `BRBC`: levels written without anything between.
  const levels = [
    ...text
      .replace(/(?<![a-z0-9])([bh][0-2]v?|b[rc])(?=(?:[bh][0-2]v?|b[rc])(?![a-z0-9]))/g, '$1 ')
      .matchAll(ELECTRIC_LEVEL),
  ].map((level) => level[0].toUpperCase());
  if (levels.length === 0 && !text.includes('electrique')) return null;
  const key = 'Habilitation électrique';
  return { key, parts: [...new Set(levels)].sort(), name: (all) => listed(key, all) };
}

/** All certificates that a line names, in the order of the line. */
function mentionsIn(row: Row): Mention[] {
  const { text } = row.line;
  const folded = fold(text);
  const mentions: Mention[] = [];
  if (!MAY_NAME.test(folded)) return mentions;
  let reached = 0;
  for (const match of folded.matchAll(CACES)) {
    if (match.index < reached) continue;
    const { certificate, to } = cacesIn(text, match.index);
    mentions.push({ certificate, from: match.index, to });
    reached = to;
  }
  for (const match of folded.matchAll(ELECTRIC)) {
    const certificate = electricIn(match[0]);
    if (certificate) mentions.push({ certificate, from: match.index, to: match.index + match[0].length });
  }
  const fits = inSection(row, 'certificates') || CONTEXT.test(fold(contentOf(row)));
  for (const { pattern, name, context } of NAMED) {
    for (const match of context && !fits ? [] : folded.matchAll(pattern)) {
      const value = name(match);
      const certificate = { key: value, parts: [], name: () => value };
      mentions.push({ certificate, from: match.index, to: match.index + match[0].length });
    }
  }
  return mentions.sort((a, b) => a.from - b.from);
}

/** Does the item of the list that names it say that it is not held (any more, or yet)? */
function isHeld(text: string, { from, to }: Mention): boolean {
  const before =
    text
      .slice(Math.max(0, from - 16), from)
      .split(/[,;|\t•]/)
      .at(-1) ?? '';
  const after = text.slice(to, to + 24).split(/[,;|\t•]/)[0] ?? '';
  return !NOT_HELD.test(fold(`${before} ${after}`));
}

/** Of these a CV says more as a rule; alone, part of it was perhaps not read. Some are words of a task as well. */
const PLAIN = new Set([
  'CACES',
  'Habilitation électrique',
  'Amiante',
  'Travail en hauteur',
  'Gestes et postures',
  'CléA',
]);

/** Certificates, normalised to one spelling each: `CACES R489 cat. 1A, 3`, `SST`, `Habilitation électrique B0, H0`. */
export function readCertificates(rows: Row[]): Found<string>[] {
  const found = new Map<string, { certificate: Certificate; first: Found<string> }>();
  for (const row of rows) {
    if (inSection(row, 'references', 'interests')) continue;
    const confidence = inSection(row, 'certificates', 'education', 'skills', 'licences') ? 0.95 : 0.88;
    for (const mention of mentionsIn(row)) {
      if (!isHeld(row.line.text, mention)) continue;
      const { certificate, from, to } = mention;
      const known = found.get(certificate.key)?.certificate;
      if (known) known.parts = [...new Set([...known.parts, ...certificate.parts])];
      else {
        const sure = PLAIN.has(certificate.key) && certificate.parts.length === 0 ? 0.85 : confidence;
        found.set(certificate.key, {
          certificate,
          first: { value: '', confidence: sure, at: span(row.line, from, to) },
        });
      }
    }
  }
  if (found.has('Amiante SS3') || found.has('Amiante SS4')) found.delete('Amiante');
  return mergePlainCaces([...found.values()]).map(({ certificate, first }) => ({
    ...first,
    value: certificate.name(certificate.parts),
  }));
}

/** `CACES` without a number, beside CACES that have one, is only a heading or a repetition. */
function mergePlainCaces(all: { certificate: Certificate; first: Found<string> }[]) {
  const numbered = all.filter(({ certificate }) => certificate.key.startsWith('CACES R'));
  return all.filter(({ certificate }) => {
    if (certificate.key !== 'CACES' || numbered.length === 0) return true;
    return certificate.parts.some(
      (part) => !numbered.some((other) => other.certificate.parts.some((one) => one.startsWith(part))),
    );
  });
}
