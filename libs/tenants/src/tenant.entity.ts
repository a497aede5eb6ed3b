import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Wanted } from './domain/wanted.js';

@Entity('tenants')
export class TenantEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') associationId!: string;
  @Column('uuid', { nullable: true }) landlordId!: string | null;
  @Column('text') givenName!: string;
  @Column('text') familyName!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) postcode!: string | null;
  @Column('text', { nullable: true }) city!: string | null;
  @Column('text') locale!: 'fr' | 'en';
  @Column('jsonb') wanted!: Partial<Wanted>;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  @VersionColumn() version!: number;
  @Column('timestamptz', { nullable: true }) erasedAt!: Date | null;
  /** Since when the file is in the restricted archive. */
  @Column('timestamptz', { nullable: true }) archivedAt!: Date | null;
  /** The file that this one was merged into: it is then a pointer and nothing else. */
  @Column('uuid', { nullable: true }) mergedInto!: string | null;
  /** Whether the home lies in a priority district: counted, never on a card. */
  @Column('text', { default: 'unknown' }) qpv!: 'yes' | 'no' | 'unknown';
  /** Nothing that locates this person leaves the association. */
  @Column('boolean', { default: false }) sheltered!: boolean;
}

@Entity('tenant_assignments')
export class TenantAssignmentEntity {
  @PrimaryColumn('uuid') tenantId!: string;
  @PrimaryColumn('uuid') userId!: string;
  @PrimaryColumn('text') role!: 'referent' | 'stand_in' | 'volunteer';
  @PrimaryColumn('timestamptz') since!: Date;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
}

@Entity('consents')
export class ConsentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tenantId!: string;
  @Column('text') scope!: 'listing' | 'release';
  @Column('uuid', { nullable: true }) employerId!: string | null;
  @Column('boolean') given!: boolean;
  @Column('text') how!: 'written' | 'spoken' | 'link' | 'merge';
  @Column('uuid', { nullable: true }) notedBy!: string | null;
  @Column('timestamptz') at!: Date;
}
