import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { AssessedDomain, EntryDomain } from './domain/confidentiality.js';
import type { CloseReason, EntryKind, ObjectiveState, ReachedBy, RecordState } from './domain/record.js';
import type { ReferralState } from './domain/referral.js';
import type { VisitKind, VisitPlace, VisitReason, VisitState } from './domain/visit.js';
import type { HousingOutcome } from './programmes/domain/rules.js';
import type { TemplateKey } from './programmes/templates/index.js';

@Entity('referrals')
export class ReferralEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') landlordId!: string;
  @Column('uuid') associationId!: string;
  @Column('text') givenName!: string;
  @Column('text') familyName!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) postcode!: string | null;
  @Column('text', { nullable: true }) city!: string | null;
  @Column('bigint') arrearsCents!: number;
  @Column('numeric', { precision: 4, scale: 1 }) arrearsMonths!: number;
  @Column('date') agreedOn!: string;
  @Column('text') agreedHow!: 'written' | 'spoken';
  @Column('text', { nullable: true }) comment!: string | null;
  @Column('text') state!: ReferralState;
  @Column('int') contactTries!: number;
  @Column('text', { nullable: true }) decisionReason!: string | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('uuid', { nullable: true }) tenantId!: string | null;
  /** The programme that they are referred to; null leaves that open. */
  @Column('uuid', { nullable: true }) programmeId!: string | null;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
  @VersionColumn() version!: number;
}

@Entity('arrears_balances')
export class ArrearsBalanceEntity {
  @PrimaryColumn('uuid') tenantId!: string;
  @PrimaryColumn('date') onDay!: string;
  @Column('uuid') landlordId!: string;
  @PrimaryColumn('text') source!: 'referral' | 'landlord' | 'import';
  @Column('bigint') balanceCents!: number;
  @Column('timestamptz') notedAt!: Date;
}

@Entity('support_records')
export class SupportRecordEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tenantId!: string;
  /** The template of the programme, as it was called when there was one only. */
  @Column('text') programme!: TemplateKey;
  @Column('uuid') programmeId!: string;
  /** One of the programme's profiles. */
  @Column('text', { nullable: true }) profile!: string | null;
  @Column('date', { nullable: true }) reviewedOn!: string | null;
  @Column('date', { nullable: true }) discussedOn!: string | null;
  @Column('text', { nullable: true }) housingOutcome!: HousingOutcome | null;
  @Column('text') state!: Exclude<RecordState, 'not_opened'>;
  @Column('uuid') openedBy!: string;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) closeReason!: CloseReason | null;
  @VersionColumn() version!: number;
}

@Entity('visits')
export class VisitEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tenantId!: string;
  @Column('uuid') userId!: string;
  @Column('timestamptz') plannedAt!: Date;
  @Column('text') kind!: VisitKind;
  @Column('text') place!: VisitPlace;
  @Column('int') minutes!: number;
  /** Who comes along. */
  @Column('uuid', { nullable: true }) companionId!: string | null;
  @Column('text') state!: VisitState;
  /** Why it was moved or refused. */
  @Column('text', { nullable: true }) reason!: VisitReason | null;
  /** Encrypted. */
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { nullable: true }) notedBy!: string | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('uuid', { nullable: true }) movedTo!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @VersionColumn() version!: number;
}

@Entity('assessments')
export class AssessmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tenantId!: string;
  @Column('uuid', { nullable: true }) visitId!: string | null;
  @Column('text') domain!: AssessedDomain;
  @Column('int') level!: number;
  /** Encrypted in the confidential domains. */
  @Column('text', { nullable: true }) note!: string | null;
  /** Barriers and strengths as JSON, encrypted in the confidential domains. */
  @Column('text', { nullable: true }) marks!: string | null;
  @Column('boolean') barrier!: boolean;
  @Column('uuid') notedBy!: string;
  @Column('timestamptz') at!: Date;
}

@Entity('record_entries')
export class RecordEntryEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tenantId!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') kind!: EntryKind;
  @Column('text') domain!: EntryDomain;
  @Column('text') text!: string;
  @Column('boolean') encrypted!: boolean;
  @Column('boolean') sharedWithTenant!: boolean;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('timestamptz') createdAt!: Date;
  /** When the author corrected it; what it said before is in `record_entry_versions`. */
  @Column('timestamptz', { nullable: true }) editedAt!: Date | null;
}

@Entity('objectives')
export class ObjectiveEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') recordId!: string;
  @Column('text') domain!: AssessedDomain;
  /** Encrypted in the confidential domains. */
  @Column('text') title!: string;
  @Column('text', { nullable: true }) reachedBy!: ReachedBy | null;
  @Column('text') state!: ObjectiveState;
  @Column('date', { nullable: true }) targetOn!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('uuid', { nullable: true }) placementId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @VersionColumn() version!: number;
}
