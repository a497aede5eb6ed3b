import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { distanceKm, towns } from '#occupations';
import { areaOf, areas } from './areas.js';

const communes = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json'), 'utf8'),
) as { code: string; population?: number; type: string }[];
const inhabitants = new Map(communes.map(({ code, population }) => [code, population ?? 0]));

describe('the areas from which distances are counted', () => {
  it('hold at least 25,000 inhabitants each, so that no answer tells of fewer', () => {
    const held = areas().map((area) => ({
      name: area.name,
      count: towns()
        .filter((town) => areaOf(town) === area)
        .reduce((sum, { insee }) => sum + (inhabitants.get(insee) ?? 0), 0),
    }));
    expect(held.filter(({ count }) => count < 25_000)).toEqual([]);
    expect(held).toHaveLength(16);
  });

  it('take in every town that is known, mostly within a few kilometres', () => {
    const far = towns().map((town) => {
      const area = areaOf(town);
      return area ? distanceKm(town, area) : Number.POSITIVE_INFINITY;
    });
    expect(Math.max(...far)).toBeLessThan(15);
    expect(far.filter((km) => km > 8).length / far.length).toBeLessThan(0.15);
  });

  it('are not made up where no centre is near', () => expect(areaOf({ lat: 48.85, lon: 2.35 })).toBeNull());
});
