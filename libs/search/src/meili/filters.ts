import { rangeOf } from '../domain/availability.js';
import { type CandidateQuery, VALUE_FILTERS, type ValueFilter } from '../domain/document.js';
import { keysAskedFor } from '../domain/filter-keys.js';
import { dayNumber } from './settings.js';

/** A filter that a facet is counted without. */
export type Facet = ValueFilter | 'availability' | 'distance';

/** A query with the towns within the distance asked for, see places.ts. */
export type LocatedQuery = CandidateQuery & { towns?: readonly string[] };
type Filtering = Omit<LocatedQuery, 'page' | 'size'>;

/**
 * A value inside a Meilisearch filter expression. The one place where values are quoted: backslashes are doubled first, else a value
 * ending in one would swallow the closing quote and what follows would be read as part of the expression.
 */
export const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** The filters of a query, all of which must hold; an inner list holds when any of it does. Without that of one facet when it is counted. */
export function filtersOf(query: Filtering, except?: Facet): (string | string[])[] {
  const { towns, hours, training } = query;
  const values = VALUE_FILTERS.filter((kind) => kind !== except).flatMap((kind) =>
    query[kind]?.length ? [query[kind].map((value) => valueFilter(kind, value))] : [],
  );
  return [
    ...values,
    ...(except === 'availability' ? [] : availabilityFilters(query)),
    ...(hours?.min === undefined ? [] : [['weeklyHours IS NULL', `weeklyHours >= ${plainNumber(hours.min)}`]]),
    ...(hours?.max === undefined ? [] : [['weeklyHours IS NULL', `weeklyHours <= ${plainNumber(hours.max)}`]]),
    ...(training ? ['training = true'] : []),
    ...(towns && except !== 'distance' ? [inTowns(towns)] : []),
  ];
}

/** A value of which no word tells anything is had by nobody: no key is empty. */
function valueFilter(kind: ValueFilter, value: string): string {
  const keys = keysAskedFor(kind, value);
  return (keys.length ? keys : ['']).map((key) => `keys = ${quoted(key)}`).join(' AND ');
}

function availabilityFilters({ availability, availableBy, today }: Filtering): (string | string[])[] {
  const by = availableBy ? [`availableFrom <= ${dayNumber(availableBy < today ? today : availableBy)}`] : [];
  if (!availability?.length) return by;
  const bands = availability.map((band) => {
    const { after, until } = rangeOf(band, today);
    return [
      ...(after ? [`availableFrom > ${dayNumber(after)}`] : []),
      ...(until ? [`availableFrom <= ${dayNumber(until)}`] : []),
    ].join(' AND ');
  });
  return [...by, bands];
}

export const inTowns = (towns: readonly string[]): string => `town IN [${towns.map(quoted).join(', ')}]`;
const plainNumber = (number: number) => String(Number(number.toFixed(2)));
