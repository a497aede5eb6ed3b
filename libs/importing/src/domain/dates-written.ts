/** Days and months as people and spreadsheets write them, in French, English or ISO order. Everything else is null, never a guess. */

const MONTHS: Readonly<Record<string, number>> = {
  ...{ janvier: 1, janv: 1, jan: 1, january: 1, fevrier: 2, fevr: 2, fev: 2, feb: 2, february: 2 },
  ...{ mars: 3, mar: 3, march: 3, avril: 4, avr: 4, apr: 4, april: 4, mai: 5, may: 5, juin: 6, jun: 6, june: 6 },
  ...{ juillet: 7, juil: 7, jul: 7, july: 7, aout: 8, aou: 8, aug: 8, august: 8 },
  ...{ septembre: 9, sept: 9, sep: 9, september: 9, octobre: 10, oct: 10, october: 10 },
  ...{ novembre: 11, nov: 11, november: 11, decembre: 12, dec: 12, december: 12 },
};

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

/** Two digits are of this century up to the year 2049. */
function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

const two = (number: number) => String(number).padStart(2, '0');

/** Null for a day that the calendar does not have, or one outside of 1900 to 2099: a slip of the pen. */
function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2099) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** Days since 1899-12-30, as spreadsheets count where a column lost its format; those of 1954 to 2064 only, so that no other number is a day. */
function serialDay(text: string): string | null {
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(text)?.[1];
  if (serial === undefined || Number(serial) < 20_000 || Number(serial) > 60_000) return null;
  return new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString().slice(0, 10);
}

/**
 * `2026-03-12`, `12/03/2026`, `12.3.26`, `12 mars 2026`, `1er mars 2026`, `lundi 2 mars 2026`, with or without a time behind it, or the
 * serial number 46093. A day before a month, as France writes it: 03/25/2026 is refused rather than turned round.
 */
export function dayIn(text: string): string | null {
  const written = plain(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}[:h].*)?$/.exec(written);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const french = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[t ,]+\d{1,2}[:h].*)?$/.exec(written);
  if (french) return isoDay(yearOf(french[3] ?? ''), Number(french[2]), Number(french[1]));
  const named = /^(?:[a-z]{2,9}\.? )?(\d{1,2})(?:er)?[- ]([a-z]{3,9})\.?[- ](\d{4}|\d{2})$/.exec(written);
  if (named) {
    const month = MONTHS[named[2] ?? ''];
    return month === undefined ? null : isoDay(yearOf(named[3] ?? ''), month, Number(named[1]));
  }
  return serialDay(written);
}

/** A month as `YYYY-MM`: `03/2026`, `2026-03`, `mars 2026`, `mars-26`, or any day in it. */
export function monthIn(text: string): string | null {
  const written = plain(text);
  const iso = /^(\d{4})[-/. ](\d{1,2})$/.exec(written);
  const french = /^(\d{1,2})[-/. ](\d{4})$/.exec(written);
  const named = /^([a-z]{3,9})\.?[-/ ](\d{4}|\d{2})$/.exec(written);
  let parts: [number, number | undefined] | null = null;
  if (iso) parts = [Number(iso[1]), Number(iso[2])];
  else if (french) parts = [Number(french[2]), Number(french[1])];
  else if (named) parts = [yearOf(named[2] ?? ''), MONTHS[named[1] ?? '']];
  const day = parts ? isoDay(parts[0], parts[1] ?? 0, 1) : dayIn(text);
  return day?.slice(0, 7) ?? null;
}
