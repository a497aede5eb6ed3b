import { pageOn, type Quad } from './page-edges.js';
import { PAGE_PIXELS } from './picture.js';
import { at, chain, type Grey, ontoQuad, type Plane, scaling, shift, shrink, turning, warp } from './plane.js';
import { wipeRules } from './rules.js';
import { flatten } from './shading.js';
import { type Slant, slantOf } from './slant.js';

/** A page made ready to be recognised, and the map from its pixels to those of the picture that it was taken from. */
export interface Prepared {
  page: Grey;
  toPicture: Plane;
}

/** The sheet of paper on a picture, seen from straight above: its size in pixels of the picture, and where it lies there. */
export interface Sheet {
  picture: Grey;
  width: number;
  height: number;
  toPicture: Plane;
  slant: Slant;
}

/** Height in pixels of the small copies on which edges, and slant, are looked for. */
const EDGES_AT = 640;
const SLANT_AT = 900;
/** Degrees. */
const LEAST_SLANT = 0.25;
/** Share of ink that is less than a line of text. */
const BLANK = 0.0004;

const shrunk = (picture: Grey, side: number) => {
  const cell = Math.max(1, Math.round(Math.max(picture.width, picture.height) / side));
  return { copy: shrink(picture, cell), cell };
};

const length = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

function outlineOf(picture: Grey): { width: number; height: number; toPicture: Plane } {
  const { copy, cell } = shrunk(picture, EDGES_AT);
  const found = pageOn(copy);
  if (!found) return { width: picture.width, height: picture.height, toPicture: scaling(1) };
  const quad = found.map((corner) => at(scaling(cell), corner)) as unknown as Quad;
  const [a, b, c, d] = quad;
  const width = (length(a, b) + length(d, c)) / 2;
  const height = (length(a, d) + length(b, c)) / 2;
  return { width, height, toPicture: ontoQuad(quad, width, height) };
}

/** Finds the page on a picture, and how its lines may run; null when there is nothing on it. */
export function sheetOn(picture: Grey): Sheet | null {
  const outline = outlineOf(picture);
  const glance = Math.min(1, SLANT_AT / Math.max(outline.width, outline.height));
  const small = warp(
    shrinkFor(picture, 1 / glance),
    chain(scaling(1 / shrinkCell(1 / glance)), outline.toPicture, scaling(1 / glance)),
    Math.round(outline.width * glance),
    Math.round(outline.height * glance),
  );
  flatten(small);
  const slant = slantOf(small);
  return slant.ink < BLANK ? null : { picture, ...outline, slant };
}

/** The page with its lines straight and level, evenly lit, black on white; it may still stand on its head. */
export function prepare(sheet: Sheet, direction: 'level' | 'standing'): Prepared {
  const standing = direction === 'standing';
  const [width, height] = standing ? [sheet.height, sheet.width] : [sheet.width, sheet.height];
  const zoom = Math.sqrt(PAGE_PIXELS / (width * height));
  const measured = sheet.slant[direction].degrees;
  // Within what the measuring is out by, turning would but blur.
  const slant = Math.abs(measured) < LEAST_SLANT ? 0 : (measured * Math.PI) / 180;
  // Straightened, the corners would stick out: the frame grows by what they need.
  const lean = Math.abs(Math.sin(slant));
  const size = {
    width: Math.round(zoom * (width + lean * height)),
    height: Math.round(zoom * (height + lean * width)),
  };
  const toPicture = chain(
    sheet.toPicture,
    shift(sheet.width / 2, sheet.height / 2),
    turning(slant - (standing ? Math.PI / 2 : 0)),
    scaling(1 / zoom),
    shift(-size.width / 2, -size.height / 2),
  );
  const page = warp(sheet.picture, toPicture, size.width, size.height);
  flatten(page);
  wipeRules(page);
  return { page, toPicture };
}

/** Whole pixels to average before a picture is drawn smaller by `factor`, lest thin strokes fall between two points. */
const shrinkCell = (factor: number) => Math.max(1, Math.floor(factor));
const shrinkFor = (picture: Grey, factor: number) =>
  shrinkCell(factor) > 1 ? shrink(picture, shrinkCell(factor)) : picture;

/** The same page turned by half a turn. */
export function turnedOver({ page, toPicture }: Prepared): Prepared {
  const { width, height } = page;
  return {
    page: { data: page.data.slice().reverse(), width, height },
    toPicture: chain(toPicture, [-1, 0, width, 0, -1, height, 0, 0, 1]),
  };
}
