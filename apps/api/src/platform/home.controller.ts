import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { instant, Responds, uuid } from '#kernel';
import { HOME_CARDS, HOME_TARGETS } from './home.cards.js';
import { HomeQueries } from './home.queries.js';

const HomeItem = z.object({
  /** Of the thing that waits; unique within its card. */
  id: z.string(),
  /** A name or title; null where the reader may not know it. */
  title: z.string().nullable(),
  detail: z.string().nullable(),
  /** A state of the thing, for what the words of its card do not say. */
  code: z.string().nullable(),
  at: instant.nullable(),
  /** The page to open. */
  target: z.object({ kind: z.enum(HOME_TARGETS), id: uuid }),
});

const HomeView = z
  .object({
    /** Every card of the role, also when nothing waits in it. `items` are the first ten of `count`. */
    cards: z.array(z.object({ kind: z.enum(HOME_CARDS), count: z.int(), items: z.array(HomeItem) })),
  })
  .meta({ id: 'Home' });

/** What waits for the signed-in person. */
@ApiTags('home')
@Controller('home')
export class HomeController {
  constructor(private readonly queries: HomeQueries) {}

  @Get()
  @Allow('home.read')
  @Responds(200, HomeView)
  async read(@CurrentActor() actor: Actor) {
    return { cards: await this.queries.cards(actor) };
  }
}
