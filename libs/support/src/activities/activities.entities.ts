import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CaseReason, CommitteeKind, Decision, MeetingState, RefusalReason, Rhythm } from './domain/committees.js';
import type { EnrolBy, SeriesKind, SessionState } from './domain/groups.js';
import type { HelperKind, SiteState, TaskBy } from './domain/sites.js';
import type { ToolState } from './domain/tools.js';

@Entity('committees')
export class CommitteeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') associationId!: string;
  @Column('uuid') programmeId!: string;
  @Column('text') kind!: CommitteeKind;
  @Column('text') name!: string;
  @Column('uuid', { nullable: true }) partnerId!: string | null;
  @Column('text', { nullable: true }) partnerName!: string | null;
  @Column('text') rhythm!: Rhythm;
  @Column('date') anchorOn!: string;
  @Column('text') startsAt!: string;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('boolean') active!: boolean;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
  @VersionColumn() version!: number;
}

@Entity('committee_meetings')
export class CommitteeMeetingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') committeeId!: string;
  @Column('date') heldOn!: string;
  @Column('text') startsAt!: string;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text') state!: MeetingState;
  @Column('uuid', { nullable: true }) madeBy!: string | null;
  @Column('uuid', { nullable: true }) closedBy!: string | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @VersionColumn() version!: number;
}

@Entity('committee_cases')
export class CommitteeCaseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('uuid', { nullable: true }) tenantId!: string | null;
  @Column('uuid', { nullable: true }) referralId!: string | null;
  @Column('uuid', { nullable: true }) signalId!: string | null;
  @Column('text') reason!: CaseReason;
  @Column('uuid', { nullable: true }) addedBy!: string | null;
  @Column('timestamptz') addedAt!: Date;
  /** Encrypted. */
  @Column('text', { nullable: true }) presentation!: string | null;
  @Column('text', { nullable: true }) shared!: string | null;
  @Column('text', { nullable: true }) decision!: Decision | null;
  @Column('text', { nullable: true }) refusal!: RefusalReason | null;
  /** Encrypted. */
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text', { nullable: true }) said!: string | null;
  @Column('text', { nullable: true }) target!: string | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) carriedTo!: string | null;
  @Column('uuid', { nullable: true }) removedBy!: string | null;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @VersionColumn() version!: number;
}

export interface Module {
  title: string;
  about: string | null;
}

@Entity('group_series')
export class GroupSeriesEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') associationId!: string;
  @Column('uuid') programmeId!: string;
  @Column('text') kind!: SeriesKind;
  @Column('text') name!: string;
  @Column('jsonb') modules!: Module[];
  @Column('text') enrolBy!: EnrolBy;
  @Column('text') place!: string;
  @Column('int') capacity!: number;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
  @VersionColumn() version!: number;
}

@Entity('group_sessions')
export class GroupSessionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') seriesId!: string;
  @Column('text') title!: string;
  @Column('date') heldOn!: string;
  @Column('text') startsAt!: string;
  @Column('text') endsAt!: string;
  @Column('text') place!: string;
  @Column('int') capacity!: number;
  @Column('text') state!: SessionState;
  @Column('int') moves!: number;
  @Column('uuid', { nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @VersionColumn() version!: number;
}

export interface SiteTask {
  what: string;
  by: TaskBy;
  done: boolean;
}
export interface SiteHelper {
  name: string;
  kind: HelperKind;
  hours: number | null;
}

export interface SignedPlan {
  title: string;
  days: string[];
  tasks: SiteTask[];
  helpers: SiteHelper[];
  beforeState: string | null;
}

@Entity('work_sites')
export class WorkSiteEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') associationId!: string;
  @Column('uuid') programmeId!: string;
  @Column('uuid') tenantId!: string;
  @Column('text') title!: string;
  @Column('text') state!: SiteState;
  @Column('date') beganOn!: string;
  @Column('jsonb') days!: string[];
  @Column('jsonb') tasks!: SiteTask[];
  @Column('jsonb') helpers!: SiteHelper[];
  @Column('date', { nullable: true }) signedOn!: string | null;
  @Column('text', { nullable: true }) signedFamily!: string | null;
  @Column('text', { nullable: true }) signedAssociation!: string | null;
  /** Encrypted, like the next: the line that was drawn on the screen. */
  @Column('text', { nullable: true }) drawnFamily!: string | null;
  @Column('text', { nullable: true }) drawnAssociation!: string | null;
  /** What was signed: the plan goes on changing as the work does. */
  @Column('jsonb', { nullable: true }) signedPlan!: SignedPlan | null;
  @Column('uuid', { nullable: true }) documentId!: string | null;
  @Column('text', { nullable: true }) beforeState!: string | null;
  @Column('text', { nullable: true }) afterState!: string | null;
  @Column('date', { nullable: true }) finishedOn!: string | null;
  @Column('text', { nullable: true }) givenUpReason!: string | null;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
  @VersionColumn() version!: number;
}

@Entity('tools')
export class ToolEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') associationId!: string;
  @Column('uuid') programmeId!: string;
  @Column('text') name!: string;
  @Column('text') code!: string;
  @Column('text') state!: ToolState;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @VersionColumn() version!: number;
}
