import type { DynamicModule, Type } from '@nestjs/common';
import { AuditModule } from '#audit';
import { CandidatesModule } from '#candidates';
import { type Config, ConfigModule } from '#config';
import { CvModule } from '#cv';
import { DatabaseModule } from '#database';
import { EmployersModule } from '#employers';
import { IdentityModule } from '#identity';
import { ImpactModule } from '#impact';
import { ImportingModule } from '#importing';
import { type InlineQueues, JobsModule } from '#jobs';
import { type Clock, KernelModule } from '#kernel';
import { MessagingModule } from '#messaging';
import { OccupationTablesModule } from '#occupations/tables';
import { PlacementsModule } from '#placements';
import { RalliesModule } from '#rallies';
import { SearchModule } from '#search';
import { StorageModule } from '#storage';
import { SupportModule } from '#support';
import { TenantsModule } from '#tenants';

/** Where time is moved by hand: in specs and for the demonstration data. */
export interface HandDriven {
  clock: Clock;
  queues: InlineQueues;
}

/** Everything the API and the worker are made of. Both programs hold the same contexts; they differ in what they start. */
export const contexts = (config: Config, byHand?: HandDriven): (Type | DynamicModule)[] => [
  KernelModule.with(byHand?.clock),
  ConfigModule.with(config),
  DatabaseModule,
  JobsModule.with(byHand?.queues),
  AuditModule,
  IdentityModule,
  StorageModule,
  OccupationTablesModule,
  TenantsModule,
  SearchModule,
  CandidatesModule,
  ImportingModule,
  EmployersModule,
  PlacementsModule,
  ImpactModule,
  SupportModule,
  CvModule,
  MessagingModule,
  RalliesModule,
];
