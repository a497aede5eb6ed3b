/**
 * Dots per inch at which pages are prepared and recognised. The scans and photos of the development part of the corpus are read equally
 * well at 200, 225 and 250 (micro-F1 0.93) and no better at 300, which takes twice as long; at 200, single words of poor scans get lost.
 */
export const DPI = 225;

/** Millimetres on paper → pixels of a prepared page, at least 1. */
export const pixels = (millimetres: number): number => Math.max(1, Math.round((millimetres / 25.4) * DPI));
