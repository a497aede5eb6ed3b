import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { readErrorMessage } from './messages.js';
import { CvReader } from './reader.js';
import { docxOf, odtOf, pdfOf, pdfStream, rawPdf, zipOf } from './reading.fixture.js';

jest.setTimeout(120_000);
const folder = mkdtempSync(join(tmpdir(), 'cv-hostile-'));
// What ends by its code must not end by the clock of a busy machine; the limit of computing time holds here as in the product.
const reader = new CvReader({ wallMs: 60_000 });
// A shorter wall than the product's, so that what hangs does not hold up the tests.
const hurried = new CvReader({ wallMs: 4000 });
afterAll(async () => {
  await Promise.all([reader.close(), hurried.close()]);
  rmSync(folder, { recursive: true });
});

async function codeOf(name: string, data?: Buffer | string, by = reader): Promise<string> {
  const path = join(folder, name);
  if (data !== undefined) writeFileSync(path, data);
  const outcome = await by.read(path);
  if (!outcome.ok) expect(outcome.error.message).toBe(readErrorMessage(outcome.error.code));
  return outcome.ok ? 'ok' : outcome.error.code;
}

const PAGE =
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>';
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const onePage = (content: Buffer, ...more: (string | Buffer)[]) =>
  rawPdf([CATALOG, '<</Type/Pages/Count 1/Kids[3 0 R]>>', PAGE, content, FONT, ...more]);
const paragraph = '<w:p><w:r><w:t>a</w:t></w:r></w:p>';
const good = () => pdfOf((pdf) => pdf.text('Jean Dupont, préparateur de commandes'));

/** Processes of the reading child that are still there, by /proc; only where that exists. */
function childrenLeft(): number {
  try {
    return readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid))
      .filter((pid) => {
        try {
          const [, ppid] = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
          return (
            Number(ppid) === process.pid &&
            /reading\/(?:scan\/scan-)?child\.js/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
          );
        } catch {
          return false;
        }
      }).length;
  } catch {
    return 0;
  }
}

describe('files that are no CV', () => {
  it('are named by what is wrong with them', async () => {
    expect(await codeOf('missing.pdf')).toBe('unreadable');
    mkdirSync(join(folder, 'folder.pdf'));
    expect(await codeOf('folder.pdf')).toBe('unreadable');
    execFileSync('mkfifo', [join(folder, 'pipe.pdf')]);
    expect(await codeOf('pipe.pdf')).toBe('unreadable');
    symlinkSync('/dev/zero', join(folder, 'device.pdf'));
    expect(await codeOf('device.pdf')).toBe('unreadable');
    expect(await codeOf('nul\0.pdf')).toBe('unreadable');
    expect(await codeOf('text.pdf', 'Jean Dupont, cariste')).toBe('unsupported_type');
    expect(await codeOf('empty.pdf', '')).toBe('unsupported_type');
    expect(await codeOf('archive.docx', zipOf({ 'a.txt': 'hello' }))).toBe('unsupported_type');
    expect(await codeOf('photo.pdf', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]))).toBe('damaged');
    expect(await codeOf('scan.pdf', await pdfOf((pdf) => pdf.rect(0, 0, 300, 300).fill('grey')))).toBe('no_text');
  });

  it('may be too large or too long', async () => {
    expect(await codeOf('large.pdf', Buffer.concat([await good(), Buffer.alloc(26 * 1024 * 1024)]))).toBe('too_large');
    const pages = (count: number) =>
      pdfOf((pdf) => {
        for (let page = 1; page <= count; page += 1)
          (page > 1 ? pdf.addPage() : pdf).text(`Page de texte numéro ${page}`);
      });
    expect(await codeOf('61.pdf', await pages(61))).toBe('too_many_pages');
    expect(await codeOf('60.pdf', await pages(60))).toBe('ok');
    expect(
      await codeOf(
        'count.pdf',
        rawPdf([
          CATALOG,
          `<</Type/Pages/Count 200000/Kids[${'3 0 R '.repeat(200_000)}]>>`,
          PAGE,
          pdfStream('', Buffer.from('')),
          FONT,
        ]),
      ),
    ).toBe('too_many_pages');
  });

  it('may be protected or broken', async () => {
    expect(
      await codeOf('locked.pdf', await pdfOf((pdf) => pdf.text('secret'), { userPassword: 'a', ownerPassword: 'b' })),
    ).toBe('encrypted');
    const ole = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(512),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await codeOf('locked.docx', ole)).toBe('encrypted');
    const whole = await good();
    expect(await codeOf('half.pdf', whole.subarray(0, whole.length / 2))).toBe('damaged');
    const odt = odtOf('Jean Dupont, préparateur de commandes');
    expect(await codeOf('half.odt', odt.subarray(0, odt.length / 2))).toBe('damaged');
    expect(
      await codeOf(
        'loop.pdf',
        rawPdf([CATALOG, '<</Type/Pages/Count 5/Kids[2 0 R 2 0 R]>>', PAGE, pdfStream('', Buffer.from('')), FONT]),
      ),
    ).toBe('damaged');
  });
});

describe('bombs', () => {
  it('of text, flate and nested forms end with their code', async () => {
    const text = deflateSync(Buffer.from('BT /F1 10 Tf 10 10 Td (aaaaaaaaaaaaaaaaaaaa) Tj ET\n'.repeat(40_000)), {
      level: 9,
    });
    expect(await codeOf('text-bomb.pdf', onePage(pdfStream('/Filter/FlateDecode', text), 'null'))).toBe('too_large');
    // 64 MiB of zeros deflated twice, 40 times over: some 2.5 GiB from a file of a few kilobytes.
    const inner = deflateSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 });
    const outer = deflateSync(inner, { level: 9 });
    const many = onePage(pdfStream('/Filter[/FlateDecode/FlateDecode]', outer), 'null')
      .toString('latin1')
      .replace('/Contents 4 0 R', `/Contents[${'4 0 R '.repeat(40)}]`);
    expect(['out_of_memory', 'timed_out']).toContain(
      await codeOf('flate-bomb.pdf', Buffer.from(many, 'latin1'), hurried),
    );
    const form = (next: number, content: string) =>
      pdfStream(
        `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F1 5 0 R>>/XObject<</X ${next} 0 R>>>>`,
        Buffer.from(content),
      );
    const forms = Array.from({ length: 10 }, (_, i) =>
      form(7 + i, i === 9 ? 'BT /F1 10 Tf 10 10 Td (Jean Dupont) Tj ET' : '/X Do '.repeat(10)),
    );
    expect(['too_large', 'timed_out']).toContain(
      await codeOf('forms.pdf', onePage(pdfStream('', Buffer.from('/X Do')), ...forms), hurried),
    );
  });

  it('of XML are stopped before mammoth sees them', async () => {
    expect(await codeOf('bomb.docx', docxOf(paragraph.repeat(600_000)))).toBe('too_large');
    expect(
      await codeOf(
        'entity.docx',
        docxOf('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      ),
    ).toBe('damaged');
    const entries = Object.fromEntries(Array.from({ length: 2500 }, (_, i) => [`x${i}.xml`, '<a/>']));
    expect(await codeOf('many.docx', zipOf(entries))).toBe('too_large');
  });

  it('leave the next file readable and nothing running', async () => {
    expect(await codeOf('good.pdf', await good())).toBe('ok');
    expect(
      await codeOf('good.docx', docxOf('<w:p><w:r><w:t>Jean Dupont, préparateur de commandes</w:t></w:r></w:p>')),
    ).toBe('ok');
    await Promise.all([reader.close(), hurried.close()]);
    expect(childrenLeft()).toBe(0);
  });
});
