import { skillsIndustryCare } from './skills-industry-care.js';
import { skillsOfficeTransport } from './skills-office-transport.js';
import { skillsOutdoorTrade } from './skills-outdoor-trade.js';

/** `CODE skill; skill` a line. */
const skills = new Map(
  [skillsOutdoorTrade, skillsIndustryCare, skillsOfficeTransport]
    .flatMap((text) => text.trim().split('\n'))
    .map((line) => [line.slice(0, 5), line.slice(6).split('; ')] as const),
);

/** Main skills of an occupation, the most telling first. */
export const skillsOf = (code: string): readonly string[] => skills.get(code) ?? [];

/** Codes that the table speaks of; a check holds them against the catalogue. */
export const skilledCodes = (): readonly string[] => [...skills.keys()];
