import type { Cv } from './model.js';

/** Pictures of pages are made at 1.6 pixels per PDF point (1/72 inch), the unit of the boxes. */
export const PIXELS_PER_POINT = 1.6;

export type Page = Cv['preview']['pages'][number];

/** A place on the picture of a page, in pixels from its top left corner. */
export interface Place {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** JSON pointers of the fields that were read there. */
  pointers: string[];
}

/** Room around what was read, in pixels of the picture. */
const MARGIN = 3;

/** Where fields were read, each place once. */
export function placesOf(evidence: Cv['evidence'], pointers: readonly string[]): Place[] {
  const places = new Map<string, Place>();
  for (const pointer of pointers) {
    const found = evidence?.[pointer];
    if (!found?.box) continue;
    const key = `${found.page} ${found.box.join(' ')}`;
    const known = places.get(key);
    if (known) {
      known.pointers.push(pointer);
      continue;
    }
    const [x = 0, y = 0, width = 0, height = 0] = found.box.map((points) => points * PIXELS_PER_POINT);
    places.set(key, {
      page: found.page,
      x: x - MARGIN,
      y: y - MARGIN,
      width: width + 2 * MARGIN,
      height: height + 2 * MARGIN,
      pointers: [pointer],
    });
  }
  return [...places.values()];
}

/** Large places first, so that a small one within a large one can still be pressed. */
export const allPlaces = (evidence: Cv['evidence']): Place[] =>
  placesOf(evidence, Object.keys(evidence ?? {})).sort((a, b) => b.width * b.height - a.width * a.height);

export const pictureOf = (documentId: string, page: number) => `/api/documents/${documentId}/pages/${page}`;
export const contentOf = (documentId: string) => `/api/documents/${documentId}/content`;
