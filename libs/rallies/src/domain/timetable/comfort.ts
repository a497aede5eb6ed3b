import { AgendaCost } from './agenda-cost.js';
import { Draw } from './draw.js';
import { Agenda } from './kempe.js';
import { commonSlots, type Problem, type Slotting } from './problem.js';
import type { Instance } from './types.js';

/** Exchanges tried per meeting, and in all: a tenth of a second, so that planning does not become slow by it. */
const TRIES_PER_MEETING = 100;
const MOST_TRIES = 30_000;
/** Draws per exchange tried, after which nobody has anything to gain. */
const MOST_DRAWS = 12;
/** At first an exchange may cost this much, at the end nothing. */
const THRESHOLD = 300;
/** Below this, in points of `AgendaCost`, a candidate does not wait. */
const CONTENT = 200;
/** How often the time is looked at. */
const PULSE = 256;

/**
 * Gives everybody a better day without changing who meets whom, nor what the timetable is worth: meetings change slots along Kempe
 * chains, by threshold accepting (Dueck & Scheuer 1990), whose comparisons of whole numbers come out alike everywhere. Effort is
 * counted in exchanges tried.
 *
 * @param whole problem of the whole day, fixed meetings included
 * @param fixed meetings that stay
 */
export function makeComfortable(
  instance: Instance,
  whole: Problem,
  fixed: Slotting,
  slotting: Slotting,
  expired: () => boolean,
): Slotting {
  const meetings: number[] = [];
  const isFree = new Uint8Array(whole.pairs.length);
  slotting.forEach((slot, pair) => {
    if (slot < 0 || fixed[pair]! >= 0 || whole.pairs[pair]!.keep.includes(slot)) return;
    isFree[pair] = 1;
    meetings.push(pair);
  });
  const none: number[] = [];
  const slots = whole.pairs.map((pair, index) =>
    isFree[index] === 1 ? commonSlots(whole, pair).filter((slot) => slot >= instance.now) : none,
  );
  const agenda = new Agenda(whole, slotting.slice(), slots);
  const cost = new AgendaCost(instance, whole, agenda.ofCandidate);
  const movable = meetings.filter((pair) => slots[pair]!.length > 1);
  if (movable.length === 0) return slotting;
  const draw = new Draw();
  const tries = Math.min(MOST_TRIES, movable.length * TRIES_PER_MEETING);
  let total = 0;
  let tried = 0;
  for (let drawn = 0; tried < tries && drawn < tries * MOST_DRAWS; drawn++) {
    if (drawn % PULSE === 0 && expired()) break;
    const pair = movable[draw.below(movable.length)]!;
    // Those who have nothing to gain are rarely asked.
    if (isContent(cost, whole.pairs[pair]!.candidate) && draw.below(MOST_DRAWS) > 0) continue;
    const to = pickSlot(whole, agenda, draw, pair, slots[pair]!);
    const from = agenda.slotOf[pair]!;
    if (to === from || !agenda.allows(pair, to)) continue;
    // Looking at the one agenda first spares most chains.
    if (!helps(whole, agenda, cost, pair, to) && draw.below(MOST_DRAWS) > 0) continue;
    tried++;
    const moved = agenda.chain(pair, to);
    if (moved === null) continue;
    agenda.swap(moved, from, to);
    const touched = whoChanges(whole, cost, moved);
    const more = touched.reduce((sum, who) => sum + cost.of(who) - cost.last(who), 0);
    // The last quarter only goes downhill.
    const allowed = Math.max(0, Math.floor(THRESHOLD * (1 - (4 * tried) / (3 * tries))));
    if (more > allowed) {
      agenda.swap(moved, from, to);
      continue;
    }
    total += more;
    for (const who of touched) cost.settle(who);
  }
  return total < 0 ? agenda.slotOf : slotting;
}

function isContent(cost: AgendaCost, candidate: number): boolean {
  return cost.last(candidate) < CONTENT && cost.circlesOf[candidate]!.every((circle) => cost.last(circle) === 0);
}

/** Whether the candidate of the pair, looked at alone, is better off. */
function helps(whole: Problem, agenda: Agenda, cost: AgendaCost, pair: number, to: number): boolean {
  const { candidate } = whole.pairs[pair]!;
  if (cost.circlesOf[candidate]!.length > 0) return true;
  const from = candidate * whole.slots + agenda.slotOf[pair]!;
  const there = candidate * whole.slots + to;
  const other = agenda.ofCandidate[there]!;
  agenda.ofCandidate[from] = other;
  agenda.ofCandidate[there] = pair;
  const isBetter = cost.of(candidate) < cost.last(candidate);
  agenda.ofCandidate[from] = pair;
  agenda.ofCandidate[there] = other;
  return isBetter;
}

/** Mostly a slot beside another meeting of the same candidate: there is nothing to wait for in between. */
function pickSlot(whole: Problem, agenda: Agenda, draw: Draw, pair: number, slots: readonly number[]): number {
  const day = whole.pairs[pair]!.candidate * whole.slots;
  // The next meeting after some slot, beginning again in the morning.
  const start = draw.below(whole.slots);
  const kind = draw.below(8);
  for (let step = 0; step < whole.slots && kind >= 2; step++) {
    const slot = (start + step) % whole.slots;
    const other = agenda.ofCandidate[day + slot]!;
    if (other >= 0 && other !== pair) return kind < 5 ? slot + 1 : slot - 1;
  }
  return slots[draw.below(slots.length)]!;
}

/** The candidates whose agenda a chain changes, and the circles they belong to. */
function whoChanges(whole: Problem, cost: AgendaCost, moved: readonly number[]): number[] {
  const touched: number[] = [];
  const add = (who: number) => {
    if (!touched.includes(who)) touched.push(who);
  };
  for (const pair of moved) {
    const { candidate } = whole.pairs[pair]!;
    add(candidate);
    for (const circle of cost.circlesOf[candidate]!) add(circle);
  }
  return touched;
}
