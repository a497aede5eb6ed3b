import { describe, expect, it } from '@jest/globals';
import { boxOf } from './document.js';
import type { Glyphs } from './glyphs.js';
import { pageLines } from './layout.js';

/** Letters half an em wide. */
const glyphs = (text: string, x: number, y: number, size = 10): Glyphs => ({
  text,
  x,
  y,
  w: text.length * size * 0.5,
  size,
  style: 'f',
  upright: true,
});
const texts = (pieces: Glyphs[]) => pageLines(pieces, 1).map((line) => line.text);

describe('reading order', () => {
  it('reads a sidebar and the main column one after the other', () => {
    const side = ['CONTACT', '59500 Douai', 'LANGUES', 'Anglais courant', 'Espagnol'].map((text, i) =>
      glyphs(text, 40, 100 + 17 * i),
    );
    const main = ['EXPÉRIENCES', 'Cariste, Amazon', '2018 – 2020', 'Manutention', 'Agent, Onet', '2015 – 2017'].map(
      (text, i) => glyphs(text, 250, 100 + 14 * i),
    );
    expect(texts([...main, ...side])).toEqual([
      ...['CONTACT', '59500 Douai', 'LANGUES', 'Anglais courant', 'Espagnol'],
      ...['EXPÉRIENCES', 'Cariste, Amazon', '2018 – 2020', 'Manutention', 'Agent, Onet', '2015 – 2017'],
    ]);
  });

  it('keeps dates beside their jobs, at the left and at the right', () => {
    const rows: [string, string][] = [
      ['2018 – 2020', 'Cariste'],
      ['2015 – 2017', 'Agent'],
      ['2012 – 2014', 'Maçon'],
      ['2010 – 2011', 'Plongeur'],
    ];
    expect(
      texts(rows.flatMap(([date, job], i) => [glyphs(date, 40, 100 + 20 * i), glyphs(job, 180, 100 + 20 * i)])),
    ).toEqual(rows.map(([date, job]) => `${date}\t${job}`));
    expect(
      texts(rows.flatMap(([date, job], i) => [glyphs(job, 40, 100 + 20 * i), glyphs(date, 400, 100 + 20 * i)])),
    ).toEqual(rows.map(([date, job]) => `${job}\t${date}`));
  });

  it('joins a period that a narrow column broke', () => {
    const pieces = [
      glyphs('Septembre 2021 –', 40, 100),
      glyphs('Cariste', 180, 100),
      glyphs('Aujourd’hui', 40, 114),
      glyphs('Chargement', 180, 114),
    ];
    expect(texts(pieces)).toEqual(['Septembre 2021 – Aujourd’hui\tCariste', 'Chargement']);
  });

  it('closes letter-spaced words and drops text drawn twice', () => {
    const spaced = [...'CONTACT'].map((letter, i) => ({ ...glyphs(letter, 40 + 9 * i, 100), w: 5 }));
    expect(texts(spaced)).toEqual(['CONTACT']);
    expect(texts([glyphs('Langues', 40, 100), glyphs('Langues', 40.3, 100)])).toEqual(['Langues']);
  });

  it('knows the box of a part of a line', () => {
    const [line] = pageLines([glyphs('Jean', 40, 100), glyphs('Dupont', 200, 100)], 1);
    expect(line?.text).toBe('Jean\tDupont');
    expect(line && boxOf(line, 5, 11)).toEqual([200, 92, 30, 10]);
    expect(line && boxOf(line, 0, 2)).toEqual([40, 92, 10, 10]);
  });
});

describe('narrow columns and wide letters', () => {
  it('joins a period over four lines of its column', () => {
    const dates = ['du', '01/09/2009', 'au', '01/12/2014'].map((text, i) => glyphs(text, 40, 100 + 13 * i));
    const jobs = ['Endel, Gravelines', 'Mécanicien', 'Arrêts de tranche'].map((text, i) =>
      glyphs(text, 120, 100 + 13 * i),
    );
    expect(texts([...dates, ...jobs])).toEqual([
      'du 01/09/2009 au 01/12/2014\tEndel, Gravelines',
      'Mécanicien',
      'Arrêts de tranche',
    ]);
  });

  it('puts the accents of TeX on their letters', () => {
    expect(texts([glyphs('Lyc´ee d’´Electricit´e, Fran¸cais', 40, 100)])).toEqual(['Lycée d’Électricité, Français']);
  });

  it('keeps places beside their dates at the right edge', () => {
    const rows = ['Cariste', 'Amazon', 'Agent', 'Onet', 'Maçon', 'Eiffage'];
    const edge = ['2018 – 2020', 'Lens', '2015 – 2017', 'Douai', '2012 – 2014', 'Lille'];
    const pieces = rows.flatMap((text, i) => [glyphs(text, 40, 100 + 14 * i), glyphs(edge[i]!, 400, 100.6 + 14 * i)]);
    expect(texts(pieces)).toEqual(rows.map((text, i) => `${text}\t${edge[i]}`));
  });
});
