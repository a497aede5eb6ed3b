import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import classes from './Graph.module.css';
import type { SeriesLine } from './impact.js';

const HEIGHT = 170;
const BOX = { left: 76, right: 12, top: 20, bottom: 24 };

/** Months, counted through. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const dayOf = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** A round number not below the greatest. */
function roundUp(most: number): number {
  const scale = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return ([1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((times) => times * scale >= most) ?? 10) * scale;
}

/** How wide the frame is, from the first drawing on. */
function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(260);
  useLayoutEffect(() => {
    const frame = ref.current;
    if (!frame) return undefined;
    const measure = () => setWidth(Math.max(260, Math.floor(frame.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

/**
 * What happened as bars, as wide as the time that each tells of and as high as its mean month; how things stood as a line through the ends of
 * months, broken where something is left out. A picture whose every figure is in the table below it.
 */
export function Graph({ line, label }: { line: SeriesLine; label: string }) {
  const { t } = useTranslation('impact');
  const { money, number, date } = useFormat();
  const { ref, width: size } = useWidth();
  const isEvent = line.key === 'hired' || line.key === 'training';
  const first = monthOf(line.points[0]?.from ?? '2000-01-01');
  const last = monthOf(line.points.at(-1)?.to ?? '2000-01-01') + 1;
  const spans = line.points.map(({ from, to, value }) => {
    const [begin, end] = [monthOf(from), monthOf(to) + 1];
    return { begin, end, value, high: value === null ? null : isEvent ? value / (end - begin) : value };
  });
  const most = roundUp(Math.max(1, ...spans.map(({ high }) => high ?? 0)));
  const x = (month: number) => BOX.left + ((month - first) / (last - first)) * (size - BOX.left - BOX.right);
  const y = (value: number) => HEIGHT - BOX.bottom - (value / most) * (HEIGHT - BOX.top - BOX.bottom);
  const said = (value: number) => (line.unit === 'cents' ? money(value, true) : number(value));
  // Up to eight names fit, of a phone four.
  const every = Math.max(1, Math.ceil((last - first) / Math.max(2, Math.floor(size / 110))));
  const names = Array.from({ length: last - first }, (_, at) => first + at).filter((_, at) => at % every === 0);
  return (
    <div ref={ref} className={classes.frame}>
      <svg
        role="img"
        aria-label={t('overTime.picture', { label })}
        width={size}
        height={HEIGHT}
        className={classes.graph}
      >
        {[0, most / 2, most].map((value) => (
          <g key={value}>
            <line
              {...{ x1: BOX.left, x2: size - BOX.right, y1: y(value), y2: y(value) }}
              className={value === 0 ? classes.base : classes.grid}
            />
            <text x={BOX.left - 6} y={y(value) + 4} textAnchor="end">
              {said(value)}
            </text>
          </g>
        ))}
        {names.map((month) => (
          <text key={month} x={x(month)} y={HEIGHT - 6} textAnchor={month === first ? 'start' : 'middle'}>
            {date(dayOf(month), 'shortDate').slice(3)}
          </text>
        ))}
        {isEvent && (
          <text x={BOX.left} y={12}>
            {t('overTime.mean')}
          </text>
        )}
        {spans.map(
          ({ begin, end, high }) =>
            high === null && (
              <rect
                key={begin}
                {...{ x: x(begin), y: BOX.top, width: x(end) - x(begin), height: HEIGHT - BOX.top - BOX.bottom }}
                className={classes.hidden}
              />
            ),
        )}
        {spans.map(({ begin, end, high, value }, at) =>
          high === null ? null : isEvent ? (
            <g key={begin}>
              <rect
                {...{ x: x(begin) + 1, y: y(high), width: Math.max(1, x(end) - x(begin) - 2), height: y(0) - y(high) }}
                className={classes.bar}
              />
              {x(end) - x(begin) > 24 && high > 0 && (
                <text x={(x(begin) + x(end)) / 2} y={y(0) - 6} textAnchor="middle" className={classes.total}>
                  {number(value ?? 0)}
                </text>
              )}
            </g>
          ) : (
            <g key={begin}>
              {spans[at - 1]?.high != null && (
                <path d={`M${x(begin)} ${y(spans[at - 1]?.high ?? 0)}L${x(end)} ${y(high)}`} className={classes.line} />
              )}
              <circle cx={x(end)} cy={y(high)} r={4} className={classes.dot} />
            </g>
          ),
        )}
      </svg>
    </div>
  );
}
