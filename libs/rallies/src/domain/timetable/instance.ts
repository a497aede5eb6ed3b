import { Refusal, readAmount, readArray, readCount, readObject, readSlot, readString } from './reading.js';
import { pairKey } from './slotting.js';
import type { CandidateInput, EmployerInput, Instance, MeetingRow } from './types.js';

/** A day in minutes is 1,440; more is taken for a mistake. */
const MOST_SLOTS = 2000;
const MOST_CELLS = 50_000_000;

export type ParseResult =
  | { readonly ok: true; readonly instance: Instance }
  | { readonly ok: false; readonly message: string };

/** Checks the input of `rally plan` (contracts.md) and fills in its defaults. `message` is one sentence that names the place. */
export function parseInstance(value: unknown): ParseResult {
  try {
    return { ok: true, instance: readInstance(value) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, message: error.message };
    throw error;
  }
}

function readInstance(value: unknown): Instance {
  const input = readObject(
    value,
    '',
    ['slots', 'employers', 'candidates', 'wishes', 'shortfallPenalty'],
    ['blocks', 'fixed', 'previous', 'keepBonus', 'now'],
  );
  const slots = readCount(input.slots, 'slots');
  if (slots > MOST_SLOTS) throw new Refusal('slots', `must be at most ${MOST_SLOTS}, not ${slots}`);
  const blocks = readBlocks(input.blocks, slots);
  const employers = readEmployers(input.employers, slots);
  const candidates = readCandidates(input.candidates, slots);
  if ((employers.length + candidates.length) * slots > MOST_CELLS) {
    throw new Refusal('slots', 'too many slots for so many candidates and employers');
  }
  const people: People = {
    employers: new Map(employers.map((employer) => [employer.id, employer])),
    candidates: new Map(candidates.map((candidate) => [candidate.id, candidate])),
  };
  const wishes = readWishes(input.wishes, people);
  const wished = new Set(wishes.map(([candidate, employer]) => pairKey(candidate, employer)));
  const now = input.now === undefined ? 0 : readCount(input.now, 'now');
  if (now > slots) throw new Refusal('now', `slot ${now} is past the day of ${slots} slots`);
  const fixed = readRows(input.fixed, 'fixed', slots);
  checkFixed(fixed, people, wished, blocks);
  const previous = readRows(input.previous, 'previous', slots);
  return {
    slots,
    blocks,
    employers,
    candidates,
    wishes,
    fixed,
    previous: previous.filter(([candidate, employer]) => wished.has(pairKey(candidate, employer))),
    keepBonus: input.keepBonus === undefined ? 0 : readAmount(input.keepBonus, 'keepBonus'),
    now,
    shortfallPenalty: readAmount(input.shortfallPenalty, 'shortfallPenalty'),
  };
}

interface People {
  readonly employers: ReadonlyMap<string, EmployerInput>;
  readonly candidates: ReadonlyMap<string, CandidateInput>;
}

function readBlocks(value: unknown, slots: number): Instance['blocks'] {
  // Without blocks the whole day is one; an empty list says that no slot lies in a block.
  if (value === undefined) return slots > 0 ? [[0, slots - 1]] : [];
  const owner = new Map<number, number>();
  return readArray(value, 'blocks').map((row, index) => {
    const place = `blocks[${index}]`;
    const ends = readArray(row, place);
    if (ends.length !== 2) throw new Refusal(place, 'must be [first slot, last slot]');
    const first = readSlot(ends[0], `${place}[0]`, slots);
    const last = readSlot(ends[1], `${place}[1]`, slots);
    if (first > last) throw new Refusal(place, `ends in slot ${last}, before it begins in slot ${first}`);
    for (let slot = first; slot <= last; slot++) {
      const other = owner.get(slot);
      if (other !== undefined) throw new Refusal(place, `slot ${slot} is in blocks[${other}] too`);
      owner.set(slot, index);
    }
    return [first, last] as const;
  });
}

function readEmployers(value: unknown, slots: number): EmployerInput[] {
  const seen = new Map<string, number>();
  return readArray(value, 'employers').map((item, index) => {
    const place = `employers[${index}]`;
    const employer = readObject(item, place, ['id', 'tables'], ['away', 'breaksPerBlock', 'place']);
    return {
      id: readNewId(employer.id, `${place}.id`, 'employers', seen, index),
      tables: readCount(employer.tables, `${place}.tables`),
      away: readAway(employer.away, place, slots),
      breaksPerBlock:
        employer.breaksPerBlock === undefined ? 0 : readCount(employer.breaksPerBlock, `${place}.breaksPerBlock`),
      ...(employer.place === undefined ? {} : { place: readCount(employer.place, `${place}.place`) }),
    };
  });
}

function readCandidates(value: unknown, slots: number): CandidateInput[] {
  const seen = new Map<string, number>();
  return readArray(value, 'candidates').map((item, index) => {
    const place = `candidates[${index}]`;
    const candidate = readObject(item, place, ['id', 'min'], ['away', 'max', 'companion', 'interpreter']);
    const id = readNewId(candidate.id, `${place}.id`, 'candidates', seen, index);
    const min = readCount(candidate.min, `${place}.min`);
    const max = candidate.max === undefined ? null : readCount(candidate.max, `${place}.max`);
    if (max !== null && min > max) throw new Refusal(`${place}.min`, `${min} is above max, which is ${max}`);
    const helper = (kind: 'companion' | 'interpreter') =>
      candidate[kind] === undefined ? {} : { [kind]: readString(candidate[kind], `${place}.${kind}`) };
    return {
      ...{ id, away: readAway(candidate.away, place, slots), min, max },
      ...helper('companion'),
      ...helper('interpreter'),
    };
  });
}

