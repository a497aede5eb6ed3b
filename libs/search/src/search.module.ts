import { Global, Module } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { CandidateSearch } from './candidate-search.js';
import { MeiliCandidateSearch } from './meili/meili-search.js';
import { PostgresCandidateSearch } from './postgres/postgres-search.js';

/** The one place where the engine is chosen: Meilisearch when the configuration names one, else PostgreSQL. */
@Global()
@Module({
  providers: [
    {
      provide: CandidateSearch,
      inject: [Config, Db],
      useFactory: ({ meili, databaseUrl }: Config, db: Db): CandidateSearch =>
        meili
          ? new MeiliCandidateSearch({
              url: meili.url,
              masterKey: meili.masterKey,
              installation: databaseName(databaseUrl),
            })
          : new PostgresCandidateSearch(db),
    },
  ],
  exports: [CandidateSearch],
})
export class SearchModule {}

/** Index and database belong together: two installations that share a Meilisearch have databases of different names. */
const databaseName = (url: string | undefined) =>
  new URL(url ?? 'postgres://localhost/rallye').pathname.slice(1) || 'rallye';
