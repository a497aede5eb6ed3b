import { describe, expect, it } from '@jest/globals';
import { csvRecords } from './csv.js';

const values = (text: string) => [...csvRecords(text)].map((record) => record.values);

describe('csvRecords', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a,b","c ""d"""\n', [['a,b', 'c "d"']]],
    [
      '"two\nlines",x\n\ny,',
      [
        ['two\nlines', 'x'],
        ['y', ''],
      ],
    ],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('counts the lines inside of fields', () => {
    expect([...csvRecords('"a\nb"\nc')].map(({ line }) => line)).toEqual([1, 3]);
  });

  it.each([
    ['a\n"b', 2],
    ['a\nb"c', 2],
    ['a\n\n"b"c', 3],
  ])('refuses %j and says where', (text, line) => {
    expect(() => values(text)).toThrow(expect.objectContaining({ line }));
  });
});
