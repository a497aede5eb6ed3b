import { pixels } from './dpi.js';
import { type Grey, shrink } from './plane.js';

/** Pixels at the side of a cell for which one background is found. */
const CELL = pixels(0.68);
/** Cells to either side that count for the background of one: together some 5 mm, more than a line of text. */
const REACH = 3;
/** Half the width, in cells, of bright letters inside of a dark field. */
const CLOSED = 6;
/** A background darker than this share of the paper is a coloured field, with bright letters on it; it is turned round. */
const FIELD = 0.5;
/** Shadows make paper no darker than this share of its brightest part; what is darker stays grey. */
const SHADOW = 0.4;

/** Running maximum, then running mean, over a window of 2 × reach + 1 in both directions. */
function spread(map: Grey, reach: number): Float32Array {
  const { width, height } = map;
  const pass = (from: ArrayLike<number>, step: number, length: number, lines: number, jump: number, mean: boolean) => {
    const to = new Float32Array(width * height);
    for (let line = 0; line < lines; line += 1) {
      for (let i = 0; i < length; i += 1) {
        let value = 0;
        const [first, last] = [Math.max(0, i - reach), Math.min(length - 1, i + reach)];
        for (let k = first; k <= last; k += 1) {
          const there = from[line * jump + k * step]!;
          value = mean ? value + there : Math.max(value, there);
        }
        to[line * jump + i * step] = mean ? value / (last - first + 1) : value;
      }
    }
    return to;
  };
  let result: ArrayLike<number> = map.data;
  for (const mean of [false, true]) {
    result = pass(result, 1, width, height, width, mean);
    result = pass(result, width, height, width, 1, mean);
  }
  return result as Float32Array;
}

/** The value below which `share` of all pixels lie. */
export function quantile(data: Uint8Array, share: number): number {
  const counts = new Uint32Array(256);
  for (const value of data) counts[value]! += 1;
  let left = data.length * share;
  for (let value = 0; value < 256; value += 1) {
    left -= counts[value]!;
    if (left <= 0) return value;
  }
  return 255;
}

/** How many cells of a mask lie in the window around each cell, as a share. */
function shares(mask: Uint8Array, width: number, height: number, beside: number, above: number): Float32Array {
  const sums = new Uint32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, row = 0; x < width; x += 1) {
      row += mask[y * width + x]!;
      sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1]! + row;
    }
  }
  const result = new Float32Array(mask.length);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - above), Math.min(height, y + above + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - beside), Math.min(width, x + beside + 1)];
      const sum = (row: number, column: number) => sums[row * (width + 1) + column]!;
      const inside = sum(bottom, right) - sum(top, right) - sum(bottom, left) + sum(top, left);
      result[y * width + x] = inside / ((bottom - top) * (right - left));
    }
  }
  return result;
}

/** Cells inside of dark fields and bars, and none of large letters: dark all around, or along a row, and what is dark beside that. */
function darkFields({ data, width, height }: Grey, below: number): Uint8Array {
  const dark = data.map((value) => (value < below ? 1 : 0));
  const around = shares(dark, width, height, 9, 9);
  const along = shares(dark, width, height, 28, 1);
  const field = new Uint8Array(data.length);
  const stack: number[] = [];
  const add = (i: number) => {
    if (!dark[i] || field[i]) return;
    field[i] = 1;
    stack.push(i);
  };
  for (let i = 0; i < field.length; i += 1) if (around[i]! > 0.6 || along[i]! > 0.8) add(i);
  for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
    if (i % width > 0) add(i - 1);
    if (i % width < width - 1) add(i + 1);
    if (i >= width) add(i - width);
    if (i < field.length - width) add(i + width);
  }
  // The letters on it belong to it: gaps are closed, from outside to outside, without moving its edges.
  const near = shares(field, width, height, CLOSED, CLOSED);
  const wide = field.map((_, i) => (near[i]! > 0 ? 1 : 0));
  const inside = shares(wide, width, height, CLOSED, CLOSED);
  return wide.map((_, i) => (inside[i]! > 0.999 ? 1 : 0));
}

/** Share of a page that is ink, even if it is hardly written on. */
const INK = 0.004;
/** Ink is black below this, and nothing but grain of the paper above that. */
const BLACK = 70;
const FAINT = 228;

/** Makes faded ink black. In place. */
function darken({ data }: Grey): void {
  const ink = quantile(data, INK);
  if (ink <= BLACK || ink > FAINT) return;
  const factor = (255 - BLACK) / (255 - ink);
  const darker = Uint8Array.from({ length: 256 }, (_, value) => Math.max(0, 255 - (255 - value) * factor));
  for (let i = 0; i < data.length; i += 1) data[i] = darker[data[i]!]!;
}

/** Evens out shadows and grey paper to white, darkens faded ink, and turns bright letters on dark fields into dark ones on white. In place. */
export function flatten(picture: Grey): void {
  const map = shrink(picture, CELL);
  const paper = Math.max(1, quantile(map.data, 0.9));
  const fields = darkFields(map, FIELD * paper);
  for (let i = 0; i < fields.length; i += 1) if (fields[i]) map.data[i] = 255 - map.data[i]!;
  const background = spread(map, REACH);
  const floor = SHADOW * paper;
  const gains = background.map((value) => 255 / Math.max(value, floor));
  const { data, width, height } = picture;
  const last = map.width - 1;
  // Where a pixel lies between the middles of two cells is the same in every row.
  const [before, cells, share] = [new Uint16Array(width), new Uint16Array(width), new Float32Array(width)];
  for (let x = 0; x < width; x += 1) {
    const at = Math.min(last, Math.max(0, (x + 0.5) / CELL - 0.5));
    before[x] = Math.floor(at);
    share[x] = at - before[x]!;
    cells[x] = Math.min(last, Math.floor(x / CELL));
  }
  // One more than there are cells, for the last one to have a neighbour.
  const gain = new Float32Array(map.width + 1);
  for (let y = 0; y < height; y += 1) {
    const at = Math.min(map.height - 1, Math.max(0, (y + 0.5) / CELL - 0.5));
    const upper = Math.floor(at);
    const lower = Math.min(map.height - 1, upper + 1);
    for (let x = 0; x < map.width; x += 1) {
      const top = gains[upper * map.width + x]!;
      gain[x] = top + (gains[lower * map.width + x]! - top) * (at - upper);
    }
    gain[map.width] = gain[last]!;
    const row = Math.min(map.height - 1, Math.floor(y / CELL)) * map.width;
    for (let x = 0, i = y * width; x < width; x += 1, i += 1) {
      const left = gain[before[x]!]!;
      const value = fields[row + cells[x]!] ? 255 - data[i]! : data[i]!;
      const flat = value * (left + (gain[before[x]! + 1]! - left) * share[x]!) + 0.5;
      data[i] = flat > 255 ? 255 : flat;
    }
  }
  darken(picture);
}
