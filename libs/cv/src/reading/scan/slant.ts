import type { Grey } from './plane.js';
import { quantile } from './shading.js';

/** Degrees that lines of text may slant. */
const MOST = 12;
/** Points of ink that are looked at. */
const POINTS = 16_000;
/** Of these, a single row of pixels in a line of text has no more than so many. */
const LEAST_CUT = 100;

/** How lines of text run: degrees by which they slant, clockwise, and how clearly they do. */
export interface Direction {
  degrees: number;
  score: number;
}

export interface Slant {
  /** Taken for lines from left to right. */
  level: Direction;
  /** Taken for lines from top to bottom (or upwards), once turned clockwise by a quarter. */
  standing: Direction;
  /** Share of the picture that is ink, 0 to 1. */
  ink: number;
}

/** Where ink begins: dark points with a bright one above (or at their left). Fields and frames weigh little by it. */
function inkPoints({ data, width, height }: Grey): { xs: Float32Array; ys: Float32Array; share: number } {
  const dark = 0.65 * quantile(data, 0.8);
  const found: number[] = [];
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const i = y * width + x;
      if (data[i]! < dark && (data[i - width]! >= dark || data[i - 1]! >= dark)) found.push(i);
    }
  }
  const step = Math.max(1, found.length / POINTS);
  const size = Math.floor(found.length / step);
  const [xs, ys] = [new Float32Array(size), new Float32Array(size)];
  for (let k = 0; k < size; k += 1) {
    const i = found[Math.floor(k * step)]!;
    xs[k] = (i % width) - width / 2;
    ys[k] = Math.floor(i / width) - height / 2;
  }
  return { xs, ys, share: found.length / data.length };
}

/** How sharply the points fall into rows when looked at under an angle. */
function sharpness(along: Float32Array, across: Float32Array, degrees: number, rows: number): number {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const counts = new Float32Array(rows + 2);
  for (let k = 0; k < along.length; k += 1) {
    const row = Math.round(across[k]! * cos - along[k]! * sin + rows / 2);
    if (row >= 0 && row <= rows) counts[row]! += 1;
  }
  let sum = 0;
  // A single rule across the page must not outweigh the lines of text, be they ever so few.
  const most = Math.max(LEAST_CUT, (12 * along.length) / rows);
  for (let row = 1; row < counts.length; row += 1) {
    sum += (Math.min(most, counts[row]!) - Math.min(most, counts[row - 1]!)) ** 2;
  }
  return sum;
}

function bestAngle(along: Float32Array, across: Float32Array, rows: number): Direction {
  let best = { degrees: 0, score: sharpness(along, across, 0, rows) };
  const search = (from: number, to: number, step: number) => {
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const score = sharpness(along, across, degrees, rows);
      if (score > best.score) best = { degrees, score };
    }
  };
  search(-MOST, MOST, 0.5);
  search(best.degrees - 0.4, best.degrees + 0.4, 0.1);
  return best;
}

/** How the lines of text run on a small copy of a page (700 to 1,000 pixels high). Projection profiles. */
export function slantOf(picture: Grey): Slant {
  const { xs, ys, share } = inkPoints(picture);
  const diagonal = Math.ceil(Math.hypot(picture.width, picture.height));
  // Seen from the side: x takes the place of y.
  const standing = bestAngle(
    ys.map((y) => -y),
    xs,
    diagonal,
  );
  return { level: bestAngle(xs, ys, diagonal), standing, ink: share };
}
