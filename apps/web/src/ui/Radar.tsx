import { Group, Table, Text } from '@mantine/core';
import { Fragment, useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Radar.module.css';

export interface RadarSeries {
  name: string;
  /** By axis, 1 to 5; an axis that was not spoken about is left out. */
  values: Readonly<Record<string, number | undefined>>;
}

export interface RadarProps {
  title: string;
  axes: readonly { key: string; name: string }[];
  /** At most four. */
  series: readonly RadarSeries[];
}

/** Told apart by line and mark as well as by colour. */
const LOOKS = [
  { color: 'var(--mantine-color-gray-7)', dash: '2 3', mark: 'square' },
  { color: 'var(--mantine-color-petrol-7)', dash: undefined, mark: 'circle' },
  { color: 'var(--mantine-color-brick-6)', dash: '7 3', mark: 'diamond' },
  { color: 'var(--mantine-color-blue-7)', dash: '1 2', mark: 'circle' },
] as const;
const MOST = 5;
const RADIUS = 92;
/** Room for the names around it. */
const WIDTH = 330;
const HEIGHT = 262;
const rounded = (value: number) => Math.round(value * 10) / 10;

function at(index: number, count: number, level: number): [number, number] {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const length = (RADIUS * level) / MOST;
  return [rounded(WIDTH / 2 + length * Math.cos(angle)), rounded(HEIGHT / 2 + length * Math.sin(angle))];
}

function Mark({ at: [x, y], mark, color }: { at: [number, number]; mark: string; color: string }) {
  if (mark === 'circle') return <circle cx={x} cy={y} r={3} fill={color} />;
  const turn = mark === 'diamond' ? `rotate(45 ${x} ${y})` : undefined;
  return <rect x={x - 2.7} y={y - 2.7} width={5.4} height={5.4} fill={color} transform={turn} />;
}

/** Levels from 1 to 5 around a circle, several dates over one another, with the same figures as a table. */
export function Radar({ title, axes, series }: RadarProps) {
  const { t } = useTranslation('shell');
  const id = useId();
  const ring = (level: number) => axes.map((_, index) => at(index, axes.length, level).join(',')).join(' ');
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <Text id={id} component="figcaption" size="sm" c="dimmed" mb="xs">
        {title}
      </Text>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" style={{ maxWidth: 480 }} aria-hidden role="presentation">
        {[1, 2, 3, 4, 5].map((level) => (
          <polygon key={level} points={ring(level)} className={classes.ring} />
        ))}
        {axes.map(({ key, name }, index) => {
          const [x, y] = at(index, axes.length, MOST);
          const [nameX, nameY] = at(index, axes.length, MOST + 0.55);
          const anchor = Math.abs(nameX - WIDTH / 2) < 12 ? 'middle' : nameX > WIDTH / 2 ? 'start' : 'end';
          return (
            <Fragment key={key}>
              <line x1={WIDTH / 2} y1={HEIGHT / 2} x2={x} y2={y} className={classes.axis} />
              <text x={nameX} y={nameY + 3} textAnchor={anchor} className={classes.name}>
                {name}
              </text>
            </Fragment>
          );
        })}
        {[1, 3, 5].map((level) => {
          const [x, y] = at(0, axes.length, level);
          return (
            <text key={level} x={x + 3} y={y + 8} className={classes.scale}>
              {level}
            </text>
          );
        })}
        {series.map(({ name, values }, number) => {
          const look = LOOKS[number % LOOKS.length] ?? LOOKS[0];
          const points = axes.flatMap(({ key }, index) => {
            const level = values[key];
            return level === undefined ? [] : [at(index, axes.length, level)];
          });
          return (
            <g key={name}>
              {/* Two points make a line, fewer than that nothing but marks. */}
              <polygon
                points={points.map((point) => point.join(',')).join(' ')}
                fill={look.color}
                stroke={look.color}
                strokeDasharray={look.dash}
                className={classes.series}
              />
              {points.map((point) => (
                <Mark key={point.join()} at={point} mark={look.mark} color={look.color} />
              ))}
            </g>
          );
        })}
      </svg>
      <Group component="ul" gap="md" p={0} my="xs" style={{ listStyle: 'none' }} aria-hidden>
        {series.map(({ name }, number) => {
          const look = LOOKS[number % LOOKS.length] ?? LOOKS[0];
          return (
            <Group key={name} component="li" gap={6} fz="sm">
              <svg width={30} height={10} className={classes.key} aria-hidden>
                <line x1={0} y1={5} x2={30} y2={5} stroke={look.color} strokeWidth={2} strokeDasharray={look.dash} />
                <Mark at={[15, 5]} mark={look.mark} color={look.color} />
              </svg>
              {name}
            </Group>
          );
        })}
      </Group>
      <details>
        <summary>{t('radar.asTable')}</summary>
        <Table.ScrollContainer minWidth={280} type="native" tabIndex={0}>
          <Table aria-label={title} striped>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('radar.domain')}</Table.Th>
                {series.map(({ name }) => (
                  <Table.Th key={name} scope="col" ta="right">
                    {name}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {axes.map(({ key, name }) => (
                <Table.Tr key={key}>
                  <Table.Th scope="row" fw={400}>
                    {name}
                  </Table.Th>
                  {series.map((one) => (
                    <Table.Td key={one.name} ta="right">
                      {one.values[key] ?? t('common.none')}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </details>
    </figure>
  );
}
