/**
 * How often a rule is right, as claimed to the person who reviews. Measured on 403 CVs in 52 layouts (November 2026: the dev part of
 * the corpus and sets of our own; right/claimed in the comments, values compared without case, accents and signs). Held below
 * the measure where documents of other kinds will be less kind: from 0.9 on, at least 95 % must be right in every layout.
 */
export const SURE = {
  /** Begins with a trade of the lexicon: 1152/1162. */
  titleOfTrade: 0.93,
  /** Made like a trade, or in its place by the other entries: 10/12. */
  titleOfForm: 0.8,
  /** What is left beside a named employer; beside nothing named: 6/8. */
  titleBesideEmployer: 0.75,
  titleByOrder: 0.55,
  /** A task instead of a title. */
  titleOfTask: 0.5,
  /** A known firm, a kind of employer or a legal form: 746/764. */
  employerNamed: 0.92,
  /** What is left beside a trade: 365/386; beside nothing named: 8/12. */
  employerBesideTitle: 0.82,
  employerByOrder: 0.55,
  /** … beside another name on its line, of which one may belong to the other. */
  employerAmongNames: 0.86,
  /** The code for a title that the catalogue holds word for word: 284/302, the rest having more than one home; for any other title a person looks. */
  occupationKnown: 0.92,
  occupation: 0.89,
  /** A town of the register: 924/926; any capitalised word in its place: 24/26. */
  townKnown: 0.93,
  townByPlace: 0.65,
  /** A period: 1991/2007; a lone year or month: 126/146. */
  period: 0.96,
  lonePoint: 0.8,
  /** A diploma by its first word: 495/520; one whose first word is as general as `formation`; the first that is no school: 31/39. */
  diploma: 0.92,
  diplomaGeneral: 0.85,
  courseByOrder: 0.6,
  /** A kind of school: 480/504; what is left: 36/38. */
  schoolNamed: 0.91,
  schoolByOrder: 0.6,
  /** 522/522. */
  courseYear: 0.94,
  /** Borne out by lexicon and address: 692/698; by one of them: 86/90, so that a person looks; by looks only. */
  nameProven: 0.97,
  nameLikely: 0.88,
  nameByLooks: 0.75,
  nameGuessed: 0.55,
} as const;
