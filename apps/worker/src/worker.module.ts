import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '#config';
import { contexts } from '../../api/src/contexts.js';

/** The same contexts as the API's, without HTTP. */
@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: the shape of a Nest dynamic module
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return { module: WorkerModule, imports: contexts(config) };
  }
}
