import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A query as its address has it: what was valid when it was saved is checked again whenever it runs. */
export type StoredQuery = Record<string, string | string[]>;

@Entity('saved_searches')
export class SavedSearchEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') employerId!: string;
  @Column('text') name!: string;
  @Column('jsonb') query!: StoredQuery;
  @Column('boolean') notify!: boolean;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) alertedAt!: Date | null;
  /** Whoever could be found then is not new. */
  @Column('timestamptz') watchedFrom!: Date;
  /** Cards that changed before have been looked at. */
  @Column('timestamptz') watchedAt!: Date;
  /** True when everybody found at `watchedFrom` is noted as seen; else only cards listed since then are new. */
  @Column('boolean') complete!: boolean;
}
