import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { instant, LOCALES, Responds, RespondsNothing, uuid } from '#kernel';
import { PersonalLinks } from '#messaging';
import { TenantAccess } from '#tenants';
import { Releases } from './releases.service.js';
import { SEEN_KINDS, SharingQueries } from './sharing.queries.js';

const SharingView = z
  .object({
    /** Employers that may see name, contact and CV now. */
    releases: z.array(
      z.object({
        id: uuid,
        employerId: uuid,
        employerName: z.string(),
        since: instant,
        until: instant,
        /** When somebody there last looked. */
        lastSeenAt: instant.nullable(),
      }),
    ),
    /** Who asked, was answered and looked: the newest first, at most 200. A page that shows a name is noted once in 24 hours. */
    seen: z.array(z.object({ at: instant, what: z.enum(SEEN_KINDS), employerId: uuid, employerName: z.string() })),
  })
  .meta({ id: 'Sharing' });
const SharingLinkView = SharingView.extend({ locale: z.enum(LOCALES) }).meta({ id: 'SharingLink' });
const TakeBack = z.strictObject({ releaseId: uuid });

/** Who knows a tenant, and who has looked, for who follows them. */
@ApiTags('releases')
@Controller('tenants/:id/sharing')
export class SharingController {
  constructor(
    private readonly sharing: SharingQueries,
    private readonly access: TenantAccess,
  ) {}

  @Get()
  @Allow('candidate.of_tenant')
  @Responds(200, SharingView)
  async read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.access.require(actor, id, 'cv');
    return this.sharing.of(id);
  }
}

const Token = z.string().min(1).max(100);

/** The same for the tenant, by any link that is about a release, and the way to end one. GET shows and changes nothing. */
@ApiTags('links')
@Controller('links/:token/sharing')
export class SharingLinksController {
  constructor(
    private readonly links: PersonalLinks,
    private readonly sharing: SharingQueries,
    private readonly releases: Releases,
  ) {}

  @Get()
  @Allow('open')
  @Responds(200, SharingLinkView)
  async show(@Param('token', { schema: Token }) token: string) {
    const { id, locale } = await this.holder(token);
    return { ...(await this.sharing.of(id)), locale };
  }

  @Post('revocations')
  @Allow('open')
  @RespondsNothing()
  async takeBack(
    @Param('token', { schema: Token }) token: string,
    @Body({ schema: TakeBack }) body: z.output<typeof TakeBack>,
  ) {
    const { id, linkId } = await this.holder(token);
    await this.releases.takeBack(body.releaseId, id, linkId);
  }

  private async holder(token: string) {
    const link = await this.links.resolve(token, 'release', 'tenant_space');
    return { ...(await this.sharing.holderOf(link)), linkId: link.id };
  }
}
