import { z } from 'zod';
import { day, email, instant, line, listOf, PageQuery, phone, prose, uuid } from '#kernel';
import { PROMISE_KINDS, PROMISE_STATES } from '../domain/promises.js';
import { SILENCES, SILENT_MONTHS } from '../domain/silence.js';
import { siret } from '../employers.dto.js';
import { EXCHANGE_KINDS } from './exchanges.service.js';

export const ContactBody = z.strictObject({
  name: line(100),
  role: line(100).nullable(),
  email: email.nullable(),
  phone: phone.nullable(),
  isMain: z.boolean(),
  hasLeft: z.boolean(),
});
export const ContactView = z
  .object({
    id: uuid,
    name: z.string(),
    role: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    isMain: z.boolean(),
    leftOn: z.string().nullable(),
  })
  .meta({ id: 'EmployerContact' });

export const TieBody = z.strictObject({
  knownByUserId: uuid.nullable(),
  knownByName: line(100).nullable(),
  tags: z.array(line(40)).max(20),
  notes: prose(4000).nullable(),
});
export const TieView = z
  .object({
    own: z.object({
      knownByUserId: uuid.nullable(),
      knownByName: z.string().nullable(),
      knownBy: z.string().nullable(),
      tags: z.array(z.string()),
      notes: z.string().nullable(),
    }),
    /** Who knows the employer at other organisations. */
    others: z.array(z.object({ organisation: z.string(), knownBy: z.string() })),
  })
  .meta({ id: 'EmployerTie' });
export const ColleaguesView = listOf(z.object({ id: uuid, displayName: z.string() }).meta({ id: 'OwnColleague' }));

export const NewExchange = z.strictObject({
  kind: z.enum(EXCHANGE_KINDS),
  happenedOn: day,
  contactId: uuid.nullable().default(null),
  summary: prose(4000),
  private: z.boolean().default(false),
  nextStep: line(200).nullable().default(null),
  nextOn: day.nullable().default(null),
});
export const ExchangeView = z
  .object({
    id: uuid,
    employerId: uuid,
    employerName: z.string(),
    kind: z.enum(EXCHANGE_KINDS),
    happenedOn: z.string(),
    summary: z.string(),
    private: z.boolean(),
    nextStep: z.string().nullable(),
    nextOn: z.string().nullable(),
    nextDoneAt: instant.nullable(),
    byName: z.string(),
    organisationName: z.string(),
    contactName: z.string().nullable(),
    /** Of one's own organisation, which may say that the next step is done. */
    own: z.boolean(),
  })
  .meta({ id: 'EmployerExchange' });

export const NewPromise = z.strictObject({
  kind: z.enum(PROMISE_KINDS),
  amount: z.int().min(1).max(500).default(1),
  label: line(200),
  promisedOn: day,
  dueOn: day,
  private: z.boolean().default(false),
});
export const Settlement = z.strictObject({ settled: z.enum(['kept', 'partly', 'broken']) });
export const PromiseView = z
  .object({
    id: uuid,
    kind: z.enum(PROMISE_KINDS),
    amount: z.int(),
    label: z.string(),
    promisedOn: z.string(),
    dueOn: z.string(),
    private: z.boolean(),
    own: z.boolean(),
    organisationName: z.string(),
    /** Counted from the records; null for what is judged by a person, or where it may not be told. */
    done: z.int().nullable(),
    /** Null where it may not be told: a landlord could tell from a few hires whose they are. */
    state: z.enum(PROMISE_STATES).nullable(),
  })
  .meta({ id: 'EmployerPromise' });

export const FiguresView = z
  .object({
    /** Of the last 30 days; null for landlord staff. */
    cardsOpened: z.int().nullable(),
    cardsShown: z.int().nullable(),
    offersPublished: z.int(),
    offersFilled: z.int(),
    ralliesInvited: z.int(),
    ralliesRegistered: z.int(),
    ralliesAttended: z.int(),
    ralliesAbsent: z.int(),
    meetingsHeld: z.int(),
    verdictsGiven: z.int(),
    verdictsOwed: z.int(),
    meanVerdictDays: z.number().nullable(),
    hires: z.int().nullable(),
    trainings: z.int().nullable(),
    checks: z.array(z.object({ month: z.int(), asked: z.int().nullable(), stillThere: z.int().nullable() })),
    suppressed: z.boolean(),
  })
  .meta({ id: 'EmployerFigures' });

export const SilentQuery = PageQuery.extend({ months: z.coerce.number().int().min(1).max(24).default(SILENT_MONTHS) });
export const SilentView = z
  .object({
    id: uuid,
    name: z.string(),
    city: z.string().nullable(),
    contactName: z.string().nullable(),
    contactEmail: z.string().nullable(),
    contactPhone: z.string().nullable(),
    lastWord: z.string(),
    /** A rally to come of one's own association whose invitation is unanswered. */
    rallyId: uuid.nullable(),
    reasons: z.array(z.object({ code: z.enum(SILENCES), since: z.string(), count: z.int() })),
  })
  .meta({ id: 'SilentEmployer' });

export const DuplicateQuery = z.strictObject({
  name: line(200).optional(),
  city: line(100).optional(),
  siret: siret.optional(),
  except: uuid.optional(),
});
export const DuplicateView = z
  .object({
    id: uuid,
    name: z.string(),
    siret: z.string().nullable(),
    city: z.string().nullable(),
    sector: z.string().nullable(),
    hasAccount: z.boolean(),
    reason: z.enum(['siret', 'siren', 'name_and_town', 'name']),
  })
  .meta({ id: 'PossibleDuplicateEmployer' });
export const MergeBody = z.strictObject({ duplicateId: uuid });
export const LetterBody = z.strictObject({
  contactId: uuid.nullable().default(null),
  subject: line(150),
  text: prose(4000),
});
export const Made = z.object({ id: uuid });
