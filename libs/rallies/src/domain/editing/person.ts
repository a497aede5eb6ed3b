import type { BoardMeeting } from './board.js';

/** How somebody's day looks from first to last meeting. */
export interface PersonDay {
  meetings: number;
  /** Slots without a meeting between two meetings, in all, and the longest of them in one piece. */
  waiting: number;
  longest: number;
}

export function waitsOf(meetings: readonly Pick<BoardMeeting, 'candidate' | 'slot'>[], candidate: string): PersonDay {
  const slots = meetings
    .filter((meeting) => meeting.candidate === candidate)
    .map(({ slot }) => slot)
    .sort((a, b) => a - b);
  const gaps = slots.slice(1).map((slot, index) => Math.max(0, slot - (slots[index] ?? 0) - 1));
  return {
    meetings: slots.length,
    waiting: gaps.reduce((sum, gap) => sum + gap, 0),
    longest: Math.max(0, ...gaps),
  };
}
