import { type CandidateQuery, VALUE_FILTERS, type ValueFilter } from '../domain/document.js';
import { MOST_VALUES } from '../domain/facets.js';
import { bandNumber, conditions, type Facet, IN_INDEX, type Parameter } from './conditions.js';
import { facetColumn } from './stored.js';

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
      const columns = pass.flatMap(columnsOf).join(', ');
      return {
        hit: `hit${at} AS MATERIALIZED (SELECT ${columns} FROM candidates c WHERE ${where})`,
        counts: pass.map((facet) => countOf(`hit${at}`, facet)),
      };
    });
  return {
    sql: `WITH ${parts.map(({ hit }) => hit).join(', ')} ${parts.flatMap(({ counts }) => counts).join(' UNION ALL ')}`,
    parameters,
  };
}

const isValue = (facet: Facet): facet is ValueFilter => VALUE_FILTERS.some((kind) => kind === facet);

/** What of a row tells under which values of a facet it counts. */
function columnsOf(facet: Facet): string[] {
  if (isValue(facet)) return [`c.${facetColumn(facet)}`];
  return facet === 'availability' ? ['c.availability'] : ['c.latitude', 'c.longitude'];
}

function countOf(hit: string, facet: Facet): string {
  if (facet === 'availability')
    return `(SELECT 'availability' AS facet, availability AS value, NULL::float8 AS lat, NULL::float8 AS lon, count(*) AS count
      FROM ${hit} GROUP BY availability)`;
  if (facet === 'distance')
    return `(SELECT 'distance' AS facet, NULL AS value, latitude AS lat, longitude AS lon, count(*) AS count
      FROM ${hit} WHERE latitude IS NOT NULL GROUP BY latitude, longitude)`;
  // Unnested among the columns: as a table beside the rows, each row's values would be stored once more.
  return `(SELECT '${facet}' AS facet, value, NULL::float8 AS lat, NULL::float8 AS lon, count(*) AS count
    FROM (SELECT unnest(${facetColumn(facet)}) AS value FROM ${hit}) AS held GROUP BY value ORDER BY count(*) DESC, value LIMIT ${2 * MOST_VALUES})`;
}

function usedFacets(query: CandidateQuery): Facet[] {
  const used: Facet[] = VALUE_FILTERS.filter((kind) => query[kind]?.length);
  if (query.availability?.length || query.availableBy) used.push('availability');
  if (query.near?.radiusKm !== undefined) used.push('distance');
  return used;
}
