import { describe, expect, it } from '@jest/globals';
import { AFTERNOON, dayOfParts, flawsOf, MORNING, partsOf, startsIn, toTemplate, USUAL } from './settings.js';

const complete = { ...USUAL, venue: 'Salle des fêtes', address: '2 place du Barlet, Douai' };
const DAY = {
  startsAt: '09:00',
  slots: 24,
  slotMinutes: 15,
  blocks: [
    [0, 11],
    [12, 23],
  ],
  pauses: [[12, 120]],
};

describe('the settings of a rally', () => {
  it('make slots of a morning and an afternoon, and read them back', () => {
    expect(dayOfParts([MORNING, AFTERNOON], 15)).toEqual(DAY);
    expect(partsOf(DAY)).toEqual([MORNING, AFTERNOON]);
    expect(startsIn(MORNING, 15)).toEqual(expect.arrayContaining(['09:00', '09:15', '11:45']));
    expect(startsIn(MORNING, 15)).toHaveLength(12);
    expect(startsIn({ from: '12:00', to: '09:00' }, 15)).toEqual([]);
  });

  it('give what a part has left over to the pause after it', () => {
    const day = dayOfParts([MORNING, AFTERNOON], 25);
    expect(day).toMatchObject({ slots: 14, pauses: [[7, 125]] });
    expect(partsOf(day)).toEqual([
      { from: '09:00', to: '11:55' },
      { from: '14:00', to: '16:55' },
    ]);
  });

  it('keep a day that was laid otherwise until somebody changes it', () => {
    const before = { ...DAY, slots: 18, slotMinutes: 20, blocks: [], pauses: [] };
    const settings = { ...complete, slotMinutes: 20, dayParts: partsOf(before) };
    expect(settings.dayParts).toEqual([{ from: '09:00', to: '15:00' }]);
    expect(toTemplate(settings, before)).toMatchObject({ blocks: [], slots: 18 });
    expect(toTemplate({ ...settings, slotMinutes: 30 }, before)).toMatchObject({ blocks: [[0, 11]], slots: 12 });
  });

  it('name what is wrong where it is wrong', () => {
    const part = (from: string, to: string) => ({ ...complete, dayParts: [MORNING, { from, to }] });
    expect(flawsOf(complete)).toEqual({});
    expect(flawsOf({ ...complete, venue: ' ', capacity: '' })).toEqual({ venue: 'required', capacity: 'required' });
    expect(flawsOf({ ...complete, dayParts: [{ from: '06:30', to: '09:00' }] })).toEqual({ 'dayParts.0.from': 'time' });
    expect(flawsOf(part('11:00', '13:00'))).toEqual({ 'dayParts.1.from': 'overlap' });
    expect(flawsOf(part('14:00', '14:10'))).toEqual({ 'dayParts.1.from': 'tooShort' });
    expect(flawsOf(part('14:00', '14:15'))).toEqual({ 'dayParts.1.from': 'onlyBreaks' });
    expect(flawsOf(part('19:00', '22:30'))).toEqual({ 'dayParts.1.from': 'tooLate' });
    expect(flawsOf({ ...complete, minMeetings: 7 })).toEqual({ minMeetings: 'minAboveMax' });
  });
});
