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

/** Only what is needed: a language without an interpreter, a name without a companion, or a box that is not ticked, says nothing. */
export function neededOnly({ interpreterLanguage, companionName, ...needs }: Constraints): Constraints {
  return {
    ...Object.fromEntries(Object.entries(needs).filter(([, needed]) => needed)),
    ...(needs.interpreter && interpreterLanguage && { interpreterLanguage }),
    ...(needs.companion && companionName && { companionName }),
  };
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * Whom people share on the day, by a name for the planner: one interpreter for each language (and one for all who named none), and a companion
 * who is named. Whoever brings somebody without a name brings somebody of their own.
 */
export function sharedWith({ interpreter, interpreterLanguage, companion, companionName }: Constraints): {
  companion?: string;
  interpreter?: string;
} {
  return {
    ...(companion && companionName && { companion: plain(companionName) }),
    ...(interpreter && { interpreter: plain(interpreterLanguage ?? '') || 'any' }),
  };
}

/**
 * The channel for a person: the chosen one where it can be used, else the first of e-mail, text message, letter that can; a person whom
 * nothing reaches is phoned, or met.
 */
export function channelFor(chosen: Channel | null, can: { email: boolean; sms: boolean; letter: boolean }): Channel {
  if (chosen === 'phone' || (chosen && can[chosen])) return chosen;
  return (['email', 'sms', 'letter'] as const).find((channel) => can[channel]) ?? 'phone';
}
