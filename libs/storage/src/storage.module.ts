import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Config } from '#config';
import { DocumentStore } from './document-store.js';
import { FolderStore } from './folder-store.js';

/** The one place that chooses where documents are kept. */
@Global()
@Module({
  providers: [
    {
      provide: DocumentStore,
      inject: [Config],
      useFactory: (config: Config) => new FolderStore(join(config.dataDir, 'documents')),
    },
  ],
  exports: [DocumentStore],
})
export class StorageModule {}
