// Makes src/reading/fields/lexicon/communes.json from the official list of communes (package @etalab/decoupage-administratif,
// from the Code officiel géographique of INSEE and the postcodes of La Poste, Licence Ouverte). Run it again after an update
// of that package: `node libs/cv/make-communes.mjs`. One JSON string, one line per name, sorted by its key, so that a name is
// found by halving without building any table when a reading child starts: `name;postcodes;inhabitants in thousands`.
import { readFileSync, writeFileSync } from 'node:fs';

const source = new URL('../../node_modules/@etalab/decoupage-administratif/data/communes.json', import.meta.url);
const target = new URL('src/reading/fields/lexicon/communes.json', import.meta.url);
const all = JSON.parse(readFileSync(source, 'utf8'));
const postcodesOf = new Map(all.filter((one) => one.codesPostaux).map((one) => [one.code, one.codesPostaux]));

/** Has to be the `townKey` of lexicon/communes.ts. */
const key = (name) =>
  name
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

const lines = all
  .filter((one) => one.type !== 'arrondissement-municipal')
  .map((one) => {
    const postcodes = postcodesOf.get(one.code) ?? postcodesOf.get(one.chefLieu) ?? [];
    const size = one.population >= 1000 ? Math.round(one.population / 1000) : '';
    return { key: key(one.nom), text: `${one.nom.replaceAll('’', "'")};${postcodes.join(',')};${size}` };
  })
  .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  .map((one) => one.text);
writeFileSync(target, `${JSON.stringify([...new Set(lines)].join('\n'))}\n`);
