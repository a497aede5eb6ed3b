// How often the occupation behind a noisy job title is found, against plain trigrams. Plain Node on the built program.
// The official titles (baseline "what one would have without our work") are read where an operator has them: ROME_FOLDER.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');

/** Titles with their codes; `null` is no occupation of the set. */
function titles(name) {
  const byCode = JSON.parse(readFileSync(join(here, 'occupations', `${name}.json`), 'utf8'));
  return Object.entries(byCode).flatMap(([code, list]) =>
    list.map((title) => ({ title, code: code === 'null' ? null : code })),
  );
}

const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe');

/** As pg_trgm does it: words of letters and digits, two blanks before and one after, the set of all threes. */
function trigrams(text) {
  const found = new Set();
  for (const word of plain(text).match(/[a-z0-9]+/g) ?? [])
    for (let at = 0, padded = `  ${word} `; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  return found;
}

/** Top-1 of Jaccard over trigrams; also without accents and capitals, which plain pg_trgm would not do: the stronger baseline. */
function trigramBaseline(named) {
  const rows = named.map(({ code, text }) => ({ code, grams: trigrams(text) }));
  const holders = new Map();
  rows.forEach((row, at) => {
    for (const gram of row.grams) holders.get(gram)?.push(at) ?? holders.set(gram, [at]);
  });
  return (title) => {
    const grams = trigrams(title);
    const common = new Map();
    for (const gram of grams) for (const at of holders.get(gram) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
    let best = null;
    let most = 0;
    for (const [at, count] of common) {
      const alike = count / (grams.size + rows[at].grams.size - count);
      if (alike > most) [best, most] = [rows[at].code, alike];
    }
    return best;
  };
}

function officialTitles(folder) {
  const read = (pattern) => {
    const file = readdirSync(folder).find((name) => pattern.test(name));
    if (!file) throw new Error(`${folder} lacks ${pattern}.`);
    return readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((line) =>
        line
          .replace(/^\uFEFF/, '')
          .slice(1, -1)
          .split('","'),
      );
  };
  return [
    ...read(/^unix_referentiel_appellation_v\d+_utf8\.csv$/).map((row) => ({ text: row[1], code: row[3] })),
    ...read(/^unix_referentiel_code_rome_v\d+_utf8\.csv$/).map((row) => ({ text: row[3], code: row[0] })),
  ];
}

const share = (part, whole) => (whole === 0 ? 0 : part / whole);
const percent = (value) => `${(100 * value).toFixed(1)} %`;

function top1(list, guess) {
  const coded = list.filter(({ code }) => code !== null);
  return {
    coded: share(coded.filter(({ title, code }) => guess(title) === code).length, coded.length),
    all: share(list.filter(({ title, code }) => guess(title) === code).length, list.length),
  };
}

function calibration(list, suggest) {
  return [
    [0.9, 1.01],
    [0.75, 0.9],
    [0.6, 0.75],
    [0.25, 0.6],
  ].map(([from, to]) => {
    const said = list
      .map((one) => ({ ...one, said: suggest(one.title) }))
      .filter(({ said }) => said && said.confidence >= from && said.confidence < to);
    return {
      from,
      count: said.length,
      right: share(said.filter(({ said, code }) => said.code === code).length, said.length),
    };
  });
}

export async function run({ folder = process.env.ROME_FOLDER, log = console.log } = {}) {
  const started = performance.now();
  const { occupations, suggestOccupation } = await import(
    pathToFileURL(join(root, 'dist/libs/occupations/src/index.js')).href
  );
  suggestOccupation('cariste');
  const loaded = performance.now() - started;
  const own = occupations().flatMap((one) =>
    [...one.titles.flatMap(({ masculine, feminine }) => [masculine, feminine]), ...one.words, one.label].map(
      (text) => ({ code: one.code, text }),
    ),
  );
  const titlesOnly = occupations().flatMap((one) =>
    [...one.titles.flatMap(({ masculine, feminine }) => [masculine, feminine]), one.label].map((text) => ({
      code: one.code,
      text,
    })),
  );
  const baselines = {
    'trigrams, our titles and everyday words': trigramBaseline(own),
    'trigrams, our titles': trigramBaseline(titlesOnly),
  };
  if (folder && existsSync(folder))
    baselines['trigrams, official ROME titles'] = trigramBaseline(officialTitles(folder));
  const results = {};
  for (const name of ['tuned', 'unseen']) {
    const list = titles(name);
    const ours = top1(list, (title) => suggestOccupation(title)?.code ?? null);
    log(
      `\n${name}: ${list.length} titles, ${list.filter(({ code }) => code === null).length} of them no occupation of the set`,
    );
    log(
      `  ours                                      top-1 ${percent(ours.coded)} of titles with a code, ${percent(ours.all)} of all`,
    );
    results[name] = { ours, baselines: {} };
    for (const [what, guess] of Object.entries(baselines)) {
      const base = top1(list, guess);
      results[name].baselines[what] = { ...base, ratio: ours.coded / base.coded };
      log(
        `  ${what.padEnd(41)} top-1 ${percent(base.coded)}, ${percent(base.all)} of all; ours is ${(ours.coded / base.coded).toFixed(2)} × it (${(ours.all / base.all).toFixed(2)} × of all)`,
      );
    }
    for (const { from, count, right } of calibration(list, suggestOccupation))
      log(`  confidence from ${from.toFixed(2)}: ${String(count).padStart(3)} suggestions, ${percent(right)} right`);
  }
  const perTitleMs = timePerTitle(suggestOccupation);
  log(
    `\n${occupations().length} occupations, loaded and first answer in ${loaded.toFixed(0)} ms; ${perTitleMs.toFixed(4)} ms a title, warm`,
  );
  if (folder && existsSync(folder)) results.imported = await withOfficialTables(folder, log);
  return { ...results, perTitleMs };
}

function timePerTitle(suggest) {
  const all = [...titles('tuned'), ...titles('unseen')];
  const from = performance.now();
  for (let round = 0; round < 10; round++) for (const { title } of all) suggest(title);
  return (performance.now() - from) / (10 * all.length);
}

/** The same after `occupations import`, without a database: 1,584 occupations instead of the starter set. */
async function withOfficialTables(folder, log) {
  const lib = join(root, 'dist/libs/occupations/src');
  const load = (file) => import(pathToFileURL(join(lib, file)).href);
  const { releaseIn } = await load('tables/folder.js');
  const { officialTitle } = await load('domain/official-title.js');
  const { takeOver, suggestOccupation, searchOccupations, occupations } = await load('current.js');
  let from = performance.now();
  const release = await releaseIn(folder);
  const read = performance.now() - from;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const titlesOf = grouped(release.titles);
  const imported = release.occupations.map(({ code, label }) => ({
    code,
    label,
    labelEn: label,
    domain: code[0],
    titles: (titlesOf.get(code) ?? []).map(({ title }) => officialTitle(title)),
    words: [],
    skills: [],
    qualifications: [],
    near: [],
  }));
  from = performance.now();
  takeOver(imported);
  suggestOccupation('cariste');
  searchOccupations('cariste');
  const built = performance.now() - from;
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - before;
  log(
    `\nwith the official tables, version ${release.version}: read and checked in ${read.toFixed(0)} ms, ${occupations().length} occupations made ready in ${built.toFixed(0)} ms, ${(heap / 1e6).toFixed(0)} MB of heap`,
  );
  const results = {};
  for (const name of ['tuned', 'unseen']) {
    const list = titles(name).filter(({ code }) => code !== null);
    const right = top1(list, (title) => suggestOccupation(title)?.code ?? null).coded;
    const [sure] = calibration(list, suggestOccupation);
    results[name] = right;
    log(
      `  ${name}: top-1 ${percent(right)} of titles with a code; of ${sure.count} at 0.9 or more ${percent(sure.right)} right`,
    );
  }
  from = performance.now();
  const typed = ['p', 'pré', 'prépa com', 'coifeuse', 'agent d’entretien', 'femme de menage'];
  for (let round = 0; round < 10; round++) for (const text of typed) searchOccupations(text);
  const perSearch = (performance.now() - from) / (10 * typed.length);
  log(
    `  ${timePerTitle(suggestOccupation).toFixed(4)} ms a title, ${perSearch.toFixed(2)} ms a search while typing, warm`,
  );
  takeOver([]);
  return results;
}

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) groups.get(row.occupation)?.push(row) ?? groups.set(row.occupation, [row]);
  return groups;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
