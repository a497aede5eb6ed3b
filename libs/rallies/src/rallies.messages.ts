import { DateTime } from 'luxon';
import { ENGLISH } from './rallies.en.messages.js';
import { FRENCH } from './rallies.fr.messages.js';
import type { Language, LetterFacts, Locale, Occasion, Words } from './rally-letter.js';

const LANGUAGES: Record<Locale, Language> = { fr: FRENCH, en: ENGLISH };

/** The letter of that occasion in the person's language, as plain text. */
export function writeLetter(occasion: Occasion, locale: Locale, facts: LetterFacts): { subject: string; text: string } {
  const language = LANGUAGES[locale];
  const { rally } = facts;
  const at = (instant: Date, format: string) =>
    DateTime.fromJSDate(instant, { zone: rally.zone }).setLocale(locale).toFormat(format);
  const time = (instant: Date) => at(instant, language.timeFormat);
  const day = at(rally.startsAt, language.dayFormat(DateTime.fromJSDate(rally.startsAt, { zone: rally.zone }).day));
  const words: Words = {
    rally: `${rally.name}, ${day}`,
    day,
    from: time(rally.startsAt),
    to: time(rally.endsAt),
    where: `${rally.venue}, ${rally.address}`,
    minutes: rally.slotMinutes,
    agenda: facts.agenda.map((line) => `${time(line.startsAt)} – ${line.with} (table ${line.table})`).join('\n'),
    url: facts.url,
    reason: facts.reason,
  };
  const write = occasion.to === 'tenant' ? language.tenant[occasion.kind] : language.employer[occasion.kind];
  const { subject, paragraphs } = write(words);
  const said = paragraphs.filter((paragraph) => paragraph !== null);
  return { subject, text: [language.greeting(facts.name), ...said, rally.association].join('\n\n') };
}
