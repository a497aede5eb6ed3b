/** Employees of a company, in the bands that INSEE and the European definition of small firms share. */
export const SIZE_BANDS = ['0', '1_9', '10_49', '50_249', '250_more'] as const;
export type SizeBand = (typeof SIZE_BANDS)[number];

/** The band of a number of employees. */
export function sizeBandOf(employees: number): SizeBand {
  if (employees <= 0) return '0';
  if (employees < 10) return '1_9';
  if (employees < 50) return '10_49';
  return employees < 250 ? '50_249' : '250_more';
}
