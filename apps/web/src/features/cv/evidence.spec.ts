import { describe, expect, it } from '@jest/globals';
import { doubtOf, strongest } from './confidence.js';
import { emptyFields } from './model.js';
import { originalText, takenOut } from './originals.js';
import { allPlaces, placesOf } from './places.js';
import { findWords } from './words.js';

const at = (confidence: number, box: number[] | null = null, page = 1) => ({ confidence, box, page });

describe('how much a reading is in doubt', () => {
  const evidence = { '/a': at(0.9), '/b': at(0.89), '/c': at(0.6), '/d': at(0.59) };

  it('is nothing from 0.9 on, and strong below 0.6', () => {
    expect(['/a', '/b', '/c', '/d', '/e', null].map((pointer) => doubtOf(evidence, pointer))).toEqual([
      null,
      'check',
      'check',
      'unsure',
      null,
      null,
    ]);
  });

  it('of several is the strongest', () => {
    expect(strongest([null, 'check', 'unsure'])).toBe('unsure');
    expect(strongest([null, 'check'])).toBe('check');
    expect(strongest([null])).toBeNull();
  });
});

describe('the places on the pages', () => {
  const evidence = {
    '/name/given': at(1, [50, 50, 100, 20]),
    '/name/family': at(1, [50, 50, 100, 20]),
    '/phone': at(1, [60, 55, 20, 5], 2),
    '/city': at(1),
  };

  it('are one for what was read at the same place, in pixels of the picture with a little room', () => {
    expect(placesOf(evidence, ['/name/given', '/name/family', '/city', '/none'])).toEqual([
      { page: 1, x: 77, y: 77, width: 166, height: 38, pointers: ['/name/given', '/name/family'] },
    ]);
  });

  it('come large before small, so that the small ones lie on top', () => {
    expect(allPlaces({ '/small': at(1, [60, 55, 20, 5]), ...evidence }).map(({ pointers }) => pointers[0])).toEqual([
      '/name/given',
      '/small',
      '/phone',
    ]);
    expect(allPlaces(null)).toEqual([]);
  });
});

describe('what had been read', () => {
  const reading = {
    ...emptyFields,
    phone: '+33639984127',
    skills: ['tri', 'accueil'],
    experiences: [
      { title: 'Caissière', employer: null, city: null, start: '2014-09', end: null, current: false, rome: null },
    ],
  };

  it('is told as it is typed', () => {
    expect(originalText(reading, '/phone')).toBe('06 39 98 41 27');
    expect(originalText(reading, '/experiences/0/start')).toBe('09/2014');
    expect(originalText(reading, '/experiences/0/title')).toBe('Caissière');
    expect(
      ['/experiences/0/end', '/experiences/4/title', '/skills', null].map((at) => originalText(reading, at)),
    ).toEqual(['', '', '', '']);
    expect(originalText(null, '/phone')).toBe('');
  });

  it('is missed in a list once it was taken out', () => {
    expect(takenOut('skills', ['accueil', 'vente'], reading)).toEqual(['tri']);
    expect(takenOut('skills', [], null)).toEqual([]);
  });
});

describe('words in the text of a document', () => {
  const text = 'Naïma BENALI\n06.39.98.41.27\n2013-2018 : Caissière, Lens\n2018-2020 : Agent d’entretien, Douai';
  const found = (words: string[], near?: string[]) => {
    const span = findWords(text, words, near);
    return span && text.slice(...span);
  };

  it('are found however they are written', () => {
    expect(found(['naima'])).toBe('Naïma');
    expect(found(['06 39 98 41 27'])).toBe('06.39.98.41.27');
    expect(found(["Agent d'entretien"])).toBe('Agent d’entretien');
  });

  it('are the first of those wanted that are there, and whole', () => {
    expect(found(['Lensois', 'Douai'])).toBe('Douai');
    expect(found(['entre'])).toBeNull();
    expect(found(['', ' '])).toBeNull();
  });

  it('are those nearest to what they belong to', () => {
    expect(findWords(text, ['2018'], ['Agent d’entretien'])).toEqual([
      text.lastIndexOf('2018'),
      text.lastIndexOf('2018') + 4,
    ]);
    expect(findWords(text, ['2018'])).toEqual([text.indexOf('2018'), text.indexOf('2018') + 4]);
  });
});
