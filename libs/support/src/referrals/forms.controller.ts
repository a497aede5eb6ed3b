import { Body, Controller, Get, Ip, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, CurrentActor } from '#identity';
import { listOf, notFound, Responds, RespondsNothing, uuid } from '#kernel';
import { NOTICES } from './domain/notice.js';
import { FormSending, FormView, formCode, NewForm, NoticeView, PublicFormView } from './forms.dto.js';
import { ReferralForms } from './forms.service.js';

/** Pages by which people refer themselves, and partners without an account others. */
@ApiTags('referrals')
@Controller()
export class ReferralFormsController {
  constructor(private readonly forms: ReferralForms) {}

  @Get('referral-forms')
  @Allow('referral.decide')
  @Responds(200, listOf(FormView))
  async list(@CurrentActor() actor: Actor) {
    return { items: await this.forms.list(actor) };
  }

  @Post('referral-forms')
  @Allow('referral.forms')
  @Responds(201, z.object({ id: uuid }))
  async make(@Body({ schema: NewForm }) body: NewForm, @CurrentActor() actor: Actor) {
    return { id: await this.forms.make(body, actor) };
  }

  /** Nobody can send by it any more; what was sent stays. */
  @Post('referral-forms/:id/closure')
  @Allow('referral.forms')
  @RespondsNothing()
  async close(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.forms.close(id, actor);
  }

  /** The address as a QR code (PNG), for a poster. */
  @Get('referral-forms/:id/picture')
  @Allow('referral.decide')
  async picture(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return new StreamableFile(await this.forms.picture(id, actor), {
      type: 'image/png',
      disposition: 'inline; filename="orientation.png"',
    });
  }

  /** What was told to people, by version. */
  @Get('referral-notices/:version')
  @Allow('open')
  @Responds(200, NoticeView)
  notice(@Param('version', { schema: z.string().max(20) }) version: string) {
    const found = version === 'current' ? NOTICES[0] : NOTICES.find((notice) => notice.version === version);
    if (!found) throw notFound('notice');
    return found;
  }

  /** What the page says. Changes nothing. */
  @Get('public/referral-forms/:code')
  @Allow('open')
  @Responds(200, PublicFormView)
  show(@Param('code', { schema: formCode }) code: string) {
    return this.forms.show(code);
  }

  /** Always the same answer, known or not. */
  @Post('public/referral-forms/:code')
  @Allow('open')
  @RespondsNothing()
  async send(
    @Param('code', { schema: formCode }) code: string,
    @Body({ schema: FormSending }) body: FormSending,
    @Ip() address: string,
  ) {
    await this.forms.send(code, body, address);
  }
}
