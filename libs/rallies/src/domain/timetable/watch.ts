import type { Board } from './board.js';
import type { Phase, PlanOptions } from './types.js';

const DEFAULT_SECONDS = 60;
/** Kept for what comes after the search for the best: this share of the time, at most so many milliseconds. */
const RESERVE_SHARE = 0.15;
const MOST_RESERVE_MS = 1000;

/** Called with each better board and each lower bound. */
type OnFound = (phase: Phase, board: Board, bound: number) => void;

/** Watches the time, and whether somebody wants the search to end; passes on what it finds. */
export class Watch {
  private readonly start: number;
  private readonly end: number;
  private deadline: number;
  private phase: Phase | null = null;
  private value = Number.NEGATIVE_INFINITY;
  private bound = Number.POSITIVE_INFINITY;
  private onFound: OnFound = () => undefined;

  constructor(private readonly options: PlanOptions) {
    this.start = options.clock();
    const length = (options.seconds ?? DEFAULT_SECONDS) * 1000;
    this.end = this.start + length;
    this.deadline = this.end - Math.min(MOST_RESERVE_MS, length * RESERVE_SHARE);
  }

  /** 0 when the search must end. */
  secondsLeft(): number {
    if (this.options.stopped?.()) return 0;
    return Math.max(0, (this.deadline - this.options.clock()) / 1000);
  }

  readonly expired = (): boolean => this.secondsLeft() <= 0;

  /** The search for the best is over: what was kept of the time can be used. */
  endSearch(): void {
    this.deadline = this.end;
  }

  elapsedMs(): number {
    return this.options.clock() - this.start;
  }

  tell(onFound: OnFound): void {
    this.onFound = onFound;
  }

  /** Passes on a board and a bound when they say something new. */
  found(phase: Phase, board: Board, bound: number): void {
    if (phase === this.phase && board.value <= this.value && bound >= this.bound) return;
    if (board.value < this.value) return;
    this.phase = phase;
    this.value = board.value;
    this.bound = Math.min(this.bound, bound);
    this.onFound(phase, board, this.bound);
  }
}
