import { type Quad, pageOn } from './page-edges.js';
import { PAGE_PIXELS } from './picture.js';
import { at, chain, type Grey, ontoQuad, type Plane, scaling, shift, shrink, turning, warp } from './plane.js';
import { flatten } from './shading.js';
import { slantOf } from './slant.js';

/** A page made ready to be recognised, and the map from its pixels to those of the picture that it was taken from. */
export interface Prepared {
  page: Grey;
  toPicture: Plane;
  /** Nothing on it that could be letters. */
  blank: boolean;
}

/** Height in pixels of the small copies on which edges, and slant, are looked for. */
const EDGES_AT = 640;
const SLANT_AT = 900;
/** Less ink than a line of text. */
const BLANK = 0.0004;

const shrunk = (picture: Grey, side: number) => {
  const cell = Math.max(1, Math.round(Math.max(picture.width, picture.height) / side));
  return { copy: shrink(picture, cell), cell };
};

const length = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

/** The sheet seen from straight above, as a frame of its own: its size in pixels of the picture, and where it lies there. */
function sheetOf(picture: Grey): { width: number; height: number; toPicture: Plane } {
  const { copy, cell } = shrunk(picture, EDGES_AT);
  const found = pageOn(copy);
  if (!found) return { width: picture.width, height: picture.height, toPicture: scaling(1) };
  const quad = found.map((corner) => at(scaling(cell), corner)) as unknown as Quad;
  const [a, b, c, d] = quad;
  const width = (length(a, b) + length(d, c)) / 2;
  const height = (length(a, d) + length(b, c)) / 2;
  return { width, height, toPicture: ontoQuad(quad, width, height) };
}

/** Finds the page, sets it upright but for standing on its head, straightens its lines, evens out its light. */
export function prepare(picture: Grey): Prepared {
  const sheet = sheetOf(picture);
  const glance = Math.min(1, SLANT_AT / Math.max(sheet.width, sheet.height));
  const small = warp(
    shrinkFor(picture, 1 / glance),
    chain(scaling(1 / shrinkCell(1 / glance)), sheet.toPicture, scaling(1 / glance)),
    Math.round(sheet.width * glance),
    Math.round(sheet.height * glance),
  );
  flatten(small);
  const { upright, degrees, ink } = slantOf(small);
  const [width, height] = upright ? [sheet.height, sheet.width] : [sheet.width, sheet.height];
  const zoom = Math.sqrt(PAGE_PIXELS / (width * height));
  const angle = (degrees * Math.PI) / 180 - (upright ? Math.PI / 2 : 0);
  // Straightened, the corners would stick out: the frame grows by what they need.
  const lean = Math.abs(Math.sin((degrees * Math.PI) / 180));
  const size = {
    width: Math.round(zoom * (width + lean * height)),
    height: Math.round(zoom * (height + lean * width)),
  };
  const toSheet = chain(
    shift(sheet.width / 2, sheet.height / 2),
    turning(angle),
    scaling(1 / zoom),
    shift(-size.width / 2, -size.height / 2),
  );
  const toPicture = chain(sheet.toPicture, toSheet);
  const page = warp(picture, toPicture, size.width, size.height);
  flatten(page);
  return { page, toPicture, blank: ink < BLANK };
}

/** Whole pixels to average before a picture is drawn smaller by `factor`, lest thin strokes fall between two points. */
const shrinkCell = (factor: number) => Math.max(1, Math.floor(factor));
const shrinkFor = (picture: Grey, factor: number) =>
  shrinkCell(factor) > 1 ? shrink(picture, shrinkCell(factor)) : picture;

/** The same page turned by half a turn. */
export function turnedOver({ page, toPicture, blank }: Prepared): Prepared {
  const { width, height } = page;
  return {
    page: { data: page.data.slice().reverse(), width, height },
    toPicture: chain(toPicture, [-1, 0, width, 0, -1, height, 0, 0, 1]),
    blank,
  };
}
