import { Global, Module } from '@nestjs/common';
import { ImportKinds } from './import-kinds.js';
import { ImportRuns } from './import-runs.js';
import { ListsController } from './imports.controller.js';
import { ImportQueries } from './imports.queries.js';
import { Imports } from './imports.service.js';
import { TableReader } from './reading/table-reader.js';

@Global()
@Module({
  controllers: [ListsController],
  providers: [ImportKinds, Imports, ImportQueries, ImportRuns, TableReader],
  exports: [ImportKinds, Imports, ImportQueries, ImportRuns, TableReader],
})
export class ImportingModule {}