function readNewId(value: unknown, place: string, list: string, seen: Map<string, number>, index: number): string {
  const id = readString(value, place);
  const first = seen.get(id);
  if (first !== undefined) throw new Refusal(place, `${JSON.stringify(id)} is already the id of ${list}[${first}]`);
  seen.set(id, index);
  return id;
}

function readAway(value: unknown, place: string, slots: number): number[] {
  if (value === undefined) return [];
  return readArray(value, `${place}.away`).map((slot, index) => readSlot(slot, `${place}.away[${index}]`, slots));
}

function readWishes(value: unknown, people: People): Instance['wishes'] {
  const seen = new Map<string, number>();
  return readArray(value, 'wishes').map((item, index) => {
    const place = `wishes[${index}]`;
    const row = readArray(item, place);
    if (row.length !== 3) throw new Refusal(place, 'must be [candidate, employer, score]');
    const candidate = readString(row[0], `${place}[0]`);
    const employer = readString(row[1], `${place}[1]`);
    const score = readAmount(row[2], `${place}[2]`);
    checkKnown(candidate, employer, place, people);
    const first = seen.get(pairKey(candidate, employer));
    if (first !== undefined) {
      const pair = `${JSON.stringify(candidate)} and ${JSON.stringify(employer)}`;
      throw new Refusal(place, `${pair} are already in wishes[${first}]`);
    }
    seen.set(pairKey(candidate, employer), index);
    return [candidate, employer, score] as const;
  });
}

function checkKnown(candidate: string, employer: string, place: string, people: People): void {
  if (!people.candidates.has(candidate)) {
    throw new Refusal(place, `candidate ${JSON.stringify(candidate)} is unknown`);
  }
  if (!people.employers.has(employer)) throw new Refusal(place, `employer ${JSON.stringify(employer)} is unknown`);
}

function readRows(value: unknown, list: string, slots: number): MeetingRow[] {
  if (value === undefined) return [];
  return readArray(value, list).map((item, index) => {
    const place = `${list}[${index}]`;
    const row = readArray(item, place);
    if (row.length !== 3 && row.length !== 4) throw new Refusal(place, 'must be [candidate, employer, slot]');
    const candidate = readString(row[0], `${place}[0]`);
    const employer = readString(row[1], `${place}[1]`);
    const slot = readSlot(row[2], `${place}[2]`, slots);
    return row.length === 4
      ? ([candidate, employer, slot, readCount(row[3], `${place}[3]`, 1)] as const)
      : ([candidate, employer, slot] as const);
  });
}

/** Fixed meetings stay whatever happens, so together they must keep every hard rule. */
function checkFixed(
  fixed: readonly MeetingRow[],
  people: People,
  wished: ReadonlySet<string>,
  blocks: Instance['blocks'],
): void {
  const used = new Map<string, number>();
  const use = (...key: (string | number)[]): number => {
    const name = JSON.stringify(key);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count;
  };
  fixed.forEach(([candidateId, employerId, slot], index) => {
    const place = `fixed[${index}]`;
    const who = `candidate ${JSON.stringify(candidateId)}`;
    const whom = `employer ${JSON.stringify(employerId)}`;
    const refuse = (problem: string) => new Refusal(place, problem);
    checkKnown(candidateId, employerId, place, people);
    const candidate = people.candidates.get(candidateId)!;
    const employer = people.employers.get(employerId)!;
    if (!wished.has(pairKey(candidateId, employerId))) throw refuse(`${who} and ${whom} have no wish`);
    if (use('pair', candidateId, employerId) > 1) throw refuse(`${who} and ${whom} are fixed twice`);
    if (use('candidate', candidateId, slot) > 1) throw refuse(`${who} is fixed twice in slot ${slot}`);
    if (candidate.away.includes(slot)) throw refuse(`${who} is away in slot ${slot}`);
    if (employer.away.includes(slot)) throw refuse(`${whom} is away in slot ${slot}`);
    if (use('count', candidateId) > (candidate.max ?? Number.POSITIVE_INFINITY)) {
      throw refuse(`${who} has more fixed meetings than max, which is ${candidate.max}`);
    }
    if (use('employer', employerId, slot) > employer.tables) {
      throw refuse(`${whom} has more fixed meetings in slot ${slot} than tables, which are ${employer.tables}`);
    }
    const block = blocks.findIndex(([first, last]) => first <= slot && slot <= last);
    if (block < 0) return;
    const [first, last] = blocks[block]!;
    const most = employer.tables * Math.max(0, last - first + 1 - employer.breaksPerBlock);
    if (use('block', employerId, block) > most) {
      throw refuse(`${whom} has more fixed meetings in blocks[${block}] than its breaks leave, which is ${most}`);
    }
  });
}
