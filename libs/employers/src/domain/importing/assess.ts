import { sirenOf } from '../siret.js';
import type { Mapping } from './columns.js';
import { bareName, nameKey, similarity, townKey } from './names.js';
import { type Problem, type Values, valuesOf } from './values.js';

/** An employer of the program, as far as a list may say something new about it. */
export interface KnownEmployer {
  id: string;
  name: string;
  siret: string | null;
  naf: string | null;
  sector: string | null;
  sizeBand: string | null;
  city: string | null;
  postcode: string | null;
  /** Within the reach of who imports. */
  isReachable: boolean;
  /** Keeps its own profile. */
  hasAccount: boolean;
  contacts: readonly { name: string; role: string | null; email: string | null; phone: string | null }[];
  /** What one's own organisation noted. */
  tags: readonly string[];
  notes: string | null;
}

export const OUTCOMES = ['new', 'updated', 'unchanged', 'duplicate', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Assessed {
  /** As the spreadsheet counts. */
  line: number;
  outcome: Outcome;
  values: Values;
  /** Why it is refused, or what is to be known about it. */
  problems: Problem[];
  /** What an update changes. */
  changes: (keyof Values)[];
  /** The employer that is updated, or that it may be. */
  match: { id: string; name: string; city: string | null } | null;
}

/** How alike two names in one town are from which the line may be the same company. */
const ALIKE = 0.75;

const PROFILE = ['siret', 'naf', 'sector', 'sizeBand', 'city', 'postcode'] as const;

/** What the line says that is not known yet. An employer with an account keeps its profile itself. */
function changesFor(values: Values, known: KnownEmployer): (keyof Values)[] {
  const changes: (keyof Values)[] = [];
  if (!known.hasAccount) {
    for (const field of PROFILE) {
      // Another way of writing the same town is nothing new.
      const isSame = field === 'city' ? townKey(values.city) === townKey(known.city) : values[field] === known[field];
      if (values[field] !== null && !isSame) changes.push(field);
    }
    const { contactName } = values;
    if (contactName !== null) {
      const contact = known.contacts.find(({ name }) => nameKey(name) === nameKey(contactName));
      if (!contact) changes.push('contactName');
      if (values.contactRole !== null && values.contactRole !== contact?.role) changes.push('contactRole');
      if (values.contactEmail !== null && values.contactEmail !== contact?.email) changes.push('contactEmail');
      if (values.contactPhone !== null && values.contactPhone !== contact?.phone) changes.push('contactPhone');
    }
  }
  if (values.tags.some((tag) => !known.tags.includes(tag))) changes.push('tags');
  // Notes that somebody wrote are not replaced by those of a list.
  if (values.notes !== null && known.notes === null) changes.push('notes');
  return changes;
}

/** Finds employers by number, by name and town, or by what they are like. */
class Register {
  private readonly bySiret = new Map<string, KnownEmployer>();
  private readonly bySiren = new Map<string, KnownEmployer>();
  private readonly byName = new Map<string, KnownEmployer[]>();
  private readonly byTown = new Map<string, KnownEmployer[]>();
  private readonly names = new Set<string>();

  constructor(known: readonly KnownEmployer[]) {
    for (const employer of known) {
      this.names.add(employer.name);
      if (employer.siret) {
        this.bySiret.set(employer.siret, employer);
        this.bySiren.set(sirenOf(employer.siret), employer);
      }
      push(this.byName, bareName(employer.name), employer);
      push(this.byTown, townKey(employer.city), employer);
    }
  }

  /** Surely that employer: the same establishment, or the same name in the same town where no number says otherwise. */
  same({ siret, name, city }: Values): KnownEmployer | undefined {
    const numbered = siret ? this.bySiret.get(siret) : undefined;
    if (numbered) return numbered;
    return this.byName
      .get(bareName(name))
      ?.find((known) => townKey(known.city) === townKey(city) && (siret === null || known.siret === null));
  }

  /** Perhaps that employer. */
  like({ siret, name, city }: Values): KnownEmployer | undefined {
    const company = siret ? this.bySiren.get(sirenOf(siret)) : undefined;
    if (company) return company;
    const bare = bareName(name);
    const named = this.byName.get(bare)?.[0];
    if (named) return named;
    return this.byTown.get(townKey(city))?.find((known) => similarity(bareName(known.name), bare) >= ALIKE);
  }

  /** Two employers cannot have one name, not even in two towns. */
  take(name: string): void {
    this.names.add(name);
  }

  isTaken(name: string): boolean {
    return this.names.has(name);
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * What taking over a list would do, line by line; nothing is changed. `asNew` are the lines that a person said are companies of their own. The
 * same list a second time finds everything unchanged.
 */
export function assess(
  lines: readonly { line: number; cells: readonly string[] }[],
  mapping: Mapping,
  known: readonly KnownEmployer[],
  asNew: ReadonlySet<number>,
): Assessed[] {
  const register = new Register(known);
  const seen = new Set<string>();
  return lines.map(({ line, cells }) => {
    const { values, problems } = valuesOf(cells, mapping);
    const result = (outcome: Outcome, match?: KnownEmployer, changes: (keyof Values)[] = []): Assessed => ({
      line,
      outcome,
      values,
      problems,
      changes,
      match: match?.isReachable ? { id: match.id, name: match.name, city: match.city } : null,
    });
    const refused = (problem: Problem, match?: KnownEmployer) => {
      problems.push(problem);
      return result('refused', match);
    };
    if (problems.length) return result('refused');
    const keys = [`${bareName(values.name)}|${townKey(values.city)}`, ...(values.siret ? [values.siret] : [])];
    const repeated = values.siret ? seen.has(values.siret) : keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    if (repeated) return refused({ field: values.siret ? 'siret' : 'name', code: 'repeated' });
    const same = register.same(values);
    if (same) {
      if (!same.isReachable) return refused({ field: null, code: 'other_network' });
      if (same.hasAccount) problems.push({ field: null, code: 'own_profile' });
      const changes = changesFor(values, same);
      return result(changes.length ? 'updated' : 'unchanged', same, changes);
    }
    for (const field of ['sector', 'city'] as const)
      if (values[field] === null) problems.push({ field, code: 'required' });
    if (problems.length) return result('refused');
    const like = asNew.has(line) ? undefined : register.like(values);
    if (like?.isReachable) return result('duplicate', like);
    if (register.isTaken(values.name)) return refused({ field: 'name', code: 'name_taken' });
    register.take(values.name);
    return result('new');
  });
}
