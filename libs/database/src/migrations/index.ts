import { Initial1764000000000 } from './1764000000000-initial.js';
import { EmployerNetwork1795350000000 } from './1795350000000-employer-network.js';

/** In order. Never edit one that has landed: add the next. */
export const migrations = [Initial1764000000000, EmployerNetwork1795350000000];
