import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { StepKind, StepOutcome, StepState } from '../domain/outcomes.js';

@Entity('promised_steps')
export class PromisedStepEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('text') kind!: StepKind;
  @Column('date') startsOn!: string;
  /** `HH:MM`, local. */
  @Column('time', {
    nullable: true,
    transformer: { to: (time: unknown) => time, from: (time: string | null) => time?.slice(0, 5) ?? null },
  })
  startsAt!: string | null;
  @Column('date', { nullable: true }) endsOn!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text') state!: StepState;
  @Column('text', { nullable: true }) outcome!: StepOutcome | null;
  @Column('int') moves!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @VersionColumn() version!: number;
}
