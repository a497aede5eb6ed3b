import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateText, MoneyText } from '../../ui/index.js';
import classes from './Curve.module.css';

export interface Point {
  /** `YYYY-MM-DD`. */
  day: string;
  value: number;
}

const WIDTH = 640;
const HEIGHT = 160;
const PAD = 8;

/** A line through figures over time, each day in its right distance; the same figures in a table for who does not see it. */
export function Curve({ label, points }: { label: string; points: readonly Point[] }) {
  const { t } = useTranslation('record');
  if (points.length === 0) return null;
  const times = points.map(({ day }) => Date.parse(day));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const top = Math.max(...points.map(({ value }) => value), 1);
  const place = ({ value }: Point, index: number) => {
    const x = last === first ? WIDTH / 2 : PAD + (((times[index] ?? 0) - first) / (last - first)) * (WIDTH - 2 * PAD);
    return { x: Math.round(x), y: Math.round(HEIGHT - PAD - (Math.max(0, value) / top) * (HEIGHT - 2 * PAD)) };
  };
  const places = points.map(place);
  return (
    <figure className={classes.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes.chart} aria-hidden>
        <line x1={PAD} x2={WIDTH - PAD} y1={HEIGHT - PAD} y2={HEIGHT - PAD} className={classes.base} />
        <path
          d={places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
          className={classes.line}
        />
        {places.map(({ x, y }, index) => (
          <circle key={points[index]?.day} cx={x} cy={y} r="4" className={classes.dot} />
        ))}
      </svg>
      <details>
        <summary>{t('story.asTable', { label })}</summary>
        <Table aria-label={label}>
          <Table.Tbody>
            {points.map(({ day, value }) => (
              <Table.Tr key={day}>
                <Table.Th scope="row">
                  <DateText value={day} />
                </Table.Th>
                <Table.Td ta="right">
                  <MoneyText cents={value} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </details>
    </figure>
  );
}
