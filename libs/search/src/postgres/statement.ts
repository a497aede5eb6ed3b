import { type CandidateQuery, VALUE_FILTERS } from '../domain/document.js';
import { MOST_VALUES } from '../domain/facets.js';
import { bandNumber, conditions, type Facet, IN_INDEX, type Parameter } from './conditions.js';

/** The words of a query as SQL. */
export interface Words {
  /** Lets through who has the words; undefined when none were typed. */
  condition?: string;
  /** The better, the higher. Asked for only where there is an order: a parameter that no part of a statement uses is an error. */
  rank?: () => string[];
}

/** What a facet statement answers: counts by value, by day of availability, or by town, as `facet` says. */
export interface Counted {
  facet: Facet;
  value: string | null;
  lat: number | null;
  lon: number | null;
  count: number;
}

/**
 * The ids of one page and how many there are in all. Words are looked up once for both; without words the page comes from the index that
 * has the order, and only the number takes a look at everybody.
 */
export function pageStatement(query: CandidateQuery, words: (parameter: Parameter) => Words) {
  const parameters: unknown[] = [query.size, (query.page - 1) * query.size];
  const parameter: Parameter = (value) => `$${parameters.push(value)}`;
  const { condition, rank } = words(parameter);
  const where = [IN_INDEX, ...(condition ? [condition] : []), ...conditions(query, parameter)].join(' AND ');
  const order = orderOf(query, rank, parameter);
  const computed = order.filter((by) => !by.plain);
  const sql = computed.length
    ? `WITH hit AS MATERIALIZED (
         SELECT c.id, c.availability, c.updated_at${computed.map(({ sql: by }, at) => `, ${by} AS by${at}`).join('')}
         FROM candidates c WHERE ${where})
       SELECT ARRAY(SELECT c.id::text FROM hit c
                    ORDER BY ${order.map((by) => (by.plain ? by.sql : `by${computed.indexOf(by)} ${by.way}`)).join(', ')} LIMIT $1 OFFSET $2) AS ids,
              (SELECT count(*) FROM hit) AS total`
    : `SELECT ARRAY(SELECT c.id::text FROM candidates c WHERE ${where} ORDER BY ${order.map((by) => by.sql).join(', ')} LIMIT $1 OFFSET $2) AS ids,
              (SELECT count(*) FROM candidates c WHERE ${where}) AS total`;
  return { sql, parameters };
}

interface OrderBy {
  sql: string;
  /** Columns of the row, as an index may have them. */
  plain: boolean;
  way?: 'ASC' | 'DESC';
}

function orderOf({ sort, near }: CandidateQuery, rank: (() => string[]) | undefined, parameter: Parameter): OrderBy[] {
  const best = () => (rank?.() ?? []).map((sql): OrderBy => ({ sql, plain: false, way: 'DESC' }));
  const last: OrderBy = { sql: 'c.id', plain: true };
  if (sort === 'newest') return [{ sql: 'c.updated_at DESC', plain: true }, last];
  if (sort === 'soonest') return [{ sql: 'c.availability NULLS FIRST', plain: true }, last];
  if (sort === 'nearest' && near)
    return [{ sql: bandNumber(near, parameter), plain: false, way: 'ASC' }, ...best(), last];
  return [...best(), last];
}

/** Counts of all facets whose filter is unused in one pass, and of each used one in a pass of its own. */
export function facetStatement(query: CandidateQuery, words: (parameter: Parameter) => Words) {
  const parameters: unknown[] = [];
  const parameter: Parameter = (value) => `$${parameters.push(value)}`;
  const used = usedFacets(query);
  const facets: Facet[] = [...VALUE_FILTERS, 'availability', ...(query.near ? (['distance'] as const) : [])];
  const passes = [...used.map((facet) => [facet]), facets.filter((facet) => !used.includes(facet))];
  const parts = passes
    .filter((pass) => pass.length)
    .map((pass, at) => {
      const { condition } = words(parameter);
      const filters = conditions(query, parameter, used.includes(pass[0] as Facet) ? pass[0] : undefined);
      const where = [IN_INDEX, ...(condition ? [condition] : []), ...filters].join(' AND ');
      const columns = ['c.search_facets', 'c.availability', 'c.latitude', 'c.longitude'].join(', ');
      return {
        hit: `hit${at} AS MATERIALIZED (SELECT ${columns} FROM candidates c WHERE ${where})`,
        counts: countsOf(`hit${at}`, pass, parameter),
      };
    });
  return {
    sql: `WITH ${parts.map(({ hit }) => hit).join(', ')} ${parts.flatMap(({ counts }) => counts).join(' UNION ALL ')}`,
    parameters,
  };
}

function countsOf(hit: string, pass: readonly Facet[], parameter: Parameter): string[] {
  const kinds = VALUE_FILTERS.filter((kind) => pass.includes(kind));
  const counts: string[] = [];
  const some = kinds.length > 0 && kinds.length < VALUE_FILTERS.length;
  const only = some ? ` WHERE f ^@ ANY(${parameter(kinds.map((kind) => `${kind}:`))}::text[])` : '';
  if (kinds.length)
    counts.push(`SELECT facet, value, NULL::float8 AS lat, NULL::float8 AS lon, count FROM (
      SELECT split_part(f, ':', 1) AS facet, substr(f, strpos(f, ':') + 1) AS value, count,
             row_number() OVER (PARTITION BY split_part(f, ':', 1) ORDER BY count DESC, f) AS place
      FROM (SELECT f, count(*) AS count FROM ${hit}, unnest(search_facets) AS f${only} GROUP BY f) AS counted) AS ranked
      WHERE place <= ${2 * MOST_VALUES}`);
  if (pass.includes('availability'))
    counts.push(
      `(SELECT 'availability', availability, NULL::float8, NULL::float8, count(*) FROM ${hit} GROUP BY availability)`,
    );
  if (pass.includes('distance'))
    counts.push(
      `(SELECT 'distance', NULL, latitude, longitude, count(*) FROM ${hit} WHERE latitude IS NOT NULL GROUP BY latitude, longitude)`,
    );
  return counts;
}

function usedFacets(query: CandidateQuery): Facet[] {
  const used: Facet[] = VALUE_FILTERS.filter((kind) => query[kind]?.length);
  if (query.availability?.length || query.availableBy) used.push('availability');
  if (query.near?.radiusKm !== undefined) used.push('distance');
  return used;
}
