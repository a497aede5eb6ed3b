/** What letters of a rally are made of; the words themselves are in the catalogue of each language. */
export type Locale = string;

/** What every message of a rally says. */
export interface RallyFacts {
  name: string;
  association: string;
  venue: string;
  address: string;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  slotMinutes: number;
}

export interface AgendaLine {
  startsAt: Date;
  table: number;
  /** The employer for a candidate, the candidate's pseudonym for an employer. */
  with: string;
}

export interface LetterFacts {
  rally: RallyFacts;
  /** How the person is addressed: a first name, or the contact of an employer. */
  name: string;
  /** Their personal page. */
  url: string;
  agenda: readonly AgendaLine[];
  /** Why the rally does not take place. */
  reason: string | null;
  /** What the organiser adds in own words. */
  note?: string | null;
}

/** What both sides are told. */
export const SHARED_OCCASIONS = [
  'invite',
  'please_answer',
  'see_you',
  'agenda',
  'moved',
  'cancelled',
  'new_link',
] as const;
export const TENANT_OCCASIONS = [...SHARED_OCCASIONS, 'place_free', 'welcome', 'how_was_it'] as const;
export const EMPLOYER_OCCASIONS = [...SHARED_OCCASIONS, 'verdicts'] as const;
export type SharedOccasion = (typeof SHARED_OCCASIONS)[number];
export type TenantOccasion = (typeof TENANT_OCCASIONS)[number];
export type EmployerOccasion = (typeof EMPLOYER_OCCASIONS)[number];

/** A letter with its facts already put into words. */
export interface Words {
  /** Name of the rally and its day. */
  rally: string;
  day: string;
  from: string;
  to: string;
  where: string;
  minutes: number;
  /** `9 h 20 : somebody (table 1)`, one a line; empty without meetings. */
  agenda: string;
  url: string;
  reason: string | null;
  association: string;
  /** Short forms, for a text message: `01/02 9h00`. */
  short: { rally: string; when: string; venue: string };
}

export type LetterText = (words: Words) => { subject: string; paragraphs: readonly (string | null)[] };

export interface Language {
  greeting(name: string): string;
  dayFormat(dayOfMonth: number): string;
  timeFormat: string;
  tenant: Record<TenantOccasion, LetterText>;
  employer: Record<EmployerOccasion, LetterText>;
  /** What a calendar entry says beside day and place. */
  calendar(words: Words): string;
  /** Text messages: the link last but one, the way out last. Written so that 160 letters of the GSM alphabet do. */
  sms: Record<TenantOccasion, (words: Words) => string>;
  print: {
    /** In place of the link, which stands beside the QR code. */
    below: string;
    /** Beside the QR code. */
    scan: string;
    listTitle(rally: string, number: number): string;
    listLead(count: number): string;
  };
  /** On the button of an e-mail. */
  button: string;
}

export type Occasion = { to: 'tenant'; kind: TenantOccasion } | { to: 'employer'; kind: EmployerOccasion };
