import { expect } from '@jest/globals';
import type { PlayedMail } from './mail.js';
import type { Scene } from './scene.js';

/** What a kill between a server's answer and our note of it can send twice: as many as the mail queue has in hand, under the same id. */
const MOST_SECOND_COPIES = 2;

/** The ledger against what the mail server took: one message per person and occasion, each taken, none of an unknown id. */
export async function expectLedger({ program, rallyId }: Scene, mail: PlayedMail): Promise<void> {
  const ledger = await program.rows<{ id: string; occasion: string; state: string; who: string }>(
    `SELECT smtp_message_id AS id, occasion, state, recipient_id AS who FROM messages WHERE rally_id = $1`,
    [rallyId],
  );
  expect(new Set(ledger.map(({ occasion }) => occasion)).size).toBe(ledger.length);
  expect(ledger.filter(({ state }) => !['sent', 'kept'].includes(state))).toEqual([]);
  const invited = ledger.filter(({ occasion }) => occasion.includes(':invite:'));
  expect(invited).toHaveLength(72);
  expect(new Set(invited.map(({ who }) => who)).size).toBe(72);
  const copies = new Map<string, number>();
  for (const { messageId } of mail.taken) copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
  const lost = ledger.filter(({ state, id }) => state === 'sent' && !copies.has(id));
  expect(lost).toEqual([]);
  const second = [...copies.values()].reduce((sum, count) => sum + count - 1, 0);
  console.log(JSON.stringify({ ledger: ledger.length, taken: mail.taken.length, secondCopies: second }));
  expect(second).toBeLessThanOrEqual(MOST_SECOND_COPIES);
}
