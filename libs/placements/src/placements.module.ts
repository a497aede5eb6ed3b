import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlacementEntity } from './placement.entity.js';
import { PlacementAccess } from './placement-access.js';
import { PlacementOrigins } from './placement-origins.js';
import { PlacementsController } from './placements.controller.js';
import { PlacementQueries } from './placements.queries.js';
import { Placements } from './placements.service.js';
import { RallyHires } from './rally-hires.js';
import { Retention } from './retention.service.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([PlacementEntity])],
  controllers: [PlacementsController],
  providers: [Placements, PlacementQueries, PlacementAccess, PlacementOrigins, RallyHires, Retention],
  exports: [Placements],
})
export class PlacementsModule {}
