// PDF libraries of Python: ReportLab and fpdf2.
import { python } from '../tools.mjs';

const layout = (name, part, generator, script) => ({
  ...{ name, part, generator, ext: 'pdf' },
  make: (person, file) => python(script, person, file),
});
export const layouts = [
  layout('reportlab-table', 'dev', 'reportlab', 'platypus.py'),
  layout('fpdf-side', 'held-out', 'fpdf2', 'canvas.py'),
];
