import { readdirSync, readFileSync } from 'node:fs';

type Catalogue = { [key: string]: string | Catalogue };
type Entry = readonly [key: string, text: string];

const WEB = 'apps/web/src';

const entriesOf = (part: Catalogue, prefix = ''): Entry[] =>
  Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : entriesOf(value, `${prefix}${key}.`),
  );
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A catalogue's text as it may stand on a screen. Null for what says nothing but what is put into it. */
function shapeOf(text: string): RegExp | null {
  const parts = plain(text.replace(/<\/?\w+\s*\/?>/g, '')).split(/\{\{[^}]*\}\}/);
  return parts.join('').replace(/[^\p{L}]/gu, '').length < 4 ? null : new RegExp(`^${parts.map(escaped).join('.+')}$`);
}

/** A key that stands where its text should, a hole of a text that nothing was put into, or a value that is none. */
export const RAW = /\b[a-z]+(?:[A-Z][a-z]+)+\b|\b[a-z]+(?:_[a-z]+)+\b|\{\{|\bundefined\b|\bNaN\b|Invalid Date|\[object/;

/** What the program itself writes into a journal is French in every language, as what people write there is. */
const WRITTEN_IN_FRENCH = /^Dossier de surendettement déposé à la Banque de France\.$/;

/** The catalogues of the whole application, to tell by what a screen shows that a text is missing or in the wrong language. */
export class Words {
  /** What a dotted key can begin with. */
  private readonly beginnings = new Set<string>();
  private readonly french: RegExp[];
  private readonly english: RegExp[];
  /** Addresses of the features' screens. */
  readonly routes: string[] = [];
  /** Screens that features load: as many as there are addresses, or one is written so that it is not found here. */
  readonly loads: number;

  constructor() {
    const features = readdirSync(`${WEB}/features`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const shapes = { fr: new Map<string, RegExp>(), en: new Map<string, RegExp>() };
    let loads = 0;
    for (const folder of [`${WEB}/i18n`, ...features.map(({ name }) => `${WEB}/features/${name}`)]) {
      const read = (language: string) => JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8')) as Catalogue;
      for (const language of ['fr', 'en'] as const)
        for (const [key, text] of entriesOf(read(language))) {
          this.beginnings.add(key.split('.')[0] as string);
          const shape = shapeOf(text);
          if (shape) shapes[language].set(plain(text), shape);
        }
    }
    this.french = [...shapes.fr.values()];
    this.english = [...shapes.en.values()];
    for (const { name } of features) {
      const source = readFileSync(`${WEB}/features/${name}/index.ts`, 'utf8');
      this.routes.push(...[...source.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path as string));
      loads += [...source.matchAll(/import\('\.\/\w+Page\.js'\)/g)].length;
    }
    const router = readFileSync(`${WEB}/app/router.tsx`, 'utf8');
    const own = [...router.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path as string);
    this.routes.push(...own);
    this.loads = loads + own.length;
  }

  /** What of these texts is no text for people. */
  raw(texts: readonly string[]): string[] {
    const isKey = (text: string) =>
      [...text.matchAll(/\b([A-Za-z]\w*)(?:\.\w+)+/g)].some(([, first]) => this.beginnings.has(first as string));
    return texts.filter((text) => (RAW.test(text) || isKey(text)) && !/@|https?:|\.(?:org|csv|xlsx|pdf)\b/.test(text));
  }

  /** What of these texts, from an English screen, is French of the catalogues. */
  leftovers(texts: readonly string[]): string[] {
    const fits = (shapes: readonly RegExp[], text: string) => shapes.some((shape) => shape.test(plain(text)));
    return texts.filter(
      (text) => fits(this.french, text) && !fits(this.english, text) && !WRITTEN_IN_FRENCH.test(text),
    );
  }
}
