import { AgendaCost } from './agenda-cost.js';
import { Draw } from './draw.js';
import { Agenda } from './kempe.js';
import { commonSlots, type Problem, type Slotting } from './problem.js';
import type { Instance } from './types.js';

/** Exchanges tried per meeting. */
const TRIES_PER_MEETING = 150;
/** At first an exchange may cost this much, at the end nothing. */
const THRESHOLD = 30;
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
  const slots = whole.pairs.map((pair, index) =>
    isFree[index] === 1 ? commonSlots(whole, pair).filter((slot) => slot >= instance.now) : [],
  );
  const common = slots.map((own) => new Set(own));
  const agenda = new Agenda(whole, slotting.slice(), common, isFree);
  const cost = new AgendaCost(instance, whole, agenda.ofCandidate);
  const movable = meetings.filter((pair) => slots[pair]!.length > 1);
  if (movable.length === 0) return slotting;
  const draw = new Draw();
  const tries = movable.length * TRIES_PER_MEETING;
  let total = 0;
  let end = tries;
  for (let step = 0; step < end; step++) {
    if (step % PULSE === 0 && expired()) end = step;
    const pair = movable[draw.below(movable.length)]!;
    const to = pickSlot(whole, agenda, draw, pair, slots[pair]!);
    const from = agenda.slotOf[pair]!;
    if (to === from || !common[pair]!.has(to)) continue;
    const moved = agenda.chain(pair, to);
    if (moved === null) continue;
    const touched = whoChanges(whole, cost, moved);
    const before = costOf(cost, touched);
    agenda.swap(moved, from, to);
    const more = costOf(cost, touched) - before;
    // The last quarter only goes downhill.
    const allowed = Math.max(0, Math.floor(THRESHOLD * (1 - (4 * step) / (3 * tries))));
    if (more > allowed) agenda.swap(moved, from, to);
    else total += more;
  }
  return total < 0 ? agenda.slotOf : slotting;
}

/** Mostly a slot beside another meeting of the same candidate: there is nothing to wait for in between. */
function pickSlot(whole: Problem, agenda: Agenda, draw: Draw, pair: number, slots: readonly number[]): number {
  const any = slots[draw.below(slots.length)]!;
  if (draw.below(4) === 0) return any;
  const { candidate } = whole.pairs[pair]!;
  const own: number[] = [];
  for (let slot = 0; slot < whole.slots; slot++) {
    const other = agenda.ofCandidate[candidate * whole.slots + slot]!;
    if (other >= 0 && other !== pair) own.push(slot);
  }
  if (own.length === 0) return any;
  return own[draw.below(own.length)]! + (draw.below(2) === 0 ? 1 : -1);
}

interface Touched {
  readonly candidates: ReadonlySet<number>;
  readonly circles: ReadonlySet<number>;
}

function whoChanges(whole: Problem, cost: AgendaCost, moved: readonly number[]): Touched {
  const candidates = new Set<number>();
  const circles = new Set<number>();
  for (const pair of moved) {
    const { candidate } = whole.pairs[pair]!;
    candidates.add(candidate);
    for (const circle of cost.circlesOf[candidate]!) circles.add(circle);
  }
  return { candidates, circles };
}

function costOf(cost: AgendaCost, { candidates, circles }: Touched): number {
  let sum = 0;
  for (const candidate of candidates) sum += cost.ofCandidate(candidate);
  for (const circle of circles) sum += cost.ofCircle(circle);
  return sum;
}
