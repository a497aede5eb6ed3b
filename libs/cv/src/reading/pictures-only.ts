import { detectContainer } from './detect.js';
import { loadFile } from './load-file.js';

/** Pixels of all pictures in a PDF, as their dictionaries tell; these never stand in compressed parts (ISO 32000-1, 7.5.7). */
function picturePixels(data: Buffer): number {
  let pixels = 0;
  for (let from = data.indexOf('/Image'); from >= 0; from = data.indexOf('/Image', from + 6)) {
    const around = data.toString('latin1', Math.max(0, from - 600), from + 600);
    const middle = Math.min(from, 600);
    const begin = around.lastIndexOf(' obj', middle);
    const dictionary = around.slice(
      Math.max(0, begin),
      (around.indexOf('stream', middle) + 1 || around.length + 1) - 1,
    );
    const [width, height] = ['Width', 'Height'].map((key) =>
      Number(new RegExp(`/${key}\\s+(\\d{1,6})`).exec(dictionary)?.[1]),
    );
    pixels += (width || 0) * (height || 0);
  }
  return pixels;
}

/** Pixels of pictures that a scan has at least: a page at 70 dpi or so. */
const SCAN_PIXELS = 500_000;

/** Are there pictures in a PDF that may be those of pages? */
export const holdsPagePictures = (data: Buffer): boolean => picturePixels(data) >= SCAN_PIXELS;

/**
 * Is a file plainly pictures and no text? A photo, or a PDF with pictures and without any font, as scanners make them. Nothing is
 * unpacked, so that the program itself may look; false when it cannot tell.
 */
export async function isPicturesOnly(path: string): Promise<boolean> {
  try {
    const data = await loadFile(path);
    const container = detectContainer(data);
    if (container !== 'pdf') return container === 'image';
    // Fonts are objects, which may be packed into streams of objects.
    return !data.includes('/Font') && !data.includes('/ObjStm') && holdsPagePictures(data);
  } catch {
    // The child that is to read it says what is wrong.
    return false;
  }
}
