import { Group, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { DateText, useFormat } from '../../ui/index.js';
import classes from './ArrearsCurve.module.css';
import { layOut, pathOf } from './curve.js';
import type { Overview } from './money.js';

const HEIGHT = 260;
/** Each tenancy has a colour and a mark of its own. */
const COLOURS = ['petrol', 'blue', 'grape', 'gray'] as const;

/** What was owed over time, with what happened: a picture whose every figure is in the table below it. */
export function ArrearsCurve({ overview }: { overview: Overview }) {
  const { t } = useTranslation('money');
  const { money, date } = useFormat();
  const { ref, width } = useElementSize();
  const size = Math.max(width, 280);
  const { box, ticks, y, lines, events, months, x, today } = layOut(overview, size, HEIGHT);
  const colour = (at: number) => `var(--mantine-color-${COLOURS[at % COLOURS.length] ?? 'gray'}-6)`;
  return (
    <div ref={ref}>
      <svg role="img" aria-label={t('curve.summary')} width={size} height={HEIGHT} className={classes.curve}>
        {ticks.map((cents) => (
          <g key={cents}>
            <line
              x1={box.left}
              x2={size - box.right}
              y1={y(cents)}
              y2={y(cents)}
              className={cents === 0 ? classes.zero : classes.grid}
            />
            <text x={box.left - 6} y={y(cents) + 4} textAnchor="end">
              {money(cents, true)}
            </text>
          </g>
        ))}
        {months.map((day) => (
          <text key={day} x={x(day)} y={HEIGHT - 8} textAnchor="middle">
            {date(day, 'shortDate').slice(3)}
          </text>
        ))}
        <line x1={today} x2={today} y1={box.top} y2={HEIGHT - box.bottom} className={classes.today} />
        {events.map((event) => (
          <g key={event.number}>
            <line x1={event.x} x2={event.x} y1={box.top} y2={HEIGHT - box.bottom} className={classes.event} />
            <circle cx={event.x} cy={box.top - 12 - event.level * 20} r={9} className={classes.flag} />
            <text x={event.x} y={box.top - 8 - event.level * 20} textAnchor="middle" className={classes.number}>
              {event.number}
            </text>
          </g>
        ))}
        {lines.map((line, at) => (
          <g key={line.id} stroke={colour(at)} fill={colour(at)}>
            {line.plan.length > 1 && <path d={pathOf(line.plan)} className={classes.plan} />}
            {line.parts.map((part) => (
              <path key={part[0]?.onDay} d={pathOf(part)} className={classes.line} />
            ))}
            {line.points.map((point) =>
              at % 2 ? (
                <rect key={point.onDay} x={point.x - 3.5} y={point.y - 3.5} width={7} height={7} />
              ) : (
                <circle key={point.onDay} cx={point.x} cy={point.y} r={4} />
              ),
            )}
          </g>
        ))}
      </svg>
      <Group gap="md" mt="xs">
        {overview.tenancies.map(({ id, landlord, planned }, at) => (
          <Text key={id} size="sm" span>
            <svg width={26} height={10} aria-hidden className={classes.key} stroke={colour(at)} fill={colour(at)}>
              <path d="M0 5 H26" className={classes.line} />
              {at % 2 ? <rect x={9.5} y={1.5} width={7} height={7} /> : <circle cx={13} cy={5} r={4} />}
            </svg>{' '}
            {landlord ?? t('homes.unknownLandlord')}
            {planned.length > 0 && ` (${t('curve.planDashed')})`}
          </Text>
        ))}
      </Group>
      {events.length > 0 && (
        <ol className={classes.events} aria-label={t('curve.events')}>
          {events.map((event) => (
            <li key={event.number}>
              <span className={classes.badge} aria-hidden>
                {event.number}
              </span>{' '}
              {t(`curve.event.${event.kind}`)}, <DateText value={event.onDay} style="shortDate" />
            </li>
          ))}
        </ol>
      )}
      {overview.tenancies.some(({ missingMonths }) => missingMonths.length > 0) && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('curve.gaps')}
        </Text>
      )}
    </div>
  );
}
