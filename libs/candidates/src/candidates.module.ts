import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Aliases } from './aliases.service.js';
import { CandidateFinder } from './candidate-finder.queries.js';
import { CandidateIndex } from './candidate-index.service.js';
import { CandidatesController, TenantCandidateController } from './candidates.controller.js';
import { CandidateEntity, ReleaseRequestEntity } from './candidates.entities.js';
import { Candidates } from './candidates.service.js';
import { CardSources } from './card-sources.queries.js';
import { EmployerCvController } from './employer-cv.controller.js';
import { EmployerCvs } from './employer-cv.service.js';
import { EngineWatch } from './engine-watch.service.js';
import { OffersForMatch } from './offers-for-match.queries.js';
import { Places } from './places.service.js';
import { ReleaseConsents } from './release-consents.service.js';
import { ReleaseMail } from './release-mail.js';
import { ReleasedIdentities } from './released-identities.service.js';
import { ReleaseLinksController, ReleasesController } from './releases.controller.js';
import { ReleaseQueries } from './releases.queries.js';
import { Releases } from './releases.service.js';
import { SharingController, SharingLinksController } from './sharing.controller.js';
import { SharingQueries } from './sharing.queries.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([CandidateEntity, ReleaseRequestEntity])],
  controllers: [
    CandidatesController,
    TenantCandidateController,
    EmployerCvController,
    ReleasesController,
    ReleaseLinksController,
    SharingController,
    SharingLinksController,
  ],
  providers: [
    CardSources,
    Candidates,
    CandidateIndex,
    EngineWatch,
    CandidateFinder,
    Aliases,
    Places,
    OffersForMatch,
    ReleasedIdentities,
    ReleaseMail,
    Releases,
    ReleaseConsents,
    ReleaseQueries,
    SharingQueries,
    EmployerCvs,
  ],
  exports: [Candidates, Aliases],
})
export class CandidatesModule {}
