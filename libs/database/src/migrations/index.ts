import { Initial1764000000000 } from './1764000000000-initial.js';
import { CvLife1795347600000 } from './1795347600000-cv-life.js';

/** In order. Never edit one that has landed: add the next. */
export const migrations = [Initial1764000000000, CvLife1795347600000];
