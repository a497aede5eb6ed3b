import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Path, ProgrammeDefinition } from './domain/definition.js';
import type { TemplateKey } from './templates/index.js';

/** A support programme of an association, made from a template and adapted since. */
@Entity('programmes')
export class ProgrammeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') associationId!: string;
  @Column('text') template!: TemplateKey;
  @Column('text') name!: string;
  @Column('jsonb') definition!: ProgrammeDefinition;
  @Column('int') version!: number;
  @Column('uuid', { nullable: true }) adaptedBy!: string | null;
  @Column('timestamptz', { nullable: true }) adaptedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
}

/** What a programme was before it was adapted, and why. */
@Entity('programme_versions')
export class ProgrammeVersionEntity {
  @PrimaryColumn('uuid') programmeId!: string;
  @PrimaryColumn('int') version!: number;
  @Column('text') name!: string;
  @Column('jsonb') definition!: ProgrammeDefinition;
  /** What the next version changed, as the manager put it. */
  @Column('text') note!: string;
  @Column('uuid', { nullable: true }) replacedBy!: string | null;
  @Column('timestamptz') replacedAt!: Date;
}

/** That a condition of the audience is met: what was seen or which document says so, of which day, who noted it, until when it counts. */
@Entity('condition_proofs')
export class ConditionProofEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tenantId!: string;
  @Column('uuid') programmeId!: string;
  @Column('text') condition!: string;
  @Column('text') how!: 'document' | 'seen';
  /** Day of the document, or on which it was seen. */
  @Column('date') onDay!: string;
  /** Day of birth, for a condition of age. */
  @Column('date', { nullable: true }) bornOn!: string | null;
  /** Which document, or what was seen; always encrypted. */
  @Column('text') words!: string;
  @Column('date', { nullable: true }) expiresOn!: string | null;
  @Column('uuid') notedBy!: string;
  @Column('timestamptz') notedAt!: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}

@Entity('record_steps')
export class RecordStepEntity {
  @PrimaryColumn('uuid') recordId!: string;
  @PrimaryColumn('text') step!: string;
  @Column('text') path!: Path;
  @Column('date') doneOn!: string;
  /** Null when what happened elsewhere closed it. */
  @Column('uuid', { nullable: true }) doneBy!: string | null;
  @Column('timestamptz') notedAt!: Date;
}

@Entity('record_alerts')
export class RecordAlertEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') recordId!: string;
  @Column('text') kind!: string;
  /** Tells two alerts of one kind apart: the condition, the step, the site. */
  @Column('text') subject!: string;
  @Column('uuid', { nullable: true }) raisedBy!: string | null;
  /** Always encrypted. */
  @Column('text', { nullable: true }) words!: string | null;
  /** The day by which it should have been done. */
  @Column('date') dueOn!: string;
  @Column('timestamptz') since!: Date;
  @Column('timestamptz', { nullable: true }) clearedAt!: Date | null;
}

/** A record goes on beyond the maximum length, because a manager says so. */
@Entity('record_extensions')
export class RecordExtensionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') recordId!: string;
  @Column('date') untilDay!: string;
  @Column('text') reason!: string;
  @Column('uuid') byUser!: string;
  @Column('timestamptz') at!: Date;
}

/** What somebody does for work or learning, as noted with them; a placement speaks for itself. */
@Entity('record_situations')
export class RecordSituationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') recordId!: string;
  @Column('text') situation!: 'work' | 'training' | 'work_study' | 'internship' | 'active_search' | 'none';
  @Column('date') onDay!: string;
  @Column('uuid') notedBy!: string;
  @Column('timestamptz') notedAt!: Date;
}
