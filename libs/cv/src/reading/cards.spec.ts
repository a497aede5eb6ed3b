import { describe, expect, it } from '@jest/globals';
import type { Glyphs } from './glyphs.js';
import { pageLines } from './layout.js';

const glyphs = (text: string, x: number, y: number, style = 'f'): Glyphs => ({
  text,
  x,
  y,
  w: text.length * 5,
  size: 10,
  style,
  upright: true,
});
const texts = (pieces: Glyphs[]) => pageLines(pieces, 1).map((line) => line.text);
const rows = (lines: [number, ...string[]][]) =>
  lines.flatMap(([y, ...cells]) => cells.flatMap((text, i) => (text === '' ? [] : [glyphs(text, 40 + 180 * i, y)])));

describe('cards beside each other', () => {
  it('reads them one after the other, row of cards by row of cards', () => {
    expect(
      texts(
        rows([
          [100, 'Mes expériences'],
          [120, 'Depuis juin 2020', '2018 – 2020'],
          [133, 'Aide-soignante', 'Auxiliaire de vie'],
          [146, 'EHPAD Les Tilleuls', 'ADMR, Marchiennes'],
          [190, '2016 – 2017', 'Été 2015'],
          [203, 'Serveuse', 'Animatrice'],
          [216, 'Flunch'],
        ]),
      ),
    ).toEqual([
      'Mes expériences',
      ...['Depuis juin 2020', 'Aide-soignante', 'EHPAD Les Tilleuls'],
      ...['2018 – 2020', 'Auxiliaire de vie', 'ADMR, Marchiennes'],
      ...['2016 – 2017', 'Serveuse', 'Flunch'],
      ...['Été 2015', 'Animatrice'],
    ]);
  });

  it('finds them by dates at their foot', () => {
    expect(
      texts(
        rows([
          [120, 'Serveuse', 'Cariste', 'Plongeur'],
          [133, 'Flunch', 'Kiabi', 'Quick'],
          [146, '2020 – 2023', '2015 – 2019', '2011 – 2014'],
        ]),
      ),
    ).toEqual([
      'Serveuse',
      'Flunch',
      '2020 – 2023',
      'Cariste',
      'Kiabi',
      '2015 – 2019',
      'Plongeur',
      'Quick',
      '2011 – 2014',
    ]);
  });

  it('leaves tables with a first and a last day', () => {
    expect(
      texts(
        rows([
          [120, '03/2019', '06/2021', 'Cariste'],
          [133, '01/2015', '12/2018', 'Agent'],
        ]),
      ),
    ).toEqual(['03/2019\t06/2021\tCariste', '01/2015\t12/2018\tAgent']);
  });
});

describe('columns', () => {
  it('reads blocks at the left and the right in turn from top to bottom', () => {
    const zigzag = ['2021 – 2023', 'Agent de caisse', 'Lidl, Aniche', '2018 – 2020', 'Vendeuse', 'Match, Somain'];
    expect(texts(zigzag.map((text, i) => glyphs(text, i < 3 ? 40 : 320, 100 + 14 * i)))).toEqual(zigzag);
  });

  it('reads two headed columns apart though their rows stand at the same heights', () => {
    const left = [
      'PARCOURS PROFESSIONNEL',
      '2005 – 2010',
      'Femme de ménage',
      'Particuliers',
      '1979 – 1984',
      'Ouvrière',
    ];
    const right = ['FORMATION', '1978', 'Certificat d’études', 'École des filles', 'SAVOIR-FAIRE', 'Couture'];
    const both = [left, right].flatMap((column, i) =>
      column.map((text, j) => glyphs(text, 40 + 260 * i, 100 + 14 * j)),
    );
    expect(texts(both)).toEqual([...left, ...right]);
  });

  it('keeps a heading in other letters apart from the row that it stands close to', () => {
    expect(texts([glyphs('Formation', 40, 100, 'bold'), glyphs('CAP Cuisine, 2019', 90, 100)])).toEqual([
      'Formation\tCAP Cuisine, 2019',
    ]);
  });
});
