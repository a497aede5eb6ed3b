import { afterEach, describe, expect, it, jest } from '@jest/globals';
import mammoth from 'mammoth';
import { PDFParse } from 'pdf-parse';
import { demoTenants } from '../tenants.js';
import type { DemoTenant } from '../types.js';
import { nationalPhone } from './content.js';
import { period } from './dates.js';
import { type CvFile, cvLayouts, demoCvs, renderCv } from './render.js';

const tenants = demoTenants();
const tenantAt = (index: number): DemoTenant => {
  const tenant = tenants[index];
  if (!tenant) throw new Error(`no tenant ${index}`);
  return tenant;
};

/** The text as the CV reader will get it, spaces and line breaks evened out. */
async function textOf({ mime, bytes }: CvFile): Promise<{ text: string; pages: number }> {
  if (mime !== 'application/pdf') {
    const { value, messages } = await mammoth.extractRawText({ buffer: bytes });
    expect(messages).toEqual([]);
    return { text: value.replace(/\s+/g, ' '), pages: 1 };
  }
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  try {
    const { text, total } = await parser.getText();
    return { text: text.replace(/\s+/g, ' '), pages: total };
  } finally {
    await parser.destroy();
  }
}

afterEach(() => {
  jest.useRealTimers();
});

describe('demoCvs', () => {
  const cvs = demoCvs();

  it('picks thirty people, 22 for a PDF and 8 for a DOCX, in all layouts, with the six who say too much', () => {
    expect(new Set(cvs.map((one) => one.tenantIndex)).size).toBe(30);
    expect(cvs.filter((one) => one.layout.startsWith('word'))).toHaveLength(8);
    expect(new Set(cvs.map((one) => one.layout))).toEqual(new Set(cvLayouts));
    expect(cvs.filter((one) => tenantAt(one.tenantIndex).personal.onCv)).toHaveLength(6);
  });

  it.each(cvs)(
    'makes a file that opens and says who it is: $tenantIndex as $layout',
    async ({ tenantIndex, layout }) => {
      const tenant = tenantAt(tenantIndex);
      const file = await renderCv(tenant, layout);
      expect(file.filename).toMatch(layout.startsWith('word') ? /\.docx$/ : /\.pdf$/);
      const { text, pages } = await textOf(file);
      expect(pages).toBe(1);
      expect(text.toLowerCase()).toContain(tenant.familyName.toLowerCase());
      expect(text).toContain(tenant.givenName);
      expect(text).toContain(nationalPhone(tenant.phone));
      if (tenant.email) expect(text).toContain(tenant.email);
      for (const one of tenant.experiences) expect(text).toContain(one.employer);
      expect(text.includes('Nationalité')).toBe(tenant.personal.onCv);
      // What does not concern employers is on no CV at all.
      expect(text).not.toContain(tenant.situation);
    },
  );
});

describe('renderCv', () => {
  it.each(cvLayouts)('gives the same bytes on another day: %s', async (layout) => {
    const first = await renderCv(tenantAt(12), layout);
    const onlyDate = {
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask'] as const,
    };
    jest.useFakeTimers({ now: new Date('2031-05-17T10:11:12Z'), doNotFake: [...onlyDate.doNotFake] });
    const later = await renderCv(tenantAt(12), layout);
    expect(later.filename).toBe(first.filename);
    expect(later.bytes.equals(first.bytes)).toBe(true);
    expect((await renderCv(tenantAt(13), layout)).bytes.equals(first.bytes)).toBe(false);
  });
});

describe('period', () => {
  const past = { start: '2018-09', end: '2019-06' };
  const lasting = { start: '2024-03', end: null };

  it.each([
    ['numeric', '09/2018 à 06/2019', 'depuis 03/2024'],
    ['short', 'Sept. 2018 – Juin 2019', 'Depuis mars 2024'],
    ['long', 'septembre 2018 à juin 2019', 'depuis mars 2024'],
    ['years', '2018-2019', 'Depuis 2024'],
  ] as const)('%s: %s, %s', (style, over, still) => {
    expect(period(past, style)).toBe(over);
    expect(period(lasting, style)).toBe(still);
  });

  it('names a single year once', () => {
    expect(period({ start: '2018-02', end: '2018-06' }, 'years')).toBe('2018');
  });
});
