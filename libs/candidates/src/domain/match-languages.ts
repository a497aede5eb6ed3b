import { type MatchPoint, point } from './match-points.js';
import type { MatchCard, MatchOffer, NeededLevel } from './match-sides.js';

/** ISO 639-1 codes of the languages that a card may name, by what an employer may call them; without accents. */
const CODES: Readonly<Record<string, string>> = {
  ...{
    allemand: 'de',
    german: 'de',
    anglais: 'en',
    english: 'en',
    arabe: 'ar',
    arabic: 'ar',
    chinois: 'zh',
    chinese: 'zh',
  },
  ...{ mandarin: 'zh', espagnol: 'es', spanish: 'es', francais: 'fr', french: 'fr', italien: 'it', italian: 'it' },
  ...{ neerlandais: 'nl', flamand: 'nl', hollandais: 'nl', dutch: 'nl', polonais: 'pl', polish: 'pl', portugais: 'pt' },
  ...{ portuguese: 'pt', roumain: 'ro', romanian: 'ro', russe: 'ru', russian: 'ru', turc: 'tr', turkish: 'tr' },
  ...{ ukrainien: 'uk', ukrainian: 'uk' },
};

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The code of a language as an employer wrote it (`Anglais technique`), or null. */
export function languageCode(written: string): string | null {
  for (const word of folded(written).split(/[^a-z]+/)) {
    const code = Object.hasOwn(CODES, word) ? CODES[word] : undefined;
    if (code) return code;
  }
  return null;
}

const NEEDED: Readonly<Record<NeededLevel, number>> = { basic: 1, working: 2, fluent: 3 };
/** What the levels of a CV are good for: those of the European framework and those in words. */
const SPOKEN: Readonly<Record<string, number>> = {
  ...{ A1: 1, A2: 1, B1: 2, B2: 2, C1: 3, C2: 3 },
  ...{ school: 1, basic: 1, intermediate: 2, professional: 3, fluent: 3, bilingual: 3, native: 3 },
};

const ENOUGH = 1;
/** A lower level, a level that is not said and a language that is not said all count half: who is honest about little is not put behind. */
const OPEN = 0.5;

/** A language that the work needs. What the card does not say is not said: it lowers the score a little and changes no standing. */
export function languagePoints({ languages: spoken }: MatchCard, { languages: needed }: MatchOffer): MatchPoint[] {
  if (!needed.length) return [];
  const lists: Record<'held' | 'lower' | 'level' | 'unsaid', string[]> = { held: [], lower: [], level: [], unsaid: [] };
  for (const { language, level } of needed) {
    const code = languageCode(language);
    const said = spoken.find((one) => one.code === code);
    const rank = said?.level ? (SPOKEN[said.level] ?? null) : null;
    const list = !said ? 'unsaid' : rank === null ? 'level' : rank >= NEEDED[level] ? 'held' : 'lower';
    lists[list].push(code ?? language.replaceAll(',', ' '));
  }
  const { held, lower, level, unsaid } = lists;
  const key =
    held.length === needed.length
      ? 'languages.spoken'
      : unsaid.length === needed.length
        ? 'languages.not_said'
        : 'languages.partly';
  const params = { held: held.join(', '), lower: lower.join(', '), level: level.join(', '), unsaid: unsaid.join(', ') };
  return [point(key, params, (held.length * ENOUGH + (needed.length - held.length) * OPEN) / needed.length)];
}
