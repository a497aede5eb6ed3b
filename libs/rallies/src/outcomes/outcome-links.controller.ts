import { Body, Controller, Get, Param, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Allow } from '#identity';
import { Clock, Responds, RespondsNothing, uuid } from '#kernel';
import { OutcomeLinks } from './outcome-links.queries.js';
import { CandidateActBody, EmployerActBody } from './outcomes.requests.js';
import { CandidateWordView, EmployerVerdictsView } from './outcomes.views.js';
import { PromisedSteps } from './promised-steps.service.js';
import { stepCalendar } from './step-calendar.js';
import { Verdicts } from './verdicts.service.js';
import { Words } from './words.service.js';

const token = { schema: z.string().max(100) };

/** The personal pages after a rally. Showing changes nothing; each POST is one act of a person. */
@ApiTags('rallies')
@Controller('links/:token')
export class OutcomeLinksController {
  constructor(
    private readonly clock: Clock,
    private readonly pages: OutcomeLinks,
    private readonly verdicts: Verdicts,
    private readonly words: Words,
    private readonly steps: PromisedSteps,
  ) {}

  @Get('verdicts')
  @Allow('open')
  @Responds(200, EmployerVerdictsView)
  showEmployer(@Param('token', token) secret: string) {
    return this.pages.employer(secret);
  }

  @Post('verdicts')
  @Allow('open')
  @RespondsNothing()
  async actEmployer(
    @Param('token', token) secret: string,
    @Body({ schema: EmployerActBody }) body: z.output<typeof EmployerActBody>,
  ) {
    switch (body.act) {
      case 'verdict':
        return this.verdicts.decideByLink(secret, body.meetingId, body.verdict, body.reason ?? null);
      case 'undo':
        return this.verdicts.undoByLink(secret, body.meetingId);
      case 'attendance':
        return this.verdicts.attendByLink(secret, body.meetingId, body.state);
      case 'promise': {
        const { act: _, meetingId, kind, ...plan } = body;
        await this.steps.promiseByLink(secret, meetingId, kind, plan);
        return;
      }
      case 'feedback': {
        const { act: _, ...answers } = body;
        return this.words.answerByLink(secret, answers);
      }
    }
  }

  @Get('word')
  @Allow('open')
  @Responds(200, CandidateWordView)
  showCandidate(@Param('token', token) secret: string) {
    return this.pages.candidate(secret);
  }

  @Post('word')
  @Allow('open')
  @RespondsNothing()
  async actCandidate(
    @Param('token', token) secret: string,
    @Body({ schema: CandidateActBody }) body: z.output<typeof CandidateActBody>,
  ) {
    if (body.act === 'day') return this.words.sayDay(secret, body.smile, body.comment);
    return this.words.sayByLink(secret, body.meetingId, body.word, body.comment);
  }

  /** The calendar file of one promised step. */
  @Get('steps/:id/calendar')
  @Allow('open')
  async calendar(
    @Param('token', token) secret: string,
    @Param('id', { schema: uuid }) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const file = stepCalendar(id, await this.pages.step(secret, id), this.clock.now());
    void reply.header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store');
    return new StreamableFile(Buffer.from(file), {
      type: 'text/calendar; charset=utf-8',
      disposition: 'attachment; filename="rendez-vous.ics"',
    });
  }
}
