import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inOwnOrder } from './own-order.js';

const card = fc.record({ shows: fc.constantFrom('a', 'b', 'c'), id: fc.uuid() });
const order = (cards: readonly { shows: string; id: string }[]) =>
  inOwnOrder(
    cards,
    ({ shows }) => shows,
    ({ id }) => id,
  );

describe('alike cards', () => {
  it('trade places among themselves: what a list shows stays as it was, nobody is lost or doubled', () => {
    fc.assert(
      fc.property(fc.array(card), (cards) => {
        const shown = order(cards);
        expect(shown.map(({ shows }) => shows)).toEqual(cards.map(({ shows }) => shows));
        expect([...shown].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          [...cards].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }),
    );
  });

  it('stand the same way however they came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 2 }), (ids) => {
        const alike = ids.map((id) => ({ shows: 'a', id }));
        expect(order(alike)).toEqual(order([...alike].reverse()));
      }),
    );
  });
});
