/** A picture of 8-bit greys, row by row from the top left corner; 255 is white. */
export interface Grey {
  data: Uint8Array;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A projective map of the plane: the rows of a 3 × 3 matrix. */
export type Plane = readonly [number, number, number, number, number, number, number, number, number];

export const scaling = (x: number, y: number = x): Plane => [x, 0, 0, 0, y, 0, 0, 0, 1];
export const shift = (x: number, y: number): Plane => [1, 0, x, 0, 1, y, 0, 0, 1];
/** Turns by an angle in radians, clockwise as seen on a picture. */
export const turning = (angle: number): Plane => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos, -sin, 0, sin, cos, 0, 0, 0, 1];
};

/** First the last one, then the one before it, as with matrices. */
export function chain(...maps: Plane[]): Plane {
  return maps.reduce((a, b) => {
    const cell = (row: number, column: number) =>
      a[3 * row]! * b[column]! + a[3 * row + 1]! * b[column + 3]! + a[3 * row + 2]! * b[column + 6]!;
    return [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => cell(Math.floor(i / 3), i % 3)) as unknown as Plane;
  });
}

export function at(map: Plane, { x, y }: Point): Point {
  const depth = map[6] * x + map[7] * y + map[8];
  return { x: (map[0] * x + map[1] * y + map[2]) / depth, y: (map[3] * x + map[4] * y + map[5]) / depth };
}

/**
 * The map of the rectangle (0, 0, width, height) onto a quadrangle, whose corners are given clockwise from the top left one
 * (P. Heckbert, "Fundamentals of Texture Mapping and Image Warping", 1989, section 2.2.3).
 */
export function ontoQuad([a, b, c, d]: readonly [Point, Point, Point, Point], width: number, height: number): Plane {
  const [dx1, dx2, sx] = [b.x - c.x, d.x - c.x, a.x - b.x + c.x - d.x];
  const [dy1, dy2, sy] = [b.y - c.y, d.y - c.y, a.y - b.y + c.y - d.y];
  const area = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / area;
  const h = (dx1 * sy - sx * dy1) / area;
  const unit: Plane = [
    ...([b.x - a.x + g * b.x, d.x - a.x + h * d.x, a.x] as const),
    ...([b.y - a.y + g * b.y, d.y - a.y + h * d.y, a.y] as const),
    ...([g, h, 1] as const),
  ];
  return chain(unit, scaling(1 / width, 1 / height));
}

/** The picture of `width` × `height` whose point p shows what `source` has at `map`(p); white where that is outside. */
export function warp(source: Grey, map: Plane, width: number, height: number): Grey {
  const { data: from, width: w, height: h } = source;
  const data = new Uint8Array(width * height).fill(255);
  const [a, b, c, d, e, f, g, i, j] = map;
  for (let y = 0; y < height; y += 1) {
    const py = y + 0.5;
    let out = y * width;
    const [rowX, rowY, rowDepth] = [b * py + c, e * py + f, i * py + j];
    for (let x = 0; x < width; x += 1, out += 1) {
      const px = x + 0.5;
      const depth = 1 / (g * px + rowDepth);
      const sx = (a * px + rowX) * depth - 0.5;
      const sy = (d * px + rowY) * depth - 0.5;
      if (!(sx > -1 && sy > -1 && sx < w && sy < h)) continue;
      const x0 = sx < 0 ? 0 : sx | 0;
      const y0 = sy < 0 ? 0 : sy | 0;
      const right = x0 < w - 1 ? 1 : 0;
      const below = y0 < h - 1 ? w : 0;
      const p = y0 * w + x0;
      const fx = sx < 0 ? 0 : sx - x0;
      const fy = sy < 0 ? 0 : sy - y0;
      const top = from[p]! + (from[p + right]! - from[p]!) * fx;
      const bottom = from[p + below]! + (from[p + below + right]! - from[p + below]!) * fx;
      data[out] = top + (bottom - top) * fy + 0.5;
    }
  }
  return { data, width, height };
}

/** A copy whose pixels are the averages of `cell` × `cell` pixels; what is left over at the right and bottom edge is dropped. */
export function shrink({ data, width, height }: Grey, cell: number): Grey {
  const small = { width: Math.max(1, Math.floor(width / cell)), height: Math.max(1, Math.floor(height / cell)) };
  const out = new Uint8Array(small.width * small.height);
  const [cx, cy] = [Math.min(cell, width), Math.min(cell, height)];
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      let sum = 0;
      for (let dy = 0; dy < cy; dy += 1) {
        const row = (y * cell + dy) * width + x * cell;
        for (let dx = 0; dx < cx; dx += 1) sum += data[row + dx]!;
      }
      out[y * small.width + x] = sum / (cx * cy) + 0.5;
    }
  }
  return { data: out, ...small };
}
