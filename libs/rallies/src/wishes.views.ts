import { z } from 'zod';
import { day, instant, uuid } from '#kernel';
import { VERDICTS } from './domain/states.js';

const side = z.enum(['employer', 'tenant', 'case_worker']);
const wish = z.enum(['must', 'want', 'no']);
const code = z.enum(['said_no', 'met_before', 'too_far']);
const absence = z.enum(['declined', 'no_answer', 'waiting_list', 'not_listed', 'no_table']).nullable();

export const WishBoardView = z
  .object({
    candidates: z.array(
      z.object({
        tenantId: uuid,
        name: z.string(),
        /** Why they are in no timetable; null when they are. */
        absence,
        /** Whether somebody of their own side noted a wish. */
        wished: z.boolean(),
        /** Employers whom they may meet. */
        possible: z.int(),
      }),
    ),
    employers: z.array(
      z.object({ employerId: uuid, name: z.string(), absence, wished: z.boolean(), mustLimit: z.int() }),
    ),
    /** Priorities that a tenant's side may name. */
    mustLimit: z.int(),
    scores: z.array(z.array(z.number())),
    pairs: z.array(
      z.object({
        tenantId: uuid,
        employerId: uuid,
        wishes: z.array(z.object({ by: side, wish })),
        score: z.number().nullable(),
        exclusion: z
          .object({
            code,
            by: z.array(side).optional(),
            met: z.object({ rally: z.string(), heldOn: day, verdict: z.enum(VERDICTS).nullable() }).optional(),
          })
          .nullable(),
        lifted: code.nullable(),
        news: z.array(z.enum(['new_offer', 'new_certificate', 'new_experience', 'wished_by_both', 'must'])),
        lift: z.object({ note: z.string(), at: instant }).nullable(),
      }),
    ),
  })
  .meta({ id: 'WishBoard' });

export const OwnWishesView = z
  .object({
    canWish: z.boolean(),
    mustLimit: z.int(),
    employers: z.array(
      z.object({
        employerId: uuid,
        name: z.string(),
        sector: z.string().nullable(),
        city: z.string().nullable(),
        offers: z.array(z.string()),
        wish: wish.nullable(),
      }),
    ),
  })
  .meta({ id: 'OwnWishes' });
