import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';

describe('the environment', () => {
  it('has defaults that need nothing', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      databaseUrl: undefined,
      demo: false,
    });
    expect(config.dataDir).toMatch(/\/\.data$/);
  });

  it('takes an empty variable as not set', () =>
    expect(readConfig({ SMTP_URL: '', PORT: '' }).smtpUrl).toBeUndefined());

  it('names everything that is wrong in one sentence', () => {
    expect(() => readConfig({ PORT: 'abc', DATABASE_URL: 'mysql://x', MEILI_URL: 'nonsense' })).toThrow(
      /PORT .*DATABASE_URL .*MEILI_URL/,
    );
  });

  it('needs a secret for a gateway of text messages, and a body that is what it looks like', () => {
    const sms = { SMS_URL: 'https://sms.example.org/send', SMS_SECRET: 'sixteen-characters' };
    expect(readConfig(sms).sms).toMatchObject({ method: 'POST', headers: {} });
    expect(() => readConfig({ ...sms, SMS_SECRET: '' })).toThrow(/SMS_SECRET/);
    expect(() => readConfig({ ...sms, SMS_BODY: '{"to":' })).toThrow(/SMS_BODY/);
    expect(() => readConfig({ ...sms, SMS_HEADERS: '{"x":"a\\r\\nb: c"}' })).toThrow(/SMS_HEADERS/);
  });

  it('takes keys of 32 bytes only', () => {
    expect(
      readConfig({
        FIELD_KEYS: `a1:${Buffer.alloc(32).toString('base64')},old:${Buffer.alloc(32, 1).toString('base64')}`,
      }).fieldKeys.map((key) => key.id),
    ).toEqual(['a1', 'old']);
    expect(() => readConfig({ FIELD_KEYS: 'a1:c2hvcnQ=' })).toThrow(/32 bytes/);
  });
});
