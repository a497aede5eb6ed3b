import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, Allow, ConfirmedMeanwhile, CurrentActor } from '#identity';
import { Responds, uuid } from '#kernel';
import { CandidateFinder } from './candidate-finder.queries.js';
import {
  CandidatePage,
  CandidateReadQuery,
  CandidateSearchQuery,
  CandidateView,
  IdentityView,
  TenantCandidateView,
} from './candidates.dto.js';
import { ReleasedIdentities } from './released-identities.service.js';
import { NewReleaseRequest } from './releases.dto.js';
import { Releases } from './releases.service.js';

const Created = z.object({ id: uuid });

@ApiTags('candidates')
@Controller('candidates')
export class CandidatesController {
  constructor(
    private readonly finder: CandidateFinder,
    private readonly releases: Releases,
    private readonly identities: ReleasedIdentities,
  ) {}

  @Get()
  @Allow('candidate.search')
  @ConfirmedMeanwhile()
  @Responds(200, CandidatePage)
  find(
    @Query({ schema: CandidateSearchQuery }) query: z.output<typeof CandidateSearchQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return this.finder.find(actor, query);
  }

  @Get(':id')
  @Allow('candidate.search')
  @Responds(200, CandidateView)
  read(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: CandidateReadQuery }) query: z.output<typeof CandidateReadQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return this.finder.read(actor, id, query);
  }

  @Get(':id/identity')
  @Allow('release.use')
  @Responds(200, IdentityView)
  identity(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.identities.read(id, actor);
  }

  @Post(':id/release-requests')
  @Allow('release.request')
  @Responds(201, Created)
  async requestRelease(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: NewReleaseRequest }) body: z.output<typeof NewReleaseRequest>,
    @CurrentActor() actor: Actor,
  ) {
    return { id: await this.releases.request(id, body, actor) };
  }
}

/** The candidate side of a tenant's file. */
@ApiTags('candidates')
@Controller('tenants/:id/candidate')
export class TenantCandidateController {
  constructor(private readonly finder: CandidateFinder) {}

  @Get()
  @Allow('candidate.of_tenant')
  @Responds(200, TenantCandidateView)
  read(@Param('id', { schema: uuid }) id: string, @CurrentActor() actor: Actor) {
    return this.finder.ofTenant(actor, id);
  }
}
