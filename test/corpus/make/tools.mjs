// Programs outside of Node that make documents. PYTHON has weasyprint, reportlab, fpdf2 and typst: see README.md.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const PYTHON = process.env.PYTHON ?? '/tmp/corpus/py/bin/python';
const quiet = { stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 1e8, timeout: 120_000 };

/** Runs `work` in a folder that is gone afterwards. */
function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'rallye-corpus-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One of the scripts beside: the person as JSON on its input, the file to write as its argument. */
export const python = (script, person, file) =>
  execFileSync(PYTHON, [join(here, script), file], { ...quiet, input: JSON.stringify(person) });

export const weasyprint = (html, file) =>
  execFileSync(PYTHON, ['-m', 'weasyprint', '-', file], { ...quiet, input: html });

export const typst = (source, file) =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'cv.typ'), source);
    const code = 'import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])';
    execFileSync(PYTHON, ['-c', code, join(folder, 'cv.typ'), file], quiet);
  });

/** LaTeX, twice, as it wants for positions that it looks up. */
export const latex = (source, file, engine = 'pdflatex') =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'cv.tex'), source);
    for (let round = 0; round < 2; round += 1)
      execFileSync(engine, ['-interaction=nonstopmode', '-halt-on-error', 'cv.tex'], { ...quiet, cwd: folder });
    copyFileSync(join(folder, 'cv.pdf'), file);
  });

/** A flat ODT of ours through LibreOffice Writer, to what the file's name says: PDF, DOCX or ODT. */
export const writer = (flatOdt, file) =>
  inFolder((folder) => {
    const to = extname(file).slice(1);
    writeFileSync(join(folder, 'cv.fodt'), flatOdt);
    const home = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [home, '--headless', '--convert-to', to, '--outdir', folder, join(folder, 'cv.fodt')],
      quiet,
    );
    copyFileSync(join(folder, `cv.${to}`), file);
  });
