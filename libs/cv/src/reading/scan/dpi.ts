/**
 * Dots per inch at which pages are prepared and recognised. Of the scans and photos of the development part of the corpus, 300 is read
 * slightly worse than 200, and takes twice as long.
 */
export const DPI = 200;

/** Millimetres on paper → pixels of a prepared page, at least 1. */
export const pixels = (millimetres: number): number => Math.max(1, Math.round((millimetres / 25.4) * DPI));
