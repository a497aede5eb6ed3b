import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SizeBand } from './domain/size-bands.js';

@Entity('employer_profiles')
export class EmployerProfileEntity {
  /** The organisation of kind `employer`. */
  @PrimaryColumn('uuid') employerId!: string;
  /** The landlord in whose network the employer is; null for everyone's. */
  @Column('uuid', { nullable: true }) landlordId!: string | null;
  @Column('text', { nullable: true }) siret!: string | null;
  /** In plain words; `naf` is the division of the nomenclature. */
  @Column('text') sector!: string;
  @Column('text', { nullable: true }) naf!: string | null;
  @Column('text', { nullable: true }) sizeBand!: SizeBand | null;
  @Column('text') city!: string;
  @Column('text', { nullable: true }) postcode!: string | null;
  /** The main contact, as in `employer_contacts`. */
  @Column('text', { nullable: true }) contactName!: string | null;
  @Column('text', { nullable: true }) contactEmail!: string | null;
  @Column('text', { nullable: true }) contactPhone!: string | null;
  @Column('timestamptz') updatedAt!: Date;
}
