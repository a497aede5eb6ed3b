import type { Actor, Permission } from '#identity';
import type { IsoDay } from '#kernel';
import type { Guesses, LineReader, Problem } from './domain/index.js';

/** Said to people in either language: on the screen, and in the file of refused lines. */
export interface Words {
  fr: string;
  en: string;
}

export const OUTCOMES = ['new', 'updated', 'unchanged', 'duplicate', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a column may hold. */
export interface FieldSpec<F extends string = string> {
  name: F;
  label: Words;
  /** How it may be written. */
  hint?: Words;
  /** Without a column for it no line can be taken. */
  required?: boolean;
}

/** Something said once for the whole file, beside its columns: to which association, for which month. */
export interface Choice {
  name: string;
  label: Words;
  required: boolean;
  options: { value: string; label: string }[];
}

export interface ImportContext {
  /** On whose behalf; their role and organisation are those of now, not of the upload. */
  actor: Actor;
  /** What was chosen, by the name of the choice; only offered values. */
  choices: Readonly<Record<string, string>>;
  now: Date;
  today: IsoDay;
}

export interface Line<V> {
  line: number;
  values: V;
  /** A person said that it is none of those whom it resembles. */
  asNew: boolean;
}

export interface Judgement<F extends string = string> {
  outcome: Outcome;
  problems?: Problem<F>[];
  /** What it is, or resembles: only something that the actor may see. */
  match?: { id: string; label: string } | null;
}

/**
 * What can be imported. A context writes one of these and registers it (`ImportKinds.register` in `onModuleInit`); reading, columns, preview,
 * progress, refused lines and repeating are the importer's.
 */
export interface ImportKind<F extends string = string, V extends object = object> {
  /** Stands in addresses and in the database: `referrals`. */
  readonly name: string;
  readonly permission: Permission;
  readonly title: Words;
  /** What the file must hold, in a sentence or two. */
  readonly lead: Words;
  readonly fields: readonly FieldSpec<F>[];
  readonly guesses: Guesses<F>;
  /** Words for the codes that `valuesOf`, `judge` and `take` give, beside the common ones (see words.ts). */
  readonly problems: Readonly<Record<string, Words>>;

  choices?(actor: Actor): Promise<Choice[]>;
  /** Reads a line. Pure; what cannot be used is named by the reader. */
  valuesOf(line: LineReader<F>, today: IsoDay): V;
  /** How a line is called on the screen, and what else is shown of it. */
  titleOf(values: V): string;
  summaryOf(values: V): string;
  /** What two lines of one file must not share: the second is refused as repeated. */
  keysOf(values: V): string[];
  /** Compares a batch with what is known; one judgement a line, in order. Changes nothing. */
  judge(lines: readonly Line<V>[], context: ImportContext): Promise<Judgement<F>[]>;
  /**
   * Takes over lines that were judged new or updated a moment ago, under a lock of the kind and in the importer's transaction. A DomainError
   * refuses: the batch is then tried line by line.
   */
  take(lines: readonly (Line<V> & Judgement<F>)[], context: ImportContext): Promise<void>;
}
