import type { Constraints } from './template.js';

/** How a person is written to; `phone` means that nothing is sent and somebody calls. */
export const CHANNELS = ['email', 'sms', 'letter', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why somebody does not come. Health is not asked about. */
export const TENANT_DECLINES = ['busy', 'found_work', 'childcare', 'transport', 'not_ready', 'other'] as const;
export const EMPLOYER_DECLINES = ['no_vacancy', 'no_staff', 'date', 'other'] as const;
export type DeclineCode = (typeof TENANT_DECLINES)[number] | (typeof EMPLOYER_DECLINES)[number];
export const DECLINE_CODES: readonly DeclineCode[] = [...new Set([...TENANT_DECLINES, ...EMPLOYER_DECLINES])];

/** What an employer's table needs. */
export const EQUIPMENT = ['power', 'screen', 'wifi', 'quiet', 'step_free', 'poster'] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** Only what is needed: a language without an interpreter, or a box that is not ticked, says nothing. */
export function neededOnly({ interpreterLanguage, ...needs }: Constraints): Constraints {
  const ticked = Object.fromEntries(Object.entries(needs).filter(([, needed]) => needed));
  return needs.interpreter && interpreterLanguage ? { ...ticked, interpreterLanguage } : ticked;
}

/**
 * The channel for a person: the chosen one where it can be used, else the first of e-mail, text message, letter that can; a person whom
 * nothing reaches is phoned, or met.
 */
export function channelFor(chosen: Channel | null, can: { email: boolean; sms: boolean; letter: boolean }): Channel {
  if (chosen === 'phone' || (chosen && can[chosen])) return chosen;
  return (['email', 'sms', 'letter'] as const).find((channel) => can[channel]) ?? 'phone';
}
