import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { assertOpen, changesOf, codeFrom, masked, trustedContact } from './own-request.js';

const KNOWN = { email: 'a@example.org', phone: '+33639980101', city: null };

describe('what people ask of their own data', () => {
  it('keeps only what really changes, with what was there before', () => {
    expect(changesOf(KNOWN, { email: 'b@example.org', phone: '+33639980101', city: 'Douai' })).toEqual({
      changes: { email: 'b@example.org', city: 'Douai' },
      former: { email: 'a@example.org', city: null },
    });
    expect(changesOf(KNOWN, { phone: null })).toEqual({ changes: { phone: null }, former: { phone: '+33639980101' } });
    expect(() => changesOf(KNOWN, { email: 'a@example.org' })).toThrow('known already');
    expect(() => changesOf(KNOWN, {})).toThrow('known already');
  });

  it('asks at the contact of before the first recent change, also where there was none', () => {
    expect(trustedContact({ email: 'thief@example.org', phone: null }, [])).toEqual({
      email: 'thief@example.org',
      phone: null,
    });
    expect(
      trustedContact({ email: 'thief2@example.org', phone: '+33639980199' }, [
        { email: 'own@example.org' },
        { email: 'thief1@example.org', phone: null },
      ]),
    ).toEqual({ email: 'own@example.org', phone: null });
  });

  it('shows too little of a contact to learn it from', () => {
    expect([masked('nadia@example.org'), masked('+33639980101')]).toEqual(['n…@example.org', '… 01']);
  });

  it('makes six digits of any secret', () => {
    const codes = Array.from({ length: 500 }, (_, at) => codeFrom(createHash('sha256').update(`${at}`).digest()));
    expect(codes.filter((code) => !/^[0-9]{6}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBeGreaterThan(490);
  });

  it('settles only what is open', () => {
    for (const state of ['to_confirm', 'waiting'] as const) expect(() => assertOpen(state, 'cancelled')).not.toThrow();
    for (const state of ['done', 'refused', 'cancelled'] as const)
      expect(() => assertOpen(state, 'cancelled')).toThrow('cannot become');
  });
});
