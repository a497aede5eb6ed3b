import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Db } from '#database';
import { type Actor, Allow, CurrentActor, ROLES } from '#identity';
import { day, instant, listOf, Responds, RespondsNothing, uuid } from '#kernel';
import { INVITATION_STATES } from './domain/states.js';
import { STEPS } from './domain/steps.js';
import { PREPARATIONS, Preparation } from './preparation.service.js';
import { DecisionsBody, LessonsBody, TeamBody } from './rallies.requests.js';
import { DayNoteView, TeamView } from './rallies.views.js';
import { RallyAccess } from './rally-access.js';
import { LEFT_OUT_REASONS, RallyProposals, READINESS } from './rally-proposals.service.js';
import { RallySteps } from './rally-steps.service.js';
import { RallyTeam } from './rally-team.service.js';

const Turnout = z.object({ accepted: z.int(), came: z.int(), noShow: z.int() });
const PreparationView = z
  .object({
    notes: z.array(DayNoteView),
    items: z.array(
      z.object({ code: z.enum(PREPARATIONS), isDone: z.boolean(), count: z.int().nullable(), of: z.int().nullable() }),
    ),
    /** The last rally of the series: what was noted then, and who came. */
    previous: z
      .object({
        id: uuid,
        name: z.string(),
        heldOn: day,
        lessons: z.string().nullable(),
        lessonsBy: z.string().nullable(),
        candidates: Turnout,
        employers: Turnout,
        /** Of the candidates, 0 to 1; null when too few were expected. */
        noShowRate: z.number().nullable(),
      })
      .nullable(),
    suggestedCapacity: z.int().nullable(),
  })
  .meta({ id: 'RallyPreparation' });
const PersonView = z.object({ id: uuid, displayName: z.string(), role: z.enum(ROLES) }).meta({ id: 'RallyPerson' });
const ProposalView = z
  .object({
    tenantId: uuid,
    name: z.string(),
    /** Lives where an agency of the series is at home. */
    local: z.boolean(),
    state: z.enum(['proposed', 'chosen', 'left_out']),
    reason: z.enum(LEFT_OUT_REASONS).nullable(),
    decidedBy: z.string().nullable(),
    decidedAt: instant.nullable(),
    caseWorker: z.string().nullable(),
    headline: z.string().nullable(),
    readiness: z.enum(READINESS),
    /** How well they fit the best of the employers who come, 0 to 100. */
    match: z.int().nullable(),
    invitation: z.enum(INVITATION_STATES).nullable(),
  })
  .meta({ id: 'RallyProposal' });

/** Getting a rally ready: its team, what is to be done, whom to invite, and what was learned. */
@ApiTags('rallies')
@Controller()
export class PreparationController {
  constructor(
    private readonly db: Db,
    private readonly access: RallyAccess,
    private readonly preparation: Preparation,
    private readonly proposals: RallyProposals,
    private readonly team: RallyTeam,
    private readonly steps: RallySteps,
  ) {}

  /** Whom one can put into a team. */
  @Get('rally-people')
  @Allow('rally.manage')
  @Responds(200, listOf(PersonView))
  async people(@CurrentActor() actor: Actor) {
    return { items: await this.team.people(actor.organisationId) };
  }

  @Get('rallies/:id/preparation')
  @Allow('rally.follow')
  @Responds(200, PreparationView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.preparation.of(actor, id);
  }

  @Put('rallies/:id/lessons')
  @Allow('rally.manage')
  @RespondsNothing()
  async lessons(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: LessonsBody }) { lessons }: z.output<typeof LessonsBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.preparation.noteLessons(actor, id, lessons);
  }

  @Get('rallies/:id/team')
  @Allow('rally.follow')
  @Responds(200, TeamView)
  async readTeam(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    await this.access.require(actor, id);
    return this.team.of({ rally: id });
  }

  @Put('rallies/:id/team')
  @Allow('rally.manage')
  @RespondsNothing()
  async setTeam(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: TeamBody }) body: z.output<typeof TeamBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.db.transaction(async () => {
      await this.access.requireForUpdate(actor, id);
      await this.team.set({ rally: id }, body, actor);
    });
  }

  /** Does a step of the chain now, before its time. */
  @Post('rallies/:id/steps/:step')
  @Allow('rally.manage')
  @RespondsNothing()
  async doNow(
    @Param('id', { schema: uuid }) id: string,
    @Param('step', { schema: z.enum(STEPS) }) step: (typeof STEPS)[number],
    @CurrentActor() actor: Actor,
  ) {
    await this.steps.doNow(id, step, actor);
  }

  @Get('rallies/:id/proposals')
  @Allow('rally.propose')
  @Responds(200, listOf(ProposalView))
  async list(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return { items: await this.proposals.list(actor, id) };
  }

  @Put('rallies/:id/proposals')
  @Allow('rally.propose')
  @RespondsNothing()
  async decide(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: DecisionsBody }) { decisions }: z.output<typeof DecisionsBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.proposals.decide(actor, id, decisions);
  }
}
