import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Audit } from './audit.service.js';

describe('the audit trail', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
  });
  afterAll(() => t.close());

  it('cannot be changed, emptied or shortened', async () => {
    await t.get(Audit).record({
      actor: { kind: 'system', id: null },
      action: 'test.one',
      subject: { kind: 'test', id: null },
      details: { b: 1, a: 'x' },
    });
    for (const statement of [
      `UPDATE audit_entries SET action = 'other'`,
      'DELETE FROM audit_entries',
      'TRUNCATE audit_entries',
    ])
      await expect(t.db.query(statement)).rejects.toThrow(/append-only/);
  });

  it('is sealed in order after a while, and shows a change behind its back', async () => {
    const audit = t.get(Audit);
    for (let i = 0; i < 5; i++)
      await audit.record({
        actor: { kind: 'system', id: null },
        action: `test.${i}`,
        subject: { kind: 'test', id: null },
      });
    expect(await audit.seal()).toBe(0);
    t.clock.set(new Date(t.clock.now().getTime() + 11_000));
    expect(await audit.seal()).toBe(6);
    expect(await audit.seal()).toBe(0);
    expect(await audit.verify()).toEqual({ sealed: 6, broken: null });
    await t.db.query('ALTER TABLE audit_entries DISABLE TRIGGER audit_append_only');
    const [changed] = await t.db.query<{ seq: number }>(
      `UPDATE audit_entries SET details = '{"c":1}' WHERE action = 'test.3' RETURNING seq`,
    );
    expect((await audit.verify()).broken).toBe(changed?.seq);
  });
});
