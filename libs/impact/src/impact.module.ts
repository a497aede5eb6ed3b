import { Global, Module } from '@nestjs/common';
import { ImpactController } from './impact.controller.js';
import { ImpactQueries } from './impact.queries.js';
import { ImpactFacts } from './impact-facts.service.js';
import { ImpactSettings } from './impact-settings.service.js';
import { SeriesQueries } from './series.queries.js';

@Global()
@Module({
  controllers: [ImpactController],
  providers: [ImpactQueries, SeriesQueries, ImpactSettings, ImpactFacts],
  exports: [ImpactQueries, ImpactFacts],
})
export class ImpactModule {}
