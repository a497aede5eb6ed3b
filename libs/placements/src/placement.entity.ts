import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type Contract } from '#tenants';
import type { PlacementKind, PlacementState } from './domain/placement-states.js';

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
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @VersionColumn() version!: number;
}
