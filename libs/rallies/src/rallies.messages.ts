import { DateTime } from 'luxon';
import { ENGLISH } from './rallies.en.messages.js';
import { FRENCH } from './rallies.fr.messages.js';
import type { AgendaLine, Language, LetterFacts, Locale, Occasion, RallyFacts, Words } from './rally-letter.js';

const LANGUAGES: Record<Locale, Language> = { fr: FRENCH, en: ENGLISH };

/** The letter of that occasion in the person's language, as plain text. */
export function writeLetter(occasion: Occasion, locale: Locale, facts: LetterFacts): { subject: string; text: string } {
  const language = LANGUAGES[locale];
  const words = wordsOf(locale, language, facts);
  const write = occasion.to === 'tenant' ? language.tenant[occasion.kind] : language.employer[occasion.kind];
  const { subject, paragraphs } = write(words);
  const said = paragraphs.filter((paragraph) => paragraph !== null);
  return { subject, text: [language.greeting(facts.name), ...said, facts.rally.association].join('\n\n') };
}

/** What a calendar entry says beside day and place. */
export function calendarWords(
  locale: string,
  rally: RallyFacts,
  agenda: readonly AgendaLine[],
  reason: string | null,
): string {
  const known = locale in LANGUAGES ? (locale as Locale) : 'fr';
  const language = LANGUAGES[known];
  return language.calendar(wordsOf(known, language, { rally, name: '', url: '', agenda, reason }));
}

function wordsOf(locale: Locale, language: Language, facts: LetterFacts): Words {
  const { rally } = facts;
  const at = (instant: Date, format: string) =>
    DateTime.fromJSDate(instant, { zone: rally.zone }).setLocale(locale).toFormat(format);
  const time = (instant: Date) => at(instant, language.timeFormat);
  const day = at(rally.startsAt, language.dayFormat(DateTime.fromJSDate(rally.startsAt, { zone: rally.zone }).day));
  return {
    rally: `${rally.name}, ${day}`,
    day,
    from: time(rally.startsAt),
    to: time(rally.endsAt),
    where: `${rally.venue}, ${rally.address}`,
    minutes: rally.slotMinutes,
    agenda: facts.agenda.map((line) => `${time(line.startsAt)} – ${line.with} (table ${line.table})`).join('\n'),
    url: facts.url,
    reason: facts.reason,
    association: rally.association,
  };
}
