import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

/** Every text people see is in both languages, and none is written into a screen. */

const SRC = join(process.cwd(), 'apps/web/src');
const FEATURES = join(SRC, 'features');

/** Namespace to the folder of its fr.json and en.json: the shell's, and one per feature. */
const catalogues = new Map<string, string>([['shell', join(SRC, 'i18n')]]);
for (const entry of readdirSync(FEATURES, { withFileTypes: true })) {
  if (entry.isDirectory()) catalogues.set(entry.name, join(FEATURES, entry.name));
}

const read = new Map<string, Map<string, string>>();

function texts(namespace: string, language: 'fr' | 'en'): Map<string, string> {
  const file = join(catalogues.get(namespace) ?? SRC, `${language}.json`);
  const known = read.get(file);
  if (known) return known;
  const flat = new Map<string, string>();
  const walk = (value: unknown, path: string[]): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
    } else flat.set(path.join('.'), String(value));
  };
  walk(JSON.parse(readFileSync(file, 'utf8')), []);
  read.set(file, flat);
  return flat;
}

/** French has a plural form for millions that English has not. */
const commonKeys = (flat: Map<string, string>) => [...flat.keys()].filter((key) => !key.endsWith('_many')).sort();

const placeholders = (text: string) => [...new Set(text.match(/\{\{[^}]*\}\}/g))].sort();

function screens(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return screens(path);
    return /\.tsx?$/.test(entry.name) && !/\.(spec|d)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Attributes and, in .tsx files, properties whose value people read or hear. */
const SPOKEN = new Set(
  'title label placeholder description alt lead question consequence confirm text header message success submit action aria-label aria-description'.split(
    ' ',
  ),
);
const hasLetters = (text: string) => /\p{L}/u.test(text);
/** A key handed on, to be looked up elsewhere. */
const isKey = (text: string) => [...catalogues.keys()].some((namespace) => texts(namespace, 'fr').has(text));
const keyExists = (namespace: string, key: string) =>
  [namespace, 'shell'].some((ns) => {
    if (!catalogues.has(ns)) return false;
    const flat = texts(ns, 'fr');
    return flat.has(key) || flat.has(`${key}_other`);
  });

/** Operators that hand on what stands beside them; a comparison shows neither of its sides. */
const JOINING = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** The texts an expression can give: `'a'`, `x ? 'a' : 'b'`, `x && 'a'`, a template. */
function literals(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (ts.isBinaryExpression(node))
    return JOINING.has(node.operatorToken.kind) ? [...literals(node.left), ...literals(node.right)] : [];
  if (ts.isParenthesizedExpression(node)) return literals(node.expression);
  if (ts.isJsxExpression(node)) return node.expression ? literals(node.expression) : [];
  return [];
}

/** What a node shows or says to people without a catalogue. */
function spokenBy(node: ts.Node, isScreen: boolean): string[] {
  if (ts.isJsxText(node)) return [node.text];
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return literals(node);
  if (ts.isJsxAttribute(node) && node.initializer && SPOKEN.has(node.name.getText())) return literals(node.initializer);
  const isProperty = isScreen && ts.isPropertyAssignment(node) && SPOKEN.has(node.name.getText());
  return isProperty ? literals(node.initializer) : [];
}

/** The keys a call asks for: `t('key')`, and the states of `defineStatuses(namespace, prefix, { state: … })`. */
function keysOf(call: ts.CallExpression, namespace: string): { namespace: string; key: string }[] {
  const [first, second, third] = call.arguments;
  if (!first || !ts.isStringLiteral(first)) return [];
  const callee = call.expression.getText();
  if (callee === 't' || callee === 'i18n.t') return [{ namespace, key: first.text }];
  if (callee !== 'defineStatuses' || !second || !ts.isStringLiteral(second)) return [];
  const states = third && ts.isObjectLiteralExpression(third) ? third.properties : [];
  return states.map((state) => ({ namespace: first.text, key: `${second.text}.${state.name?.getText()}` }));
}

/** Texts written into a file, and keys and namespaces that no catalogue has, each with its place. */
function faults(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  let namespace = 'shell';
  const walk = (node: ts.Node): void => {
    const place = `${relative(SRC, file)}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
    for (const text of spokenBy(node, file.endsWith('x')))
      if (hasLetters(text) && !isKey(text)) found.push(`${place} text in a screen: ${text.trim()}`);
    // A feature's index.ts names the texts of its menu entries.
    if (file.endsWith('index.ts') && ts.isPropertyAssignment(node) && node.name.getText() === 'label')
      for (const key of literals(node.initializer))
        if (!keyExists(basename(dirname(file)), key)) found.push(`${place} no text for ${key}`);
    if (ts.isCallExpression(node)) {
      const first = node.arguments[0];
      if (node.expression.getText() === 'useTranslation' && first && ts.isStringLiteral(first)) {
        namespace = first.text;
        if (!catalogues.has(namespace)) found.push(`${place} no catalogue for ${namespace}`);
      }
      for (const wanted of keysOf(node, namespace))
        if (!keyExists(wanted.namespace, wanted.key))
          found.push(`${place} no text for ${wanted.namespace}:${wanted.key}`);
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

describe.each([...catalogues.keys()])('the catalogue %s', (namespace) => {
  it('exists in both languages', () => {
    expect(['fr', 'en'].filter((l) => !existsSync(join(catalogues.get(namespace) ?? '', `${l}.json`)))).toEqual([]);
  });

  it('has the same keys in both languages', () => {
    expect(commonKeys(texts(namespace, 'en'))).toEqual(commonKeys(texts(namespace, 'fr')));
  });

  it('has no empty text, and the same placeholders in both languages', () => {
    const english = texts(namespace, 'en');
    for (const [key, french] of texts(namespace, 'fr')) {
      const other = english.get(key) ?? english.get(key.replace(/_many$/, '_other')) ?? '';
      expect([key, french.trim(), other.trim()]).not.toContain('');
      expect([key, placeholders(other)]).toEqual([key, placeholders(french)]);
    }
  });
});

describe('the screens', () => {
  it('take every text from a catalogue that has it', () => {
    expect(screens(SRC).flatMap((file) => faults(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('are really looked at: a text in any of the usual places is found', () => {
    const source = [
      "const { t } = useTranslation('shell');",
      'const a = <p>Bonjour</p>;',
      "const b = <p>{'Bonjour'}</p>;",
      'const c = <p>{`Bonjour $' + '{name}`}</p>;',
      'const d = <input aria-label="Nom" className="wide" />;',
      "const e = <Page title={'Titre'}>{t('common.save')}</Page>;",
      "const f = t('no.such.key');",
      "const g = useTranslation('nowhere');",
      "const h = <p>{open ? 'Ouvert' : t('common.close')}</p>;",
      "const i = [{ key: 'name', header: 'Nom' }];",
      "const j = defineStatuses('shell', 'common', { save: 'info', gone: 'danger' });",
    ].join('\n');
    expect(faults(join(SRC, 'x.tsx'), source).map((fault) => fault.split(' ')[0])).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((line) => `x.tsx:${line}`),
    );
    const menu = "export default { navigation: [{ to: '/', label: 'nothing' }, { to: '/', label: 'home.nav' }] };";
    expect(faults(join(FEATURES, 'shell/index.ts'), menu)).toEqual(['features/shell/index.ts:1 no text for nothing']);
  });
});
