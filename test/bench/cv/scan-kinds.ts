import sharp, { type Sharp } from 'sharp';

/** How a page becomes a scan or a photo. `seed` makes two of one kind differ, the same one never. */
export interface Kind {
  dpi: number;
  ext: 'jpg' | 'png';
  pdf?: true;
  spoil: (page: Buffer, seed: number) => Promise<Buffer>;
}

/** Numbers from 0 to 1 that look random and are always the same (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Grain of a sensor: each pixel lighter or darker by up to `strength` of 255. */
async function grain(image: Buffer, strength: number, seed: number): Promise<Sharp> {
  const { data, info } = await sharp(image).raw().toBuffer({ resolveWithObject: true });
  const next = numbers(seed);
  for (let i = 0; i < data.length; i += info.channels) {
    const shift = (next() + next() - 1) * strength;
    for (let c = 0; c < info.channels; c += 1) data[i + c] = Math.max(0, Math.min(255, data[i + c]! + shift));
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

const flat = (page: Buffer) => sharp(page).flatten({ background: '#fff' });
/** Turned by so many degrees, on a table or copier glass of this colour. */
const turned = (page: Buffer, angle: number, background: string) => flat(page).rotate(angle, { background });

/** A shadow that falls from one corner, as of a hand or a telephone. */
async function shadowed(image: Buffer, depth: number): Promise<Buffer> {
  const { width, height } = await sharp(image).metadata();
  const shade = Buffer.from(
    `<svg width="${width}" height="${height}"><defs><linearGradient id="s" x1="0" y1="1" x2="1" y2="0"><stop offset="0" stop-color="#000" stop-opacity="${depth}"/><stop offset=".55" stop-color="#000" stop-opacity=".08"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#s)"/></svg>`,
  );
  return sharp(image)
    .composite([{ input: shade }])
    .toBuffer();
}

/** A page on a darker table, with a margin around. */
const onTable = (image: Buffer, angle: number) =>
  flat(image)
    .rotate(angle, { background: '#6b5a4a' })
    .extend({ top: 60, bottom: 60, left: 50, right: 50, background: '#6b5a4a' })
    .toBuffer();

async function photo(page: Buffer, seed: number, { angle = 1.5, depth = 0.35, blur = 0.6, quality = 75 } = {}) {
  const sign = seed % 2 ? 1 : -1;
  const lying = await onTable(page, sign * angle);
  const shaded = await shadowed(lying, depth);
  const warm = await sharp(shaded).modulate({ brightness: 0.92 }).tint('#f4ead8').blur(blur).toBuffer();
  return (await grain(warm, 16, seed)).jpeg({ quality }).toBuffer();
}

export const KINDS: Record<string, Kind> = {
  /** A good office copier. */
  copier: {
    dpi: 200,
    ext: 'png',
    spoil: async (page, seed) =>
      (
        await grain(
          await turned(page, 0.4 * (seed % 2 ? 1 : -1), '#fff')
            .greyscale()
            .toBuffer(),
          8,
          seed,
        )
      )
        .png()
        .toBuffer(),
  },
  /** Grey paper, cheap scanner, strong compression. */
  grey: {
    dpi: 150,
    ext: 'jpg',
    spoil: async (page, seed) => {
      const grey = await turned(page, 1.1 * (seed % 2 ? 1 : -1), '#c9c9c9')
        .greyscale()
        .linear(0.78, 18)
        .toBuffer();
      return (await grain(grey, 14, seed)).jpeg({ quality: 60 }).toBuffer();
    },
  },
  /** All pages in one PDF of pictures. */
  pdf: {
    dpi: 170,
    ext: 'jpg',
    pdf: true,
    spoil: async (page, seed) =>
      (await grain(await turned(page, 0.6, '#fff').greyscale().toBuffer(), 10, seed)).jpeg({ quality: 70 }).toBuffer(),
  },
  photo: { dpi: 180, ext: 'jpg', spoil: (page, seed) => photo(page, seed) },
  /** A shaky hand in poor light. */
  dim: {
    dpi: 180,
    ext: 'jpg',
    spoil: (page, seed) => photo(page, seed, { angle: 2.5, depth: 0.6, blur: 0.9, quality: 65 }),
  },
  /** The telephone was held across and noted so (EXIF orientation 6: turn by 90° to show). */
  exif: {
    dpi: 180,
    ext: 'jpg',
    spoil: async (page, seed) =>
      sharp(await photo(page, seed))
        .rotate(270)
        .withMetadata({ orientation: 6 })
        .jpeg({ quality: 80 })
        .toBuffer(),
  },
  /** Lying on its side, and nothing notes it. */
  sideways: {
    dpi: 170,
    ext: 'jpg',
    spoil: async (page, seed) =>
      sharp(await photo(page, seed, { angle: 0.8 }))
        .rotate(90)
        .jpeg({ quality: 80 })
        .toBuffer(),
  },
  /** Faded ink. */
  faded: {
    dpi: 150,
    ext: 'png',
    spoil: async (page, seed) =>
      (await grain(await turned(page, -0.7, '#e8e6e0').greyscale().linear(0.45, 125).toBuffer(), 8, seed))
        .png()
        .toBuffer(),
  },
};
