import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('employer_profiles')
export class EmployerProfileEntity {
  /** The organisation of kind `employer`. */
  @PrimaryColumn('uuid') employerId!: string;
  /** The landlord in whose network the employer is; null for everyone's. */
  @Column('uuid', { nullable: true }) landlordId!: string | null;
  @Column('text', { nullable: true }) siret!: string | null;
  @Column('text') sector!: string;
  @Column('text') city!: string;
  @Column('text', { nullable: true }) postcode!: string | null;
  @Column('text') contactName!: string;
  @Column('text') contactEmail!: string;
  @Column('text', { nullable: true }) contactPhone!: string | null;
  @Column('timestamptz') updatedAt!: Date;
}
