import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  centsIn,
  csvOf,
  dayIn,
  decimalIn,
  guessMapping,
  LineReader,
  monthIn,
  phoneIn,
  postcodeIn,
  wholeIn,
  withoutGuard,
  yesNoIn,
} from './index.js';

describe('a day as lists write it', () => {
  it.each([
    ['12/03/2026', '2026-03-12'],
    ['2026-03-12', '2026-03-12'],
    ['2026-03-12T23:30:00.000Z', '2026-03-12'],
    ['12.3.26', '2026-03-12'],
    ['1-1-99', '1999-01-01'],
    ['12/03/2026 08:15', '2026-03-12'],
    ['12 mars 2026', '2026-03-12'],
    ['1er août 2026', '2026-08-01'],
    ['lundi 2 févr. 2026', '2026-02-02'],
    ['2-déc-26', '2026-12-02'],
    ['12\u00a0March\u202f2026', '2026-03-12'],
    ['46093', '2026-03-12'],
    ['29/02/2028', '2028-02-29'],
  ])('%s is %s', (text, day) => expect(dayIn(text)).toBe(day));

  it.each([
    '',
    '29/02/2026',
    '31/04/2026',
    '03/25/2026',
    '12/2026',
    '12 brumaire 2026',
    '1234',
    '99999',
    '2026',
    'hier',
    '12/03/1026',
    '0/1/2026',
  ])('%s is none', (text) => expect(dayIn(text)).toBeNull());

  it('comes back from each way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 60_000 }), (serial) => {
        const iso = dayIn(String(serial)) ?? '';
        const [year = '', month = '', day = ''] = iso.split('-');
        for (const written of [
          iso,
          `${day}/${month}/${year}`,
          `${Number(day)}.${Number(month)}.${year}`,
          `${iso}T00:00:00`,
        ])
          expect(dayIn(written)).toBe(iso);
        expect(monthIn(iso)).toBe(iso.slice(0, 7));
      }),
    );
  });

  it('may be a month alone', () => {
    for (const text of ['03/2026', '2026-03', 'mars 2026', 'Mars-26', 'March 2026', '12/03/2026', '46093'])
      expect(monthIn(text)).toBe('2026-03');
    for (const text of ['13/2026', '2026', 'brumaire 2026', '']) expect(monthIn(text)).toBeNull();
  });
});

describe('an amount as lists write it', () => {
  it.each([
    ['1 234,56 €', 123_456],
    ['1\u202f234,56\u00a0€', 123_456],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1 234 567', 123_456_700],
    ['1’234.50', 123_450],
    ['12', 1_200],
    ['12,7', 1_270],
    ['.5', 50],
    ['EUR 12.30', 1_230],
    ['12 euros', 1_200],
    ['-12,70', -1_270],
    ['−12,70 €', -1_270],
    ['(12,70)', -1_270],
    ['(12,70 €)', -1_270],
    ['12,70-', -1_270],
    ['+3', 300],
    ['-0,00', 0],
    ['1234.5600000000001', 123_456],
  ])('%s is %d cents', (text, cents) => expect(centsIn(text)).toBe(cents));

  it.each([
    '',
    '€',
    'douze',
    '1,234',
    '12.345',
    '12,345',
    '1.2.3',
    '12,34,56',
    '1 23',
    '--5',
    '1e5',
    '12 %',
    '9'.repeat(15),
  ])('%s is none, rather than a guess', (text) => expect(centsIn(text)).toBeNull());

  it('comes back from each way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000_00, max: 10_000_000_00 }), (cents) => {
        const french = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(cents / 100);
        const english = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2 }).format(cents / 100);
        expect([centsIn(french), centsIn(english), centsIn((cents / 100).toFixed(2))]).toEqual(
          [cents, cents, cents].map((n) => n || 0),
        );
      }),
    );
  });

  it('is not confused with other numbers', () => {
    expect([decimalIn('3,5'), decimalIn('3.5'), decimalIn('-1'), decimalIn('x')]).toEqual([3.5, 3.5, -1, null]);
    expect([wholeIn('12'), wholeIn('12,0'), wholeIn('12,5'), wholeIn('1 200')]).toEqual([12, 12, null, 1200]);
  });
});

it('reads numbers to call, postcodes and yes or no', () => {
  expect(['06 39 98 10 01', '+33 (0)6.39.98.10.01', '639981001', '0033639981001'].map(phoneIn)).toEqual(
    Array(4).fill('+33639981001'),
  );
  expect(['12', '06 39', 'appeler', '06399810011'].map(phoneIn)).toEqual([null, null, null, null]);
  expect(['59500', '1000', '59 500', '595000', 'F-59500'].map(postcodeIn)).toEqual([
    '59500',
    '01000',
    '59500',
    null,
    null,
  ]);
  expect(['Oui', 'x', 'NON', '0', 'peut-être'].map(yesNoIn)).toEqual([true, true, false, false, null]);
});

describe('a line', () => {
  const reader = (...cells: string[]) => new LineReader<'name' | 'owed' | 'note'>(cells, ['name', null, 'owed']);

  it('names each field that cannot be used, once', () => {
    const line = reader('', 'left out', '#REF!');
    expect([line.needed('name'), line.text('owed'), line.text('note')]).toEqual(['', null, null]);
    expect(line.problems).toEqual([
      { field: 'name', code: 'required' },
      { field: 'owed', code: 'cell_error' },
    ]);
    const failed = reader('#N/A', '', '');
    failed.needed('name');
    expect(failed.problems).toEqual([{ field: 'name', code: 'cell_error' }]);
  });

  it('takes back the apostrophe of an export, and nothing else', () => {
    expect(reader("'=1+1", '', "'-12,70").text('name')).toBe('=1+1');
    expect(reader('', '', "'-12,70").read('owed', 'money_format', centsIn)).toBe(-1_270);
    expect(reader("'t Hart", '', '').text('name')).toBe("'t Hart");
  });
});

it('writes no formula, and reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const [row = ''] = csvOf([[text]])
        .slice(1)
        .split('\r\n');
      expect(row.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r\0]/);
      if (!/["\r\n;]/.test(text) && text === text.trim() && !text.startsWith("'")) expect(withoutGuard(row)).toBe(text);
    }),
  );
});

it('guesses each field once, by what was said before, else by its words', () => {
  const guesses = [
    ['family', /\bnom\b/],
    ['given', /\bprenom\b/],
  ] as const;
  expect(guessMapping(['Prénom', 'NOM', 'Nom'], new Map(), guesses)).toEqual(['given', 'family', null]);
  expect(
    guessMapping(
      ['Nom', 'Usage'],
      new Map([
        ['usage', 'family'],
        ['nom', null],
      ]),
      guesses,
    ),
  ).toEqual([null, 'family']);
});
