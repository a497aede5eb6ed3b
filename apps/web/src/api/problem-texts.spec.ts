import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = resolve('.');
const filesIn = (folder: string, wanted: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => wanted.test(path) && !/\.(?:spec|fixture)\.ts$|node_modules/.test(path))
    .map((path) => join(folder, path));
const sources = [...filesIn('libs', /\.ts$/), ...filesIn('apps/api/src', /\.ts$/)].map(
  (path) => [relative('.', path), readFileSync(path, 'utf8')] as const,
);

/** Codes of a whole refusal and of one field, as the sources throw them: in the arguments, or in a table of sentences. */
const THROWN = {
  problems: [/(?<![.\w])(?:conflict|forbidden)\(\s*'(\w+)'/g, /new DomainError\(\s*'\w+',\s*'(\w+)'/g],
  fieldProblems: [/(?<![.\w])invalid\([\s\S]{1,140}?,\s*'(\w+)',/g],
} as const;
const TABLES = /const (?:SENTENCES|MERGE_BLOCKERS|CLASHES)\b[^{]*= \{\n([\s\S]*?)\n\}/g;
/** Files that throw a code which stands in such a table. */
const BY_TABLE = [
  'libs/importing/src/reading/refusal.ts',
  'libs/kernel/src/domain-error.ts',
  'libs/rallies/src/edits.service.ts',
  'libs/rallies/src/floor.service.ts',
  'libs/tenants/src/merge/merges.service.ts',
];

/** No screen can meet these: what the screens send is never so, or other programs send it. */
const NEVER_ON_A_SCREEN = new Set(['multipart_expected', 'wrong_signature']);

function thrown(kind: keyof typeof THROWN): string[] {
  const codes = sources.flatMap(([, text]) =>
    THROWN[kind].flatMap((pattern) => [...text.matchAll(pattern)].map(([, code = '']) => code)),
  );
  const inTables = sources.flatMap(([, text]) =>
    [...text.matchAll(TABLES)].flatMap(([, body = '']) =>
      [...body.matchAll(/^ {2}(\w+):(?: \['(\w+)')?/gm)].map(([, key = '', code]) => code ?? key),
    ),
  );
  return [...new Set(kind === 'problems' ? [...codes, ...inTables] : codes)].sort();
}

function told(kind: keyof typeof THROWN, language: 'fr' | 'en'): Set<string> {
  const catalogues = filesIn('apps/web/src', new RegExp(`(?:^|/)${language}\\.json$`));
  return new Set(catalogues.flatMap((path) => Object.keys(JSON.parse(readFileSync(path, 'utf8'))[kind] ?? {})));
}

describe('what the API refuses', () => {
  it.each([
    ['problems', 'fr'],
    ['problems', 'en'],
    ['fieldProblems', 'fr'],
    ['fieldProblems', 'en'],
  ] as const)('has a text for every code among the %s (%s)', (kind, language) => {
    const codes = thrown(kind);
    expect(codes.length).toBeGreaterThan(30);
    const known = told(kind, language);
    expect(codes.filter((code) => !known.has(code) && !NEVER_ON_A_SCREEN.has(code))).toEqual([]);
  });

  it('is thrown with its code written out, or from a table that this spec reads', () => {
    const hidden = sources.filter(([, text]) =>
      /(?<![.\w])(?:conflict|forbidden)\((?!\s*'|\))|new DomainError\((?!\s*'\w+',\s*'\w+')/.test(text),
    );
    expect(hidden.map(([path]) => path).sort()).toEqual(BY_TABLE);
  });

  it('leaves no exception that nobody throws', () => {
    const all = new Set([...thrown('problems'), ...thrown('fieldProblems')]);
    expect([...NEVER_ON_A_SCREEN].filter((code) => !all.has(code))).toEqual([]);
  });
});
