import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SavedSearchEntity } from './alerts/saved-search.entity.js';
import { SavedSearchesController, SavedSearchLinksController } from './alerts/saved-searches.controller.js';
import { SavedSearches } from './alerts/saved-searches.service.js';
import { SearchAlerts } from './alerts/search-alerts.jobs.js';
import { Aliases } from './aliases.service.js';
import { CandidateFinder } from './candidate-finder.queries.js';
import { CandidateIndex } from './candidate-index.service.js';
import { CandidatesController, TenantCandidateController } from './candidates.controller.js';
import { CandidateEntity, ReleaseRequestEntity } from './candidates.entities.js';
import { Candidates } from './candidates.service.js';
import { CardPages } from './card-pages.queries.js';
import { CardSources } from './card-sources.queries.js';
import { EmployerCvController } from './employer-cv.controller.js';
import { EmployerCvs } from './employer-cv.service.js';
import { EngineWatch } from './engine-watch.service.js';
import { Matching } from './matching.service.js';
import { MeetingReleases } from './meeting-releases.service.js';
import { OffersForMatch } from './offers-for-match.queries.js';
import { OpenedCards } from './opened-cards.service.js';
import { Places } from './places.service.js';
import { ProposalEntity } from './proposals/proposal.entity.js';
import { ProposalMail } from './proposals/proposal-mail.js';
import { ProposalsController, TenantOffersController } from './proposals/proposals.controller.js';
import { ProposalQueries } from './proposals/proposals.queries.js';
import { Proposals } from './proposals/proposals.service.js';
import { TenantOffers } from './proposals/tenant-offers.queries.js';
import { ReleaseConsents } from './release-consents.service.js';
import { ReleaseMail } from './release-mail.js';
import { ReleasedIdentities } from './released-identities.service.js';
import { ReleaseLinksController, ReleasesController } from './releases.controller.js';
import { ReleaseQueries } from './releases.queries.js';
import { Releases } from './releases.service.js';
import { SharingController, SharingLinksController } from './sharing.controller.js';
import { SharingQueries } from './sharing.queries.js';
import { ShortlistEntity } from './shortlists/shortlist.entity.js';
import { ShortlistsController } from './shortlists/shortlists.controller.js';
import { Shortlists } from './shortlists/shortlists.service.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      CandidateEntity,
      ReleaseRequestEntity,
      ShortlistEntity,
      ProposalEntity,
      SavedSearchEntity,
    ]),
  ],
  controllers: [
    CandidatesController,
    TenantCandidateController,
    EmployerCvController,
    ReleasesController,
    ReleaseLinksController,
    ShortlistsController,
    ProposalsController,
    TenantOffersController,
    SavedSearchesController,
    SavedSearchLinksController,
    SharingController,
    SharingLinksController,
  ],
  providers: [
    CardSources,
    CardPages,
    Candidates,
    CandidateIndex,
    EngineWatch,
    CandidateFinder,
    Aliases,
    Places,
    OpenedCards,
    OffersForMatch,
    Matching,
    ReleasedIdentities,
    ReleaseMail,
    Releases,
    ReleaseConsents,
    MeetingReleases,
    ReleaseQueries,
    SharingQueries,
    EmployerCvs,
    Shortlists,
    ProposalMail,
    Proposals,
    ProposalQueries,
    TenantOffers,
    SavedSearches,
    SearchAlerts,
  ],
  exports: [Candidates, Aliases, Matching, ReleasedIdentities],
})
export class CandidatesModule {}
