import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Card, SpokenLanguage } from './domain/card.js';
import type { PastWork } from './domain/past-work.js';
import type { ReleaseState } from './domain/release.js';

/** The columns of the PostgreSQL index in the same table (search_vector, search_keys, indexed_version) belong to libs/search. */
@Entity('candidates')
export class CandidateEntity implements Card {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tenantId!: string;
  @Column('boolean') listed!: boolean;
  @Column('text') headline!: string;
  @Column('text', { array: true }) occupations!: string[];
  @Column('text', { array: true }) skills!: string[];
  @Column('text', { array: true }) certificates!: string[];
  @Column('text', { array: true }) licences!: string[];
  @Column('jsonb') languages!: SpokenLanguage[];
  @Column('jsonb') experiences!: PastWork[];
  @Column('text', { nullable: true }) availability!: string | null;
  @Column('numeric', { nullable: true }) weeklyHours!: number | null;
  @Column('text', { array: true }) contracts!: string[];
  @Column('boolean') training!: boolean;
  @Column('double precision', { nullable: true }) latitude!: number | null;
  @Column('double precision', { nullable: true }) longitude!: number | null;
  @Column('bigint') version!: number;
  @Column('timestamptz') updatedAt!: Date;
}

@Entity('release_requests')
export class ReleaseRequestEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') candidateId!: string;
  @Column('uuid') employerId!: string;
  /** Null when the tenant agreed without having been asked. */
  @Column('uuid', { nullable: true }) requestedBy!: string | null;
  @Column('uuid', { nullable: true }) offerId!: string | null;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('text') state!: ReleaseState;
  @Column('timestamptz') requestedAt!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  /** Until then it may be answered; once granted, until then the employer sees name and contact. */
  @Column('timestamptz') expiresAt!: Date;
}
