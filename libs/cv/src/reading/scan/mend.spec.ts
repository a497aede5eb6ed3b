import { describe, expect, it } from '@jest/globals';
import { readFields } from '../fields/index.js';
import type { OcrWord } from './engine.js';
import { linesOf, POINTS } from './lines.js';
import { mend } from './mend.js';
import { at } from './plane.js';
import { upright } from './upright.js';

/** Words of 40 pixels to the em in rows; two spaces are a gap of two ems, and each word may carry its confidence: `word~30`. */
function page(text: string): OcrWord[] {
  return text.split('\n').flatMap((row, index) => {
    const words: OcrWord[] = [];
    let left = 100;
    for (const part of row.split(' ')) {
      if (part === '') {
        left += 70;
        continue;
      }
      const [word = '', confidence = '95'] = part.split('~');
      const baseline = 200 + 60 * index;
      const right = left + 20 * word.length;
      words.push({
        text: word,
        confidence: Number(confidence),
        left,
        right,
        top: baseline - 30,
        bottom: baseline,
        baseline,
        size: 40,
      });
      left = right + 10;
    }
    return words;
  });
}
const mended = (text: string) =>
  mend(page(text))
    .map((word) => word.text)
    .join(' ');

describe('what was recognised wrongly', () => {
  it('is mended where the form of a word leaves no doubt', () => {
    expect(mended('lina.nowak©example.org')).toBe('lina.nowak@example.org');
    expect(mended('lina.nowak(Qexample,org')).toBe('lina.nowak@example.org');
    expect(mended('lina.nowak@ example.org')).toBe('lina.nowak@example.org');
    expect(mended('jérôme@example.org')).toBe('jerome@example.org');
    expect(mended('O6 39 98 l2 34')).toBe('06 39 98 12 34');
    expect(mended('Depuis 2O21')).toBe('Depuis 2021');
    expect(mended('Habilitation BO HOV')).toBe('Habilitation B0 H0V');
    expect(mended('Budget/ Lille')).toBe('Budget / Lille');
    expect(mended('e Repassage')).toBe('• Repassage');
  });

  it('is left as it is elsewhere', () => {
    for (const text of [
      'Permis B',
      'OI',
      'LOL',
      'Il y a',
      'CACES 1A',
      'R489',
      'Olivier',
      '12 lots',
      'à 80 %',
      'Lens - Douai',
    ])
      expect(mended(text)).toBe(text);
  });

  it('is dropped where it is no text', () => {
    expect(mended('| Expériences')).toBe('Expériences');
    expect(mended('Expériences   8~30')).toBe('Expériences');
    expect(mended('2011 -~5 2013')).toBe('2011 - 2013');
    expect(mended('~~10')).toBe('');
  });
});

describe('certainty of recognition', () => {
  const fields = (confidence: number) =>
    readFields({ pages: 1, lines: linesOf(page(`Lina NOWAK\nlina.nowak@example.org~${confidence}`), 1) });

  it('lowers the confidence of what rests on it, and of nothing else', () => {
    const [sure, unsure] = [fields(95).evidence, fields(50).evidence];
    expect(fields(50).fields.email).toBe('lina.nowak@example.org');
    expect(unsure['/email']!.confidence).toBeLessThan(0.5 * sure['/email']!.confidence);
    expect(unsure['/name/family']).toEqual(sure['/name/family']);
  });

  it('comes with the very place of the words', () => {
    // Lina NOWAK reaches from 100 to 290 pixels, as page() places it, and 30 above its baseline.
    const box = [100, 170, 190, 30].map((pixels) => Math.round(10 * POINTS * pixels) / 10);
    expect(fields(95).evidence['/name/family']?.box).toEqual(box);
  });
});

describe('columns that lean', () => {
  const entries = [
    'Nom  Lina',
    'Ville  Douai',
    'Permis  B',
    '2019  Cariste',
    '2015  Cuisine',
    '2011  Plonge',
    'Loisirs  Vélo',
  ];
  const rows = [...entries, ...entries].join('\n');
  const leaning = page(rows).map((word) => {
    const aside = 0.04 * word.baseline;
    return { ...word, left: word.left - aside, right: word.right - aside };
  });

  it('are straightened, and their places kept', () => {
    const { words, toPage } = upright(leaning);
    const begin = words.filter((_, index) => index % 2 === 0).map(({ left }) => left);
    expect(Math.max(...begin) - Math.min(...begin)).toBeLessThan(10);
    const back = words.map(({ left, baseline }) => at(toPage, { x: left, y: baseline }).x);
    back.forEach((x, index) => {
      expect(x).toBeCloseTo(leaning[index]!.left, 6);
    });
  });

  it('are left when they stand straight', () => {
    expect(upright(page(rows)).words).toEqual(page(rows));
  });
});
