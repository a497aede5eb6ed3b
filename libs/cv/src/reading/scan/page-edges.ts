import type { Grey, Point } from './plane.js';
import { quantile } from './shading.js';

/** Corners clockwise from the top left one, in pixels of the picture that was looked at. */
export type Quad = readonly [Point, Point, Point, Point];

/** A straight line: `at + slope · t`, where t is y for a side and x for top and bottom. */
interface Edge {
  at: number;
  slope: number;
  /** Share of the points seen that lie on it. */
  fit: number;
}

/** The value that parts dark from bright best (N. Otsu, 1979). */
function threshold(data: Uint8Array): number {
  const counts = new Float64Array(256);
  for (const value of data) counts[value]! += 1;
  const all = counts.reduce((sum, count, value) => sum + count * value, 0);
  let [below, sum, best, bestAt] = [0, 0, -1, 128];
  for (let value = 0; value < 255; value += 1) {
    below += counts[value]!;
    sum += counts[value]! * value;
    const above = data.length - below;
    if (below === 0 || above === 0) continue;
    const between = below * above * (sum / below - (all - sum) / above) ** 2;
    if (between > best) [best, bestAt] = [between, value];
  }
  return bestAt;
}

/** The largest connected bright area, as a mask; null when it is too small for a page. */
function brightArea({ data, width, height }: Grey, level: number): Uint8Array | null {
  const labels = new Int32Array(data.length);
  const stack = new Int32Array(data.length);
  let [label, best, bestSize] = [0, 0, 0];
  for (let start = 0; start < data.length; start += 1) {
    if (labels[start] !== 0 || data[start]! <= level) continue;
    label += 1;
    labels[start] = label;
    stack[0] = start;
    let [size, top] = [0, 1];
    while (top > 0) {
      top -= 1;
      const i = stack[top]!;
      size += 1;
      const x = i % width;
      const push = (j: number) => {
        if (labels[j] !== 0 || data[j]! <= level) return;
        labels[j] = label;
        stack[top] = j;
        top += 1;
      };
      if (x > 0) push(i - 1);
      if (x < width - 1) push(i + 1);
      if (i >= width) push(i - width);
      if (i < data.length - width) push(i + width);
    }
    if (size > bestSize) [best, bestSize] = [label, size];
  }
  if (bestSize < 0.2 * width * height) return null;
  return data.map((_, i) => (labels[i] === best ? 1 : 0));
}

/** The line that most points lie on, out of many through two of them each; then the mean of those. */
function fitEdge(points: readonly { t: number; value: number }[], tolerance: number): Edge | null {
  if (points.length < 20) return null;
  let best: { at: number; slope: number; count: number } | null = null;
  const count = points.length;
  for (let i = 0; i < 24; i += 1) {
    for (let k = 0; k < 24; k += 1) {
      const a = points[Math.floor(((i + 0.5) / 48) * count)]!;
      const b = points[Math.floor(((k + 24.5) / 48) * count)]!;
      if (b.t - a.t < 1) continue;
      const slope = (b.value - a.value) / (b.t - a.t);
      const at = a.value - slope * a.t;
      let inside = 0;
      for (const point of points) if (Math.abs(at + slope * point.t - point.value) <= tolerance) inside += 1;
      if (inside > (best?.count ?? 0)) best = { at, slope, count: inside };
    }
  }
  return best && Math.abs(best.slope) < 0.4 ? { at: best.at, slope: best.slope, fit: best.count / count } : null;
}

function crossing(side: Edge, level: Edge): Point {
  // x = side.at + side.slope · y and y = level.at + level.slope · x
  const x = (side.at + side.slope * level.at) / (1 - side.slope * level.slope);
  return { x, y: level.at + level.slope * x };
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Is it what a sheet of A4 (or letter) looks like from about above? */
function looksLikePage([a, b, c, d]: Quad, picture: Grey): boolean {
  const [top, right, bottom, left] = [distance(a, b), distance(b, c), distance(c, d), distance(d, a)];
  const near = (one: number, two: number) => Math.min(one, two) > 0.65 * Math.max(one, two);
  if (!near(top, bottom) || !near(left, right)) return false;
  const ratio = (left + right) / (top + bottom);
  const shape = Math.max(ratio, 1 / ratio);
  const area = 0.5 * Math.abs((c.x - a.x) * (d.y - b.y) - (d.x - b.x) * (c.y - a.y));
  return shape > 1.2 && shape < 1.65 && area > 0.25 * picture.width * picture.height;
}

/**
 * The sheet of paper on a photo (a copy some 600 pixels high), when it is brighter than what it lies on. Null for scans, which show
 * nothing but the page, and whenever its four edges are not clear.
 */
export function pageOn(picture: Grey): Quad | null {
  const { width, height } = picture;
  const level = threshold(picture.data);
  const frame = new Uint8Array(2 * (width + height));
  for (let x = 0; x < width; x += 1) {
    frame[2 * x] = picture.data[x]!;
    frame[2 * x + 1] = picture.data[(height - 1) * width + x]!;
  }
  for (let y = 0; y < height; y += 1) {
    frame[2 * (width + y)] = picture.data[y * width]!;
    frame[2 * (width + y) + 1] = picture.data[(y + 1) * width - 1]!;
  }
  // What surrounds a sheet is dark for a good part of the frame.
  if (quantile(frame, 0.25) > level) return null;
  const mask = brightArea(picture, level);
  if (!mask) return null;
  const sides: { t: number; value: number }[][] = [[], [], [], []];
  const first = (from: number, step: number, length: number) => {
    for (let k = 0; k < length; k += 1) if (mask[from + k * step]) return k;
    return -1;
  };
  for (let y = 0; y < height; y += 1) {
    const left = first(y * width, 1, width);
    if (left < 0) continue;
    sides[3]!.push({ t: y, value: left });
    sides[1]!.push({ t: y, value: width - first((y + 1) * width - 1, -1, width) });
  }
  for (let x = 0; x < width; x += 1) {
    const top = first(x, width, height);
    if (top < 0) continue;
    sides[0]!.push({ t: x, value: top });
    sides[2]!.push({ t: x, value: height - first((height - 1) * width + x, -width, height) });
  }
  const [top, right, bottom, left] = sides.map((points) => fitEdge(points, 0.006 * (width + height)));
  if (!top || !right || !bottom || !left) return null;
  if ([top, right, bottom, left].some(({ fit }) => fit < 0.55)) return null;
  const quad: Quad = [crossing(left, top), crossing(right, top), crossing(right, bottom), crossing(left, bottom)];
  return looksLikePage(quad, picture) ? quad : null;
}
