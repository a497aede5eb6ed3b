import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { VerdictVia } from './domain/outcomes.js';
import type { Attendance, InvitationState, MeetingState, RallyState, RefusalReason, Verdict } from './domain/states.js';
import type { StepName } from './domain/steps.js';
import type { Constraints, RallyTemplate } from './domain/template.js';

@Entity('rally_series')
export class RallySeriesEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') associationId!: string;
  @Column('text') name!: string;
  @Column('text') territory!: string;
  @Column('int') intervalMonths!: number;
  @Column('jsonb') template!: RallyTemplate;
  @Column('boolean') active!: boolean;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
}

@Entity('rallies')
export class RallyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) seriesId!: string | null;
  @Column('uuid') associationId!: string;
  @Column('text') name!: string;
  @Column('date') heldOn!: string;
  /** `HH:MM`, local. */
  @Column('time', { transformer: { to: (time: string) => time, from: (time: string) => time.slice(0, 5) } })
  startsAt!: string;
  @Column('text') zone!: string;
  @Column('text') venue!: string;
  @Column('text') address!: string;
  @Column('int') slotMinutes!: number;
  @Column('int') slots!: number;
  @Column('jsonb') blocks!: [number, number][];
  @Column('int') breaksPerBlock!: number;
  @Column('int') minMeetings!: number;
  @Column('int') maxMeetings!: number;
  @Column('int') capacity!: number;
  @Column('text') state!: RallyState;
  @Column('int') planVersion!: number;
  @Column('text', { nullable: true }) cancelReason!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @VersionColumn() version!: number;
}

@Entity('rally_steps')
export class RallyStepEntity {
  @PrimaryColumn('uuid') rallyId!: string;
  @PrimaryColumn('text') step!: StepName;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('int') moves!: number;
}

@Entity('rally_invitations')
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rallyId!: string;
  @Column('uuid', { nullable: true }) tenantId!: string | null;
  @Column('uuid', { nullable: true }) employerId!: string | null;
  @Column('text') state!: InvitationState;
  @Column('text', { nullable: true }) declineReason!: string | null;
  @Column('jsonb') constraints!: Constraints;
  @Column('int') tables!: number;
  @Column('int', { array: true }) away!: number[];
  @Column('text') attendance!: Attendance;
  @Column('timestamptz', { nullable: true }) signedInAt!: Date | null;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @VersionColumn() version!: number;
}

@Entity('rally_wishes')
export class RallyWishEntity {
  @PrimaryColumn('uuid') rallyId!: string;
  @PrimaryColumn('uuid') tenantId!: string;
  @PrimaryColumn('uuid') employerId!: string;
  @PrimaryColumn('text') by!: 'employer' | 'tenant' | 'case_worker';
  @Column('text') wish!: 'must' | 'want' | 'no';
  @Column('timestamptz') notedAt!: Date;
}

@Entity('rally_plans')
export class RallyPlanEntity {
  @PrimaryColumn('uuid') rallyId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('double precision') objective!: number;
  @Column('double precision') bound!: number;
  @Column('double precision') gap!: number;
  @Column('jsonb') shortfalls!: { tenantId: string; wanted: number; got: number; code: string; reason: string }[];
  @Column('int') changed!: number;
  @Column('timestamptz') madeAt!: Date;
  @Column('uuid', { nullable: true }) madeBy!: string | null;
  @Column('timestamptz', { nullable: true }) announcedAt!: Date | null;
}

@Entity('meetings')
export class MeetingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') rallyId!: string;
  @Column('uuid') tenantId!: string;
  @Column('uuid') employerId!: string;
  @Column('int') slot!: number;
  @Column('int') tableNo!: number;
  @Column('double precision') score!: number;
  @Column('boolean') locked!: boolean;
  @Column('text') state!: MeetingState;
  @Column('text', { nullable: true }) verdict!: Verdict | null;
  @Column('text', { nullable: true }) verdictReason!: RefusalReason | null;
  @Column('uuid', { nullable: true }) verdictBy!: string | null;
  @Column('timestamptz', { nullable: true }) verdictAt!: Date | null;
  @Column('text', { nullable: true }) verdictVia!: VerdictVia | null;
  /** Put right by an organiser; null: nothing was. */
  @Column('boolean', { nullable: true }) absenceExcused!: boolean | null;
  @Column('text', { nullable: true }) absenceReason!: string | null;
  @Column('uuid', { nullable: true }) absenceBy!: string | null;
  @Column('timestamptz', { nullable: true }) absenceAt!: Date | null;
  @VersionColumn() version!: number;
}
