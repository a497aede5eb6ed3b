import { Body, Controller, Get, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow } from '#identity';
import { Responds, RespondsNothing } from '#kernel';
import { EmployerLinkView, TenantLinkView } from './day.views.js';
import { InvitationLinks } from './invitation-links.service.js';
import { Registration, TenantAnswer } from './rallies.requests.js';
import { AnswerView } from './rallies.views.js';

const token = z.string().max(100);

/** What invited people see and do by their personal link. Nothing but a POST changes anything, and the page sends one only when touched. */
@ApiTags('rallies')
@Controller('links/:token')
export class InvitationLinksController {
  constructor(private readonly links: InvitationLinks) {}

  @Get('invitation')
  @Allow('open')
  @Responds(200, TenantLinkView)
  showTenant(@Param('token', { schema: token }) secret: string) {
    return this.links.showTenant(secret);
  }

  @Post('invitation')
  @Allow('open')
  @Responds(200, AnswerView)
  answerTenant(
    @Param('token', { schema: token }) secret: string,
    @Body({ schema: TenantAnswer }) body: z.output<typeof TenantAnswer>,
  ) {
    return this.links.answer(secret, 'invitation', body);
  }

  @Get('registration')
  @Allow('open')
  @Responds(200, EmployerLinkView)
  showEmployer(@Param('token', { schema: token }) secret: string) {
    return this.links.showEmployer(secret);
  }

  @Post('registration')
  @Allow('open')
  @Responds(200, AnswerView)
  answerEmployer(
    @Param('token', { schema: token }) secret: string,
    @Body({ schema: Registration }) body: z.output<typeof Registration>,
  ) {
    return this.links.answer(secret, 'employer_invitation', body);
  }

  /** The page tells that a person touched it. */
  @Post('opening')
  @Allow('open')
  @RespondsNothing()
  noteOpened(@Param('token', { schema: token }) secret: string) {
    return this.links.noteOpened(secret);
  }

  /** The day as an iCalendar file. */
  @Get('calendar')
  @Allow('open')
  @ApiProduces('text/calendar')
  async calendar(@Param('token', { schema: token }) secret: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const file = await this.links.calendarFile(secret);
    void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store');
    return new StreamableFile(Buffer.from(file), {
      type: 'text/calendar; charset=utf-8',
      disposition: 'attachment; filename="rallye.ics"',
    });
  }
}
