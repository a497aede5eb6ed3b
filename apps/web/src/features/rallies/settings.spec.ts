import { describe, expect, it } from '@jest/globals';
import { blocksOf, flawsOf, timeAfter, toTemplate, USUAL } from './settings.js';

const complete = { ...USUAL, venue: 'Salle des fêtes', address: '2 place du Barlet, Douai' };

describe('the settings of a rally', () => {
  it('divide the day into parts, the first ones longer when it does not divide', () => {
    expect(blocksOf(18, 3)).toEqual([
      [0, 5],
      [6, 11],
      [12, 17],
    ]);
    expect(blocksOf(10, 3)).toEqual([
      [0, 3],
      [4, 6],
      [7, 9],
    ]);
    expect(blocksOf(2, 5)).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(blocksOf(18, 0)).toEqual([]);
  });

  it('tell when the day ends', () => {
    expect(timeAfter('09:00', 18 * 20)).toBe('15:00');
    expect(timeAfter('13:45', 20)).toBe('14:05');
    expect(timeAfter('20:00', 240)).toBeNull();
    expect(timeAfter('', 20)).toBeNull();
  });

  it('keep parts that were laid by hand until the slots or their number change', () => {
    const before = {
      slots: 18,
      blocks: [
        [0, 8],
        [9, 11],
        [12, 17],
      ],
    };
    expect(toTemplate(complete, before).blocks).toEqual(before.blocks);
    expect(toTemplate({ ...complete, slots: 12 }, before).blocks).toEqual(blocksOf(12, 3));
    expect(toTemplate({ ...complete, parts: 0 }, before)).toMatchObject({ blocks: [], breaksPerBlock: 0 });
  });

  it('name what is wrong where it is wrong', () => {
    expect(flawsOf(complete)).toEqual({});
    expect(flawsOf({ ...complete, venue: ' ', capacity: '' })).toEqual({ venue: 'required', capacity: 'required' });
    expect(flawsOf({ ...complete, startsAt: '06:30' })).toEqual({ startsAt: 'time' });
    expect(flawsOf({ ...complete, slots: 40 })).toEqual({ slots: 'tooLate' });
    expect(flawsOf({ ...complete, minMeetings: 7 })).toEqual({ minMeetings: 'minAboveMax' });
  });
});
