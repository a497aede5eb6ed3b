import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Correction } from './domain/corrections.js';
import type { CvState } from './domain/cv-states.js';
import type { CvFields, Evidence } from './reading/index.js';

@Entity('documents')
export class DocumentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tenantId!: string;
  @Column('text') filename!: string;
  @Column('text') mediaType!: string;
  @Column('bigint') sizeBytes!: number;
  @Column('text') sha256!: string;
  @Column('text') storageKey!: string;
  @Column('uuid', { nullable: true }) uploadedBy!: string | null;
  @Column('timestamptz') uploadedAt!: Date;
  @Column('text', { nullable: true }) previewText!: string | null;
  @Column('timestamptz', { nullable: true }) previewedAt!: Date | null;
}

/** A picture of a page, kept in the document store. */
@Entity('document_pages')
export class DocumentPageEntity {
  @PrimaryColumn('uuid') documentId!: string;
  @PrimaryColumn('int') number!: number;
  @Column('text') storageKey!: string;
  /** Pixels. */
  @Column('int') width!: number;
  @Column('int') height!: number;
}

@Entity('cvs')
export class CvEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tenantId!: string;
  @Column('uuid') documentId!: string;
  @Column('text') state!: CvState;
  @Column('text', { nullable: true }) failureCode!: string | null;
  @Column('text', { nullable: true }) failureMessage!: string | null;
  @Column('jsonb', { nullable: true }) reading!: CvFields | null;
  @Column('jsonb', { nullable: true }) evidence!: Evidence | null;
  @Column('jsonb', { nullable: true }) fields!: CvFields | null;
  @Column('int', { nullable: true }) pages!: number | null;
  @Column('timestamptz') receivedAt!: Date;
  @Column('timestamptz', { nullable: true }) readAt!: Date | null;
  @Column('timestamptz', { nullable: true }) validatedAt!: Date | null;
  @Column('uuid', { nullable: true }) validatedBy!: string | null;
  /** The CV that took its place, and when. */
  @Column('uuid', { nullable: true }) replacedBy!: string | null;
  @Column('timestamptz', { nullable: true }) replacedAt!: Date | null;
  @VersionColumn() version!: number;
}

/** One confirmation by a person; the CV itself holds the newest. */
@Entity('cv_validations')
export class CvValidationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') cvId!: string;
  @Column('text') kind!: 'review' | 'confirmation';
  @Column('jsonb') fields!: CvFields;
  @Column('jsonb') corrections!: Correction[];
  @Column('text', { array: true }) confirmed!: string[];
  @Column('timestamptz') validatedAt!: Date;
  @Column('uuid', { nullable: true }) validatedBy!: string | null;
}

/** An unfinished review: what stands in the screen's form, right or not yet. Only that screen understands it. */
@Entity('cv_drafts')
export class CvDraftEntity {
  @PrimaryColumn('uuid') cvId!: string;
  @PrimaryColumn('uuid') userId!: string;
  @Column('jsonb') form!: Record<string, unknown>;
  @Column('text', { array: true }) confirmed!: string[];
  @Column('timestamptz') savedAt!: Date;
}
