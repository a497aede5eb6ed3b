import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Channel, DeclineCode, Equipment } from './domain/answers.js';
import type { VerdictVia } from './domain/outcomes.js';
import type { SchoolZone } from './domain/school-holidays.js';
import type { Attendance, InvitationState, MeetingState, RallyState, RefusalReason, Verdict } from './domain/states.js';
import type { Schedule, StepName } from './domain/steps.js';
import type { Constraints, RallyTemplate } from './domain/template.js';

@Entity('rally_series')
export class RallySeriesEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') associationId!: string;
  @Column('text') name!: string;
  @Column('text') territory!: string;
  @Column('int') intervalMonths!: number;
  @Column('jsonb') template!: RallyTemplate;
  @Column('text', { nullable: true }) schoolZone!: SchoolZone | null;
  @Column('jsonb') schedule!: Schedule;
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
  @Column('jsonb') pauses!: [number, number][];
  @Column('uuid', { nullable: true }) venueId!: string | null;
  @Column('int') breaksPerBlock!: number;
  @Column('int') minMeetings!: number;
  @Column('int') maxMeetings!: number;
  @Column('int') capacity!: number;
  @Column('text') state!: RallyState;
  @Column('text', { nullable: true }) schoolZone!: SchoolZone | null;
  @Column('jsonb') schedule!: Schedule;
  /** What the organisers want to remember for the next one. */
  @Column('text', { nullable: true }) lessons!: string | null;
  @Column('uuid', { nullable: true }) lessonsBy!: string | null;
  @Column('timestamptz', { nullable: true }) lessonsAt!: Date | null;
  @Column('int') planVersion!: number;
  @Column('text', { nullable: true }) cancelReason!: string | null;
  /** Words of the organiser's own in every message, by language. */
  @Column('jsonb', { default: {} }) invitationNote!: Record<string, string>;
  @Column('timestamptz') createdAt!: Date;
  @VersionColumn() version!: number;
}

/** `skipped` came too late to be of use, and nothing was sent. */
export type StepOutcome = 'done' | 'by_hand' | 'skipped';

@Entity('rally_steps')
export class RallyStepEntity {
  @PrimaryColumn('uuid') rallyId!: string;
  @PrimaryColumn('text') step!: StepName;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  /** Who did it by hand before its time. */
  @Column('uuid', { nullable: true }) doneBy!: string | null;
  @Column('text', { nullable: true }) outcome!: StepOutcome | null;
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
  @Column('text', { nullable: true }) declineCode!: DeclineCode | null;
  @Column('text', { nullable: true }) answeredBy!: 'link' | 'account' | 'noted' | 'system' | null;
  /** Chosen for this person; null lets the program choose. */
  @Column('text', { nullable: true }) channel!: Channel | null;
  @Column('uuid', { nullable: true }) callerId!: string | null;
  @Column('jsonb') constraints!: Constraints;
  @Column('int') tables!: number;
  @Column('int', { array: true }) away!: number[];
  /** Names of who receives, for an employer. */
  @Column('text', { array: true, default: [] }) recruiters!: string[];
  /** Offers that an employer brings. */
  @Column('uuid', { array: true, default: [] }) offers!: string[];
  @Column('text', { array: true, default: [] }) equipment!: Equipment[];
  @Column('text', { nullable: true }) equipmentNote!: string | null;
  /** Of an employer: where its first table stands along the way through the hall, counted in tables. */
  @Column('int', { nullable: true }) place!: number | null;
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

export interface StoredMeeting {
  tenantId: string;
  employerId: string;
  slot: number;
  table: number;
  locked: boolean;
}

@Entity('rally_plans')
export class RallyPlanEntity {
  @PrimaryColumn('uuid') rallyId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('double precision') objective!: number;
  /** Null for a version that was changed by hand: nothing was proven of it. */
  @Column('double precision', { nullable: true }) bound!: number | null;
  @Column('double precision', { nullable: true }) gap!: number | null;
  @Column('text') kind!: 'planned' | 'edited' | 'restored';
  @Column('int', { nullable: true }) restoredFrom!: number | null;
  @Column('jsonb') meetings!: StoredMeeting[];
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
  /** 0 while table and hour are this meeting's; once given up, a number of its own. */
  @Column('bigint') vacated!: number;
  /** When it ended before its time. */
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
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
