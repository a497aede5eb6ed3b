import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Checks } from './checks.service.js';
import { PlacementEntity } from './placement.entity.js';
import { PlacementAccess } from './placement-access.js';
import { PlacementCalls } from './placement-calls.queries.js';
import { PlacementLinksController } from './placement-links.controller.js';
import { PlacementLinks } from './placement-links.service.js';
import { PlacementNews } from './placement-news.service.js';
import { PlacementOrigins } from './placement-origins.js';
import { PlacementsController } from './placements.controller.js';
import { PlacementQueries } from './placements.queries.js';
import { Placements } from './placements.service.js';
import { RallyHires } from './rally-hires.js';
import { Retention } from './retention.service.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PlacementEntity])],
  controllers: [PlacementsController, PlacementLinksController],
  providers: [
    Placements,
    Checks,
    PlacementQueries,
    PlacementCalls,
    PlacementAccess,
    PlacementOrigins,
    PlacementLinks,
    PlacementNews,
    RallyHires,
    Retention,
  ],
  exports: [Placements, RallyHires],
})
export class PlacementsModule {}
