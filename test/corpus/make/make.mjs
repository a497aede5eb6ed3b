// Makes the documents of the corpus: node test/corpus/make/make.mjs [LAYOUT …] [PERSON …]. See README.md for the tools it needs.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeBrowser, printHtml } from './chromium.mjs';
import { peopleOf } from './people.mjs';
import { textOf } from './text-of.mjs';
import { listsOtherwise, missingFrom, truthOf } from './truth.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const corpus = resolve(here, '../cv');
/** How many people each layout shows. */
const EACH = { dev: 6, 'held-out': 6 };

async function allLayouts() {
  const all = [];
  for (const name of readdirSync(join(here, 'layouts')).sort())
    if (name.endsWith('.mjs')) all.push(...(await import(`./layouts/${name}`)).layouts);
  return all;
}

/** Always the same people for the same layout: by turns, with a stride that mixes the neighbours. */
function castOf(layout, index, people) {
  const able = people.filter((person) => !layout.only || layout.only(person));
  const start = layout.start ?? index * 5;
  return Array.from({ length: Math.min(EACH[layout.part], able.length) }, (_, i) => able[(start + i) % able.length]);
}

const layouts = await allLayouts();
const named = process.argv.slice(2);
const wanted = named.filter((name) => layouts.some((layout) => layout.name === name));
const persons = named.filter((name) => !wanted.includes(name));
let problems = 0;
for (const part of ['dev', 'held-out']) {
  const people = peopleOf(part);
  mkdirSync(join(corpus, part), { recursive: true });
  const own = layouts.filter((layout) => layout.part === part);
  for (const [index, layout] of own.entries()) {
    if (wanted.length && !wanted.includes(layout.name)) continue;
    for (const person of castOf(layout, index, people)) {
      if (persons.length && !persons.includes(person.id)) continue;
      const base = join(corpus, part, `${layout.name}.${person.id}`);
      const file = `${base}.${layout.ext}`;
      if (layout.html) writeFileSync(file, await printHtml(await layout.html(person), layout.print));
      else await layout.make(person, file);
      const truth = truthOf(layout.seen ? layout.seen(person) : person, new Set(layout.omits));
      const text = await textOf(file);
      const missing = missingFrom(truth, text);
      if (missing.length) {
        problems += 1;
        console.log(`${layout.name}.${person.id}: the document does not say ${missing.join(' | ')}`);
      }
      const otherwise = listsOtherwise(truth, person, text);
      if (otherwise.length) {
        problems += 1;
        console.log(`${layout.name}.${person.id}: the truth has otherwise ${otherwise.join(' | ')}`);
      }
      writeFileSync(`${base}.json`, `${JSON.stringify(truth, null, 2)}\n`);
    }
    console.log(`${part} ${layout.name}`);
  }
}
await closeBrowser();
// As the formatter of the project wants JSON.
execFileSync('node_modules/.bin/biome', ['format', '--write', corpus], { stdio: ['ignore', 'ignore', 'inherit'] });
process.exit(problems ? 1 : 0);
