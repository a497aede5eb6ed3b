import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('shortlist_entries')
export class ShortlistEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') employerId!: string;
  @Column('uuid') aliasId!: string;
  @Column('uuid', { nullable: true }) offerId!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid') addedBy!: string;
  @Column('timestamptz') addedAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}
