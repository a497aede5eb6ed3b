import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Config } from '#config';
import { Allow } from '#identity';
import { Clock, dayOf } from '#kernel';
import { absentOfferPage, PUBLIC_PAGE_POLICY, publicOfferPage } from './public-offer.page.js';
import { PublicOffers } from './public-offers.queries.js';

/** Addresses outside of `/api`: pages for people and search engines. */
export const PUBLIC_PAGES = ['offres/:publicId', 'sitemap.xml'];

/** Offers that their employer wants anybody to read. Pages of their own, without account, cookies or script. */
@ApiExcludeController()
@Controller()
export class PublicOffersController {
  constructor(
    private readonly offers: PublicOffers,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Get('offres/:publicId')
  @Allow('open')
  async page(
    @Param('publicId', { schema: z.string().max(200) }) publicId: string,
    @Headers('accept-language') languages: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const locale = languages?.trim().toLowerCase().startsWith('en') ? 'en' : 'fr';
    const found = await this.offers.read(publicId, dayOf(this.clock.now()));
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', PUBLIC_PAGE_POLICY)
      .header('vary', 'accept-language')
      .header('cache-control', 'public, max-age=300');
    if (found.kind !== 'shown') {
      await reply
        .status(found.kind === 'gone' ? 410 : 404)
        .header('x-robots-tag', 'noindex')
        .send(absentOfferPage(locale, found.kind));
      return;
    }
    const url = this.urlOf(publicId);
    await reply.status(200).send(publicOfferPage(found.offer, url, await this.offers.associations(), locale));
  }

  @Get('sitemap.xml')
  @Allow('open')
  async sitemap(@Res() reply: FastifyReply): Promise<void> {
    const listed = await this.offers.listed(dayOf(this.clock.now()));
    const lines = listed.map(
      ({ publicId, day }) => `<url><loc>${this.urlOf(publicId)}</loc><lastmod>${day}</lastmod></url>`,
    );
    await reply
      .header('content-type', 'application/xml; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`,
      );
  }

  private urlOf = (publicId: string): string => `${this.config.publicUrl.replaceAll('&', '&amp;')}/offres/${publicId}`;
}
