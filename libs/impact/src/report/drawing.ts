import type { OverTime } from '../series.queries.js';

const INK = '#0b5d6b';
const GRID = '#dfe6e8';
const SOFT = '#4a5b60';

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/**
 * What happened as bars as wide as the time that they tell of and as high as its mean month; how things stood as a line through the ends of
 * months, broken where something is left out. Decoration: the figures are written below it.
 */
export function draw(
  pdf: PDFKit.PDFDocument,
  { key, points }: OverTime['series'][number],
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): void {
  const [first, last] = [monthOf(points[0]?.from ?? '2000-01-01'), monthOf(points.at(-1)?.to ?? '2000-01-01') + 1];
  const x = (month: number) => left + ((month - first) / (last - first)) * width;
  const isEvent = key === 'hired' || key === 'training';
  const shown = points.flatMap(({ from, to, value }, at) => {
    const [begin, end] = [monthOf(from), monthOf(to) + 1];
    return value === null ? [] : [{ at, begin, end, value, height: isEvent ? value / (end - begin) : value }];
  });
  const most = Math.max(1, ...shown.map((one) => one.height));
  const y = (value: number) => top + height - (value / most) * (height - 12);
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.lineWidth(0.5).strokeColor(GRID);
  for (let month = first; month <= last; month += 1)
    if ((month - 1) % 12 === 0)
      pdf
        .moveTo(x(month), top)
        .lineTo(x(month), top + height)
        .stroke();
  pdf
    .moveTo(left, top + height)
    .lineTo(left + width, top + height)
    .stroke();
  if (isEvent) {
    for (const { begin, end, height: high } of shown)
      pdf.rect(x(begin) + 0.7, y(high), Math.max(1, x(end) - x(begin) - 1.4), top + height - y(high)).fill(INK);
  } else {
    let before: (typeof shown)[number] | undefined;
    for (const one of shown) {
      if (before?.at === one.at - 1)
        pdf
          .moveTo(x(before.end), y(before.value))
          .lineTo(x(one.end), y(one.value))
          .lineWidth(1.5)
          .strokeColor(INK)
          .stroke();
      pdf.circle(x(one.end), y(one.value), 2).fill(INK);
      before = one;
    }
  }
  pdf.fillColor(SOFT);
  pdf.endMarkedContent();
}
