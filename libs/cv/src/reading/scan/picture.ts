import type { Sharp, SharpOptions } from 'sharp';
import { failureOf, ReadFailure } from '../messages.js';
import { DPI } from './dpi.js';
import type { Grey } from './plane.js';

/** Pixels of a picture at most: beyond any telephone but in its raw formats. HEIC is unpacked whole, others strip by strip. */
const MOST_PIXELS = 110e6;
const MOST_HEIC_PIXELS = 52e6;
const MOST_SIDE = 30_000;
/** A4 in points. */
const A4_AREA = 595.28 * 841.89;
/** Pixels of an A4 page as it is recognised. */
export const PAGE_PIXELS = Math.round(A4_AREA * (DPI / 72) ** 2);
/** Photos are kept larger than that: the page may be but a part of them. */
const KEPT_PIXELS = 1.75 * PAGE_PIXELS;
/** Enlarging further shows nothing more. */
const MOST_ENLARGED = 3;

/**
 * Points (1/72 inch) per pixel of a picture that does not know its size: it is given the area of an A4 page. Evidence boxes and the
 * pictures beside them count on the same.
 */
export const pointsPerPixel = (width: number, height: number): number => Math.sqrt(A4_AREA / (width * height));

function checkSize(width: number, height: number, most: number): void {
  if (!(width > 0 && height > 0)) throw new ReadFailure('damaged', 'no size');
  if (width * height > most || Math.max(width, height) > MOST_SIDE) throw new ReadFailure('too_large');
}

async function sharpOf(input: Buffer | Uint8Array, options: SharpOptions): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  return sharp(input, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true, ...options });
}

/** Refuses by the sizes that a HEIC declares (`ispe`, ISO/IEC 23008-12, 6.5.3), before anything is made of it. */
function checkDeclared(data: Buffer): void {
  for (let from = data.indexOf('ispe'); from >= 0 && from + 16 <= data.length; from = data.indexOf('ispe', from + 16)) {
    // What merely looks like such a property, inside of the compressed picture, is no full box of version 0.
    if (data.readUInt32BE(from - 4) !== 20 || data.readUInt32BE(from + 4) !== 0) continue;
    checkSize(data.readUInt32BE(from + 8), data.readUInt32BE(from + 12), MOST_HEIC_PIXELS);
  }
}

async function openHeic(data: Buffer): Promise<Sharp> {
  checkDeclared(data);
  const { all } = (await import('heic-decode')).default;
  const images = await all({ buffer: data });
  try {
    const [image] = images;
    if (!image) throw new ReadFailure('damaged', 'no picture');
    // Still from the header: of a picture that is put together of others.
    checkSize(image.width, image.height, MOST_HEIC_PIXELS);
    const { data: rgba, width, height } = await image.decode();
    return await sharpOf(Buffer.from(rgba.buffer, rgba.byteOffset, rgba.byteLength), {
      raw: { width, height, channels: 4 },
    });
  } finally {
    images.dispose();
  }
}

export interface OpenPicture {
  /** Pixels, upright as the camera says. */
  width: number;
  height: number;
  sharp: Sharp;
}

const isHeic = (data: Buffer) => data.toString('latin1', 4, 8) === 'ftyp';

/** Opens a JPEG, PNG or HEIC without unpacking more than its header, but for HEIC. Throws `ReadFailure`. */
export async function openPicture(data: Buffer): Promise<OpenPicture> {
  try {
    if (isHeic(data)) {
      const sharp = await openHeic(data);
      const { width, height } = await sharp.metadata();
      return { width, height, sharp };
    }
    // Looked at without sharp's own limit, whose error says nothing of the kind.
    const header = await (await sharpOf(data, { limitInputPixels: false })).metadata();
    checkSize(header.width, header.height, MOST_PIXELS);
    const { width, height } = header.autoOrient;
    return { width, height, sharp: (await sharpOf(data, {})).autoOrient() };
  } catch (error) {
    throw failureOf(error);
  }
}

/** The picture in greys on white, at a size fit for recognition; `scale` is its pixels per pixel of the original. */
export async function greyOf({ sharp, width, height }: OpenPicture): Promise<Grey & { scale: number }> {
  const pixels = width * height;
  const factor =
    pixels > KEPT_PIXELS
      ? Math.sqrt(KEPT_PIXELS / pixels)
      : Math.min(MOST_ENLARGED, Math.max(1, Math.sqrt(PAGE_PIXELS / pixels)));
  const target = { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
  try {
    const { data, info } = await sharp
      .flatten({ background: '#fff' })
      .greyscale()
      .resize({ ...target, fit: 'fill' })
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height, scale: factor };
  } catch (error) {
    throw failureOf(error);
  }
}

/** The picture upright as PNG, at `pixelsPerPoint` of what evidence boxes count in. */
export async function previewOf(
  picture: OpenPicture,
  pixelsPerPoint: number,
): Promise<{ png: Buffer; width: number; height: number }> {
  const factor = pointsPerPixel(picture.width, picture.height) * pixelsPerPoint;
  const size = { width: Math.round(picture.width * factor), height: Math.round(picture.height * factor) };
  // 64 colours a page: as legible as all of them, at a quarter of the size.
  const png = await picture.sharp
    .flatten({ background: '#fff' })
    .resize({ ...size, fit: 'fill' })
    .png({ palette: true, colours: 64, effort: 1 })
    .toBuffer();
  return { png, ...size };
}
