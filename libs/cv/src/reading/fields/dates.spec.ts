import { describe, expect, it } from '@jest/globals';
import { dateSpans, looksLikeDate } from './dates.js';

const first = (text: string) => {
  const span = dateSpans(text)[0];
  return span ? [span.start, span.end, span.current] : null;
};

describe('dates of CVs', () => {
  it.each([
    ['Sept. 2018 – Juin 2019', '2018-09', '2019-06', false],
    ['03/2017 à 08/2020', '2017-03', '2020-08', false],
    ['depuis 2021', '2021', null, true],
    ['Depuis le 1er mars 2021', '2021-03', null, true],
    ['été 2015', '2015', '2015', false],
    ['2019-2021', '2019', '2021', false],
    ['2019-21', '2019', '2021', false],
    ['6 mois en 2016', '2016', '2016', false],
    ['du 01/03/2019 au 30/06/2019', '2019-03', '2019-06', false],
    ['de mars à juin 2019', '2019-03', '2019-06', false],
    ['Août 2020 - Aujourd’hui', '2020-08', null, true],
    ['2012 / 2014', '2012', '2014', false],
    ['DÉCEMBRE 2009', '2009-12', '2009-12', false],
    ['janv 18 - fév 19', '2018-01', '2019-02', false],
    ['March 2015 to present', '2015-03', null, true],
    ['01/18 - 06/19', '2018-01', '2019-06', false],
    ['2021-09 → 2022-05', '2021-09', '2022-05', false],
  ])('reads %s', (text, start, end, current) => {
    expect(first(text)).toEqual([start, end, current]);
  });

  it.each(['06 39 98 01 12', '59500 Douai', 'CACES R489 1, 3', 'Mars et Vénus', '13/2019x'])(
    'finds no period in %s',
    (text) => {
      expect(dateSpans(text).filter((span) => span.range)).toEqual([]);
    },
  );

  it('says where the words of a date stand', () => {
    const text = 'Cariste du 01/03/2019 au 30/06/2019, Lens';
    const [span] = dateSpans(text);
    expect(text.slice(span?.from, span?.to)).toBe('du 01/03/2019 au 30/06/2019');
  });

  it('tells dates and durations from other text', () => {
    expect(['2018 – 2020', 'Depuis 2019', '(6 mois)', '2 ans et 3 mois', 'Mars 2020'].map(looksLikeDate)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['Cariste 2018', 'Permis B', '12 rue des Mineurs', 'Mars'].map(looksLikeDate)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
