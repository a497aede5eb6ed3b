import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OfficialTableQueries } from './official-tables.queries.js';
import { OfficialTables } from './official-tables.service.js';
import {
  RomeMoveEntity,
  RomeOccupationEntity,
  RomeOccupationSkillEntity,
  RomeReleaseEntity,
  RomeSkillEntity,
  RomeTitleEntity,
} from './rome.entities.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      RomeReleaseEntity,
      RomeOccupationEntity,
      RomeTitleEntity,
      RomeSkillEntity,
      RomeOccupationSkillEntity,
      RomeMoveEntity,
    ]),
  ],
  providers: [OfficialTables, OfficialTableQueries],
  exports: [OfficialTables, OfficialTableQueries],
})
export class OccupationTablesModule {}
