import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from './clock.js';
import { Ids, RandomIds } from './ids.js';

/** Clock and ids for everyone. Specs and the demonstration data bring a clock that is moved by hand. */
@Global()
@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: the shape of a Nest dynamic module
export class KernelModule {
  static with(clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: KernelModule,
      providers: [
        { provide: Clock, useValue: clock },
        { provide: Ids, useClass: RandomIds },
      ],
      exports: [Clock, Ids],
    };
  }
}
