import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type Contract } from '#tenants';
import type { OfferContent } from './domain/offer-content.js';
import type { OfferState } from './domain/offer-states.js';

@Entity('offers')
export class OfferEntity implements OfferContent {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') employerId!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) occupation!: string | null;
  @Column('text') description!: string;
  @Column('text', { nullable: true }) city!: string | null;
  @Column('text', { nullable: true }) postcode!: string | null;
  @Column('double precision', { nullable: true }) latitude!: number | null;
  @Column('double precision', { nullable: true }) longitude!: number | null;
  @Column('text', { nullable: true }) contract!: Contract | null;
  @Column('int', { nullable: true }) contractMonths!: number | null;
  @Column('numeric', { nullable: true }) weeklyHours!: number | null;
  @Column('int', { nullable: true }) payMinCents!: number | null;
  @Column('int', { nullable: true }) payMaxCents!: number | null;
  @Column('text') payPer!: 'hour' | 'month';
  @Column('date', { nullable: true }) startOn!: string | null;
  @Column('text', { array: true }) skills!: string[];
  @Column('text', { array: true }) certificates!: string[];
  @Column('text', { array: true }) licences!: string[];
  @Column('int') positions!: number;
  @Column('boolean') openToTraining!: boolean;
  @Column('text') state!: OfferState;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  /** The last day on which it is shown. */
  @Column('date', { nullable: true }) expiresOn!: string | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) closeReason!: string | null;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  @VersionColumn() version!: number;
}
