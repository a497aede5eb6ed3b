import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addDays, Clock, dayOf, type IsoDay, instantOf } from '#kernel';
import { type Period, type Step, stepsOf } from './domain/period.js';
import { type Event, type Move, type Point, SERIES, Series, type SeriesKey } from './domain/series.js';
import { asOfDay, periodOf, scopeOf } from './impact.queries.js';
import { ImpactSettings } from './impact-settings.service.js';
import { courses, movements } from './series.sql.js';

/** Of one step, or of several that are told together only. */
export interface SpanPoint extends Point, Period {}

export interface OverTime extends Period {
  asOf: IsoDay;
  step: Step;
  threshold: number;
  series: { key: SeriesKey; unit: 'persons' | 'cents'; points: SpanPoint[] }[];
}
/** People with the same months. */
interface Course {
  entry: number;
  closed: number | null;
  hired: number | null;
  trained: number | null;
  due_1: boolean;
  due_3: boolean;
  due_6: boolean;
  persons: number;
}

const monthOf = (day: IsoDay): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Step by step; what is told of several together, as far as they need to be. */
function pointsOf(key: SeriesKey, steps: readonly Period[], series: Series): SpanPoint[] {
  const points: SpanPoint[] = [];
  for (let at = 0; at < steps.length; at++) {
    const spans = steps.slice(at).flatMap(({ to }, more) => {
      const { from } = steps[at] as Period;
      return more > 0 && key !== 'hired' && key !== 'training'
        ? []
        : [{ from, to, ...series.point(key, monthOf(from), monthOf(to)) }];
    });
    const told = spans.findIndex(({ value }) => value !== null);
    const point = spans[Math.max(told, 0)];
    if (point) points.push(point);
    at += Math.max(told, 0);
  }
  return points;
}

/** How things went month by month: people followed, hires and training starts, arrears; of everybody, and nothing about few people. */
@Injectable()
export class SeriesQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly settings: ImpactSettings,
  ) {}

  async read(
    actor: Actor,
    { from, to, step }: { from?: IsoDay | undefined; to?: IsoDay | undefined; step: Step },
  ): Promise<OverTime> {
    const scope = scopeOf(actor);
    const today = dayOf(this.clock.now());
    const period = periodOf('to', from, to, today, false);
    const asOf = asOfDay(scope, today);
    const { threshold } = await this.settings.read(actor.organisationId);
    const asked = [actor.organisationId, asOf, instantOf(addDays(asOf, 1), '00:00')];
    const [people, moves] = await this.db.transaction(async () => {
      await this.db.query(`SET LOCAL work_mem = '64MB'`);
      return [
        await this.db.query<Course>(courses(scope), asked),
        await this.db.query<Move>(movements(scope), asked),
      ] as const;
    });
    const events = (key: 'hired' | 'trained'): Event[] =>
      people.flatMap(({ entry, [key]: at, persons, due_1, due_3, due_6 }) =>
        at === null ? [] : [{ entry, at, persons, due: key === 'hired' ? [due_1, due_3, due_6] : [] }],
      );
    const series = new Series(
      { spells: people, hires: events('hired'), trainings: events('trained'), moves, last: monthOf(asOf) },
      threshold,
    );
    const steps = stepsOf(period, step).filter((one) => one.from <= asOf);
    return {
      ...period,
      ...{ asOf, step, threshold },
      series: SERIES.filter((key) => key !== 'arrears' || actor.role !== 'organiser').map((key) => ({
        ...{ key, unit: key === 'arrears' ? 'cents' : 'persons' },
        points: pointsOf(key, steps, series),
      })),
    };
  }
}
