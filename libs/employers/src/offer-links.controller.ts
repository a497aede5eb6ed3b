import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '#identity';
import { notFound, Responds, RespondsNothing } from '#kernel';
import { type PersonalLink, PersonalLinks } from '#messaging';
import { OfferLinkAnswer, OfferLinkView } from './offers.dto.js';
import { OfferQueries } from './offers.queries.js';
import { Offers } from './offers.service.js';

const Token = z.string().min(1).max(100);

/** The employer's answer to a reminder, without an account. GET shows and changes nothing. */
@ApiTags('links')
@Controller('links/:token/offer')
export class OfferLinksController {
  constructor(
    private readonly links: PersonalLinks,
    private readonly offers: Offers,
    private readonly queries: OfferQueries,
  ) {}

  @Get()
  @Allow('open')
  @Responds(200, OfferLinkView)
  async show(@Param('token', { schema: Token }) token: string) {
    const link = await this.links.resolve(token, 'offer_status');
    const offer = await this.queries.forLink(link.subjectId);
    if (!offer) throw notFound('link');
    return offer;
  }

  @Post()
  @Allow('open')
  @RespondsNothing()
  async answer(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: OfferLinkAnswer }) body: z.output<typeof OfferLinkAnswer>,
  ) {
    const link = await this.links.resolve(token, 'offer_status');
    await this.act(link, body);
    await this.links.markActed(link.id);
  }

  private async act(link: PersonalLink, { answer, code, hiredThrough }: z.output<typeof OfferLinkAnswer>) {
    const { subjectId: id, employerId } = link;
    if (!employerId) throw notFound('link');
    const by = { kind: 'link', id: link.id } as const;
    if (answer === 'still_open') return this.offers.keepOpen(id, by, employerId);
    const outcome = answer === 'filled' ? 'filled' : 'closed';
    const ending = {
      outcome,
      code: outcome === 'closed' ? (code ?? 'need_gone') : null,
      reason: null,
      hiredThrough: outcome === 'filled' ? (hiredThrough ?? null) : null,
    } as const;
    return this.offers.close(id, ending, by, employerId);
  }
}
