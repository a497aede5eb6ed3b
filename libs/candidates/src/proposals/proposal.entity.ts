import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeclineReason, ProposalState } from '../domain/proposal.js';

@Entity('proposals')
export class ProposalEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') tenantId!: string;
  @Column('uuid') employerId!: string;
  @Column('uuid', { nullable: true }) offerId!: string | null;
  @Column('text') agreedHow!: 'written' | 'spoken';
  @Column('text', { nullable: true }) message!: string | null;
  @Column('text') state!: ProposalState;
  @Column('text', { nullable: true }) reason!: DeclineReason | null;
  @Column('text', { nullable: true }) comment!: string | null;
  @Column('uuid') proposedBy!: string;
  @Column('timestamptz') proposedAt!: Date;
  @Column('uuid', { nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
}
