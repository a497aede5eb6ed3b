import { readFileSync } from 'node:fs';

export interface Commune {
  /** The official spelling: `Hénin-Beaumont`. */
  name: string;
  postcodes: readonly string[];
  /** In thousands; 0 for fewer than a thousand inhabitants and for parts of a commune. */
  inhabitants: number;
}

/**
 * The form in which names of towns are compared: no case, accents or hyphens, `St` as `Saint`, `lez` as `les`, `s/` as `sur`.
 * Has to be the `key` of make-communes.mjs, which sorts by it.
 */
export function townKey(name: string): string {
  return name
    .replace(/[œŒ]/g, 'o')
    .replace(/[æÆ]/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/oe/g, 'o')
    .replace(/ae/g, 'a')
    .replace(/\bs\/ ?/g, 'sur ')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/(^|-)st(?=-|$)/g, '$1saint')
    .replace(/(^|-)ste(?=-|$)/g, '$1sainte')
    .replace(/-(?:lez|les)(?=-|$)/g, '-les');
}

let register: string | null = null;
const found = new Map<string, readonly Commune[]>();

function communeOf(line: string): Commune {
  const [name = '', postcodes = '', inhabitants = ''] = line.split(';');
  return { name, postcodes: postcodes === '' ? [] : postcodes.split(','), inhabitants: Number(inhabitants) };
}

/** The lines of the register with this key, found by halving: nothing is parsed that is not asked for. */
function search(text: string, key: string): Commune[] {
  let [low, high] = [0, text.length];
  while (low < high) {
    const start = text.lastIndexOf('\n', Math.max(low, (low + high) >> 1) - 1) + 1;
    const from = Math.max(start, low);
    const end = text.indexOf('\n', from);
    if (townKey(text.slice(from, text.indexOf(';', from))) < key) low = end < 0 ? text.length : end + 1;
    else high = from;
  }
  const communes: Commune[] = [];
  while (low < text.length) {
    const end = text.indexOf('\n', low);
    const line = text.slice(low, end < 0 ? text.length : end);
    if (townKey(line.slice(0, line.indexOf(';'))) !== key) break;
    communes.push(communeOf(line));
    low = end < 0 ? text.length : end + 1;
  }
  return communes;
}

/** The communes of France (and former communes) of that name, in any usual spelling; read from disk at the first call. */
export function communesNamed(name: string): readonly Commune[] {
  if (name.length > 60) return [];
  const key = townKey(name);
  if (key === '') return [];
  const known = found.get(key);
  if (known) return known;
  register ??= JSON.parse(readFileSync(new URL('./communes.json', import.meta.url), 'utf8')) as string;
  const communes = search(register, key);
  // A page has a few hundred names to ask for; a hostile one has more.
  if (found.size > 20_000) found.clear();
  found.set(key, communes);
  return communes;
}
