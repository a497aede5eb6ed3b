import { DateTime } from 'luxon';
import { languageOf } from './languages.js';
import { toHtml } from './letter-html.js';
import type { AgendaLine, Language, LetterFacts, Occasion, RallyFacts, TenantOccasion, Words } from './rally-letter.js';

export interface Letter {
  subject: string;
  text: string;
  html: string;
}

/** What leaves room for a link and the way out in 160 letters. */
const LONGEST_NAME = 28;
const LONGEST_VENUE = 20;

/** The letter of that occasion in the person's language, as plain text and as HTML. */
export function writeLetter(occasion: Occasion, wanted: string, facts: LetterFacts): Letter {
  const { locale, language } = languageOf(wanted);
  const words = wordsOf(locale, language, facts);
  const write = occasion.to === 'tenant' ? language.tenant[occasion.kind] : language.employer[occasion.kind];
  const { subject, paragraphs } = write(words);
  const said = paragraphs.filter((paragraph) => paragraph !== null);
  const note = facts.note?.trim();
  const whole = [language.greeting(facts.name), ...said, ...(note ? [note] : []), facts.rally.association];
  return {
    subject,
    text: whole.join('\n\n'),
    html: toHtml(whole, { locale, title: subject, url: facts.url, button: language.button }),
  };
}

/** The same in a text message. */
export function writeSms(kind: TenantOccasion, wanted: string, facts: LetterFacts): string {
  const { locale, language } = languageOf(wanted);
  return language.sms[kind](wordsOf(locale, language, facts));
}

/** What a calendar entry says beside day and place. */
export function calendarWords(
  wanted: string,
  rally: RallyFacts,
  agenda: readonly AgendaLine[],
  reason: string | null,
): string {
  const { locale, language } = languageOf(wanted);
  return language.calendar(wordsOf(locale, language, { rally, name: '', url: '', agenda, reason }));
}

export const printWords = (locale: string): Language['print'] => languageOf(locale).language.print;

function wordsOf(locale: string, language: Language, facts: LetterFacts): Words {
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
    short: {
      rally: clipped(rally.name, LONGEST_NAME),
      when: at(rally.startsAt, "dd/MM H'h'mm"),
      venue: clipped(rally.venue, LONGEST_VENUE),
    },
  };
}

/** Cut at a word, so that a long name does not push the link into a second message. */
function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  return cut.slice(0, cut.includes(' ') ? cut.lastIndexOf(' ') : longest);
}
