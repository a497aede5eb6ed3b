import { rangeOf } from '../domain/availability.js';
import { type CandidateFilters, type Near, VALUE_FILTERS, type ValueFilter } from '../domain/document.js';
import { keysAskedFor } from '../domain/filter-keys.js';

/** Gives a value its place among the parameters of a statement: `$3`. */
export type Parameter = (value: unknown) => string;

/** A filter that a facet is counted without. */
export type Facet = ValueFilter | 'availability' | 'distance';

/** On rows of `candidates c`: what the index holds and employers may see. */
export const IN_INDEX = 'c.listed AND c.indexed_version > 0';

/** The filters of a query as SQL, all of which must hold; without that of one facet when it is being counted. */
export function conditions(
  filters: CandidateFilters & { today: string },
  parameter: Parameter,
  except?: Facet,
): string[] {
  const values = VALUE_FILTERS.filter((kind) => kind !== except).flatMap((kind) =>
    filters[kind]?.length ? valueCondition(kind, filters[kind], parameter) : [],
  );
  const { near } = filters;
  return [
    ...values,
    ...(except === 'availability' ? [] : availabilityConditions(filters, parameter)),
    ...hoursConditions(filters, parameter),
    ...(filters.training ? ['c.training'] : []),
    ...(near?.radiusKm !== undefined && except !== 'distance' ? [withinCondition(near, near.radiusKm, parameter)] : []),
  ];
}

/** Any of the values. One value may take several keys: `CACES R489 1, 3`. */
function valueCondition(kind: ValueFilter, values: readonly string[], parameter: Parameter): string {
  const keys = values.map((value) => keysAskedFor(kind, value));
  // None of the words of a value tell anything, so nobody has it: an array that contains nothing would let everybody through.
  if (keys.every((one) => one.length <= 1)) return `c.search_keys && ${parameter(keys.flat())}::text[]`;
  const holding = keys.filter((one) => one.length).map((one) => `c.search_keys @> ${parameter(one)}::text[]`);
  return `(${holding.join(' OR ')})`;
}

function availabilityConditions(filters: CandidateFilters & { today: string }, parameter: Parameter): string[] {
  const { availability, availableBy, today } = filters;
  const by = availableBy
    ? [`(c.availability IS NULL OR c.availability <= ${parameter(availableBy < today ? today : availableBy)})`]
    : [];
  if (!availability?.length) return by;
  const bands = availability.map((band) => {
    const { after, until } = rangeOf(band, today);
    const ends = until ? [`c.availability <= ${parameter(until)}`] : [];
    return after
      ? `(${[`c.availability > ${parameter(after)}`, ...ends].join(' AND ')})`
      : `(c.availability IS NULL OR ${ends.join('')})`;
  });
  return [...by, `(${bands.join(' OR ')})`];
}

function hoursConditions({ hours }: CandidateFilters, parameter: Parameter): string[] {
  const bounds = [
    ...(hours?.min === undefined ? [] : [`c.weekly_hours >= ${parameter(hours.min)}`]),
    ...(hours?.max === undefined ? [] : [`c.weekly_hours <= ${parameter(hours.max)}`]),
  ];
  return bounds.length ? [`(c.weekly_hours IS NULL OR ${bounds.join(' AND ')})`] : [];
}

const KM_PER_DEGREE = 111.2;

/** A box that the index knows, then the distance itself of the few towns in it. */
function withinCondition(near: Near, radiusKm: number, parameter: Parameter): string {
  const dLat = radiusKm / KM_PER_DEGREE + 0.01;
  const dLon = dLat / Math.max(0.1, Math.cos((near.lat * Math.PI) / 180));
  return `c.latitude BETWEEN ${parameter(near.lat - dLat)}::float8 AND ${parameter(near.lat + dLat)}::float8
    AND c.longitude BETWEEN ${parameter(near.lon - dLon)}::float8 AND ${parameter(near.lon + dLon)}::float8
    AND ${kmFrom(near, parameter)} <= ${parameter(radiusKm)}::float8`;
}

/** Great-circle distance in km of a row; null without a position. */
export function kmFrom({ lat, lon }: Near, parameter: Parameter): string {
  const atLat = `${parameter(lat)}::float8`;
  return `6371.0088 * 2 * asin(sqrt(least(1, sin(radians(c.latitude - ${atLat}) / 2) ^ 2
    + cos(radians(${atLat})) * cos(radians(c.latitude)) * sin(radians(c.longitude - ${parameter(lon)}::float8) / 2) ^ 2)))`;
}

/** The number of a row's distance band, the nearest first; who has no known town comes after all others. */
export function bandNumber(near: Near, parameter: Parameter): string {
  return `CASE WHEN c.latitude IS NULL THEN ${near.bandEnds.length + 1}
    ELSE width_bucket(${kmFrom(near, parameter)}, ${parameter([...near.bandEnds])}::float8[]) END`;
}
