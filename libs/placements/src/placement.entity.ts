import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type Contract } from '#tenants';
import type { EndSide, PlacementKind, PlacementState } from './domain/placement-states.js';
import type { ContractForm, Funding, TrainingLevel, Via } from './domain/terms.js';

@Entity('placements')
export class PlacementEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tenantId!: string;
  @Column('text') kind!: PlacementKind;
  @Column('uuid', { nullable: true }) employerId!: string | null;
  @Column('text') organisationName!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) occupation!: string | null;
  @Column('text', { nullable: true }) contract!: Contract | null;
  @Column('int', { nullable: true }) contractMonths!: number | null;
  /** What kind of subsidised, work-integration or apprenticeship contract. */
  @Column('text', { nullable: true }) contractForm!: ContractForm | null;
  @Column('text', { nullable: true }) trainingLevel!: TrainingLevel | null;
  @Column('text', { nullable: true }) funding!: Funding | null;
  @Column('int', { nullable: true }) trialDays!: number | null;
  @Column('text') via!: Via;
  /** The last day agreed on. */
  @Column('date', { nullable: true }) endsOn!: string | null;
  /** Goes on looking beside a training or a trial. */
  @Column('boolean') stillLooking!: boolean;
  /** Whom to ask in an organisation without an account. */
  @Column('text', { nullable: true }) contactName!: string | null;
  @Column('text', { nullable: true }) contactEmail!: string | null;
  @Column('text', { nullable: true }) contactPhone!: string | null;
  @Column('uuid', { nullable: true }) offerId!: string | null;
  @Column('uuid', { nullable: true }) rallyId!: string | null;
  @Column('uuid', { nullable: true }) meetingId!: string | null;
  @Column('text') state!: PlacementState;
  @Column('timestamptz') promisedAt!: Date;
  /** The day agreed on, the day it really began, and the last day. */
  @Column('date', { nullable: true }) startOn!: string | null;
  @Column('date', { nullable: true }) startedOn!: string | null;
  @Column('date', { nullable: true }) endedOn!: string | null;
  /** Why it ended or was cancelled. */
  @Column('text', { nullable: true }) endReason!: string | null;
  @Column('text', { nullable: true }) endSide!: EndSide | null;
  /** When both sides were asked whether it has begun. */
  @Column('timestamptz', { nullable: true }) startAskedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) startRemindedAt!: Date | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @VersionColumn() version!: number;
}
