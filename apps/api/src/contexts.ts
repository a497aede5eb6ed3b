import type { DynamicModule, Type } from '@nestjs/common';
import { AuditModule } from '#audit';
import { type Config, ConfigModule } from '#config';
import { CvModule } from '#cv';
import { DatabaseModule } from '#database';
import { IdentityModule } from '#identity';
import { JobsModule } from '#jobs';
import { KernelModule } from '#kernel';
import { MessagingModule } from '#messaging';
import { StorageModule } from '#storage';
import { SupportModule } from '#support';
import { TenantsModule } from '#tenants';

/** Everything the API and the worker are made of. Both programs hold the same contexts; they differ in what they start. */
export const contexts = (config: Config): (Type | DynamicModule)[] => [
  KernelModule,
  ConfigModule.with(config),
  DatabaseModule,
  JobsModule,
  AuditModule,
  IdentityModule,
  StorageModule,
  TenantsModule,
  SupportModule,
  CvModule,
  MessagingModule,
];
