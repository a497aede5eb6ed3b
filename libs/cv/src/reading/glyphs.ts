/** A piece of text as the page description gives it; x and y are the start of its baseline. */
export interface Glyphs {
  text: string;
  x: number;
  y: number;
  w: number;
  size: number;
  style: string;
  upright: boolean;
}

/** Neighbouring pieces joined into one run without a wide gap. */
export interface Run {
  text: string;
  x: number;
  right: number;
  /** Baseline. */
  y: number;
  size: number;
  style: string;
}
