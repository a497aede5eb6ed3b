import { type DynamicModule, Module, StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule, Reflector } from '@nestjs/core';
import { type Config } from '#config';
import { contexts, type HandDriven } from './contexts.js';
import { ConfirmedInterceptor } from './http/confirmed.interceptor.js';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.js';
import { ProblemFilter } from './http/problem.filter.js';
import { SessionGuard } from './http/session.guard.js';
import { UnknownQueryGuard } from './http/unknown-query.guard.js';
import { ValidationPipe } from './http/validation.pipe.js';
import { HealthController } from './platform/health.controller.js';
import { HomeController } from './platform/home.controller.js';
import { HomeQueries } from './platform/home.queries.js';
import { ReferenceController } from './platform/reference.controller.js';

/** The HTTP program: every context, and the one way in which requests are let in, checked, answered and refused. */
@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: the shape of a Nest dynamic module
export class AppModule {
  static with(config: Config, byHand?: HandDriven): DynamicModule {
    return {
      module: AppModule,
      imports: [DiscoveryModule, ...contexts(config, byHand)],
      controllers: [HealthController, HomeController, ReferenceController],
      providers: [
        HomeQueries,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: UnknownQueryGuard },
        { provide: APP_PIPE, useClass: ValidationPipe },
        { provide: APP_INTERCEPTOR, useClass: ConfirmedInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        {
          provide: APP_INTERCEPTOR,
          inject: [Reflector],
          useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
        },
      ],
    };
  }
}
