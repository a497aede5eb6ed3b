/** That instant lies `$2` calendar months or more before the day `$1`, both counted in Paris: `staleFrom` of domain/cv-states.ts in SQL. */
export const olderThan = (column: string) =>
  `((${column} AT TIME ZONE 'Europe/Paris')::date + make_interval(months => $2)) <= $1::date`;
