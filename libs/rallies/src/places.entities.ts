import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agency of a landlord, as the postcodes that it looks after. */
@Entity('agencies')
export class AgencyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') associationId!: string;
  @Column('uuid', { nullable: true }) landlordId!: string | null;
  @Column('text') name!: string;
  @Column('text', { array: true }) postcodes!: string[];
  @Column('boolean') active!: boolean;
}

export interface Room {
  name: string;
  tables: number;
}

/** A place where rallies are held. */
@Entity('venues')
export class VenueEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') associationId!: string;
  @Column('text') name!: string;
  @Column('text') address!: string;
  @Column('text', { nullable: true }) access!: string | null;
  /** In the order in which one walks through them. */
  @Column('jsonb') rooms!: Room[];
  @Column('boolean') active!: boolean;
}
