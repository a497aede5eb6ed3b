/** What came of a telephone call. */
export const CALL_OUTCOMES = ['answered', 'call_back', 'voicemail', 'no_reply', 'wrong_number'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];
