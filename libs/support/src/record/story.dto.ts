import { z } from 'zod';
import { day, instant, uuid } from '#kernel';
import { ASSESSED_DOMAINS } from '../domain/confidentiality.js';
import { CLOSE_REASONS } from '../domain/record.js';
import { ArrearsFiguresView, DebtFiguresView } from '../money/money.dto.js';
import { PlanView } from '../money/plans.dto.js';

export const MILESTONES = [
  ...([
    'referred',
    'decided',
    'opened',
    'closed',
    'visit',
    'assessed',
    'contract_signed',
    'reviewed',
    'cv',
    'listed',
  ] as const),
  ...(['unlisted', 'invited', 'rally', 'meeting', 'promised', 'started', 'ended', 'cancelled', 'check'] as const),
] as const;

const Milestone = z.object({
  at: instant,
  kind: z.enum(MILESTONES),
  /** Who or what: a landlord, a rally, an employer, a job. */
  what: z.string().nullable(),
  /** A state, verdict, reason or month, to be translated. */
  code: z.string().nullable(),
});

/** Hires, trainings and trials with what was heard of them after one, three and six months. */
const StoryPlacement = z.object({
  id: uuid,
  kind: z.enum(['hire', 'training', 'trial']),
  title: z.string(),
  organisation: z.string(),
  contract: z.string().nullable(),
  state: z.enum(['promised', 'started', 'ended', 'cancelled']),
  startedOn: day.nullable(),
  endedOn: day.nullable(),
  endReason: z.string().nullable(),
  checks: z.array(
    z.object({
      month: z.union([z.literal(1), z.literal(3), z.literal(6)]),
      dueOn: day,
      /** What holds: null while nobody has said. */
      stillThere: z.boolean().nullable(),
      /** The two sides said different things and nobody has settled it. */
      contradicted: z.boolean(),
    }),
  ),
});

/** What was owed and how it went, by the definitions of decision 19. */
const StoryMoney = z.object({
  /** Null: no balance is known. */
  arrears: ArrearsFiguresView.nullable(),
  debts: DebtFiguresView,
  plans: z.array(
    PlanView.pick({
      agreedOn: true,
      totalCents: true,
      paidCents: true,
      missed: true,
      state: true,
      endedOn: true,
      endReason: true,
    }),
  ),
});

/** A person's way from the referral on, in one page. */
export const StoryView = z
  .object({
    tenant: z.object({ id: uuid, givenName: z.string(), familyName: z.string() }),
    programme: z.string().nullable(),
    referent: z.string().nullable(),
    milestones: z.array(Milestone),
    levels: z.array(
      z.object({ domain: z.enum(ASSESSED_DOMAINS), points: z.array(z.object({ on: day, level: z.int() })) }),
    ),
    /** By the newest figure of each day, the oldest first. */
    arrears: z.array(z.object({ onDay: day, balanceCents: z.int() })),
    money: StoryMoney,
    placements: z.array(StoryPlacement),
    contacts: z.array(z.object({ kind: z.string(), count: z.int() })),
    /** Steps and accompaniments as they were noted, the oldest first. */
    steps: z.array(z.object({ at: instant, text: z.string() })),
    closings: z.array(
      z.object({
        closedAt: instant,
        reason: z.enum(CLOSE_REASONS).nullable(),
        reached: z.string().nullable(),
        words: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'TenantStory' });

/** What was agreed that the landlord learns: the status with its days, and their own figures. */
export const AgreedStoryView = z
  .object({
    tenant: z.object({ id: uuid, givenName: z.string(), familyName: z.string() }),
    status: z.enum(['accepted', 'in_support', 'at_work', 'ended']),
    referredOn: day.nullable(),
    acceptedOn: day.nullable(),
    supportedSince: day.nullable(),
    endedOn: day.nullable(),
    arrears: z.array(z.object({ onDay: day, balanceCents: z.int() })),
  })
  .meta({ id: 'AgreedStory' });
