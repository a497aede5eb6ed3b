import { Global, Module } from '@nestjs/common';
import { ImpactController } from './impact.controller.js';
import { ImpactQueries } from './impact.queries.js';

@Global()
@Module({ controllers: [ImpactController], providers: [ImpactQueries], exports: [ImpactQueries] })
export class ImpactModule {}
