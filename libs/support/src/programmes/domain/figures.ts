export const FIGURE_UNITS = ['households', 'records', 'referrals', 'months', 'share', 'cents', 'count'] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

export interface Figure {
  key: string;
  unit: FigureUnit;
  value: number | null;
  of: number | null;
  suppressed: boolean;
}

/** How many of a whole. */
export const count = (key: string, unit: FigureUnit, value: number): Figure => ({
  key,
  unit,
  value,
  of: null,
  suppressed: false,
});

/** Between 0 and 1, to four decimals; null when the whole is empty. */
export const share = (key: string, part: number, whole: number): Figure => ({
  key,
  unit: 'share',
  value: whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000,
  of: whole,
  suppressed: false,
});

export const mean = (key: string, unit: FigureUnit, total: number, over: number, decimals = 1): Figure => ({
  key,
  unit,
  value: over === 0 ? null : Math.round((total / over) * 10 ** decimals) / 10 ** decimals,
  of: over,
  suppressed: false,
});

/**
 * What may be handed out of the figures of one programme. A programme is one group, so that there is no total to subtract from: a figure is
 * left out when it is about fewer than `k` people, when its complement in what it is a share of is, or when it is a share or a mean of a
 * figure that is left out. When fewer than `k` households are supported nothing is told at all.
 */
export function suppressed(figures: readonly Figure[], k: number, households: number): Figure[] {
  return figures.map((figure) => {
    const { value, of, unit } = figure;
    const people =
      unit === 'share' && value !== null && of !== null
        ? [of, Math.round(value * of), of - Math.round(value * of)]
        : of !== null
          ? [of]
          : unit === 'months' || unit === 'cents'
            ? [households]
            : [value ?? 0];
    const told = households >= k && people.every((persons) => persons >= k);
    return told ? figure : { ...figure, value: null, of: null, suppressed: true };
  });
}
