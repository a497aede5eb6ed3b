import { describe, expect, it } from '@jest/globals';
import { formatPhone, parsePhone } from './phone.js';

describe('a telephone number', () => {
  it.each([
    '06 39 98 41 27',
    '0639984127',
    '06.39.98.41.27',
    '06-39-98-41-27',
    '+33 6 39 98 41 27',
    '+33 (0)6 39 98 41 27',
    '0033639984127',
  ])('typed as %s is understood', (typed) => expect(parsePhone(typed)).toBe('+33639984127'));

  it('of another country needs its prefix', () => {
    expect(parsePhone('+32 470 12 34 56')).toBe('+32470123456');
    expect(parsePhone('0470123456')).toBe('+33470123456');
  });

  it.each([
    '',
    '06 39 98',
    '06 39 98 41 27 5',
    '0039',
    '+33 06 39 98 41 27',
    'appeler le soir',
    '12345',
    '+0123456789',
  ])('is not made of %p', (typed) => expect(parsePhone(typed)).toBeNull());

  it('is shown in pairs, and read back', () => {
    expect(formatPhone('+33639984127')).toBe('06 39 98 41 27');
    expect(formatPhone('+32470123456')).toBe('+32470123456');
    expect(parsePhone(formatPhone('+33199001234'))).toBe('+33199001234');
  });
});
