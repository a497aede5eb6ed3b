import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type Contract } from '#tenants';
import type { NeededLanguage, OfferContent, Schedule } from './domain/offer-content.js';
import type { CloseCode, HiredThrough, OfferState } from './domain/offer-states.js';

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
  @Column('boolean', { nullable: true }) publicTransport!: boolean | null;
  @Column('text', { nullable: true }) contract!: Contract | null;
  @Column('int', { nullable: true }) contractMonths!: number | null;
  @Column('numeric', { nullable: true }) weeklyHours!: number | null;
  @Column('text', { array: true }) schedules!: Schedule[];
  @Column('int', { nullable: true }) payMinCents!: number | null;
  @Column('int', { nullable: true }) payMaxCents!: number | null;
  @Column('text') payPer!: 'hour' | 'month';
  @Column('date', { nullable: true }) startOn!: string | null;
  @Column('text', { array: true }) skills!: string[];
  @Column('text', { array: true }) certificates!: string[];
  @Column('text', { array: true }) licences!: string[];
  @Column('text', { array: true }) wishedSkills!: string[];
  @Column('text', { array: true }) wishedCertificates!: string[];
  @Column('text', { array: true }) wishedLicences!: string[];
  @Column('numeric', { nullable: true }) experienceYears!: number | null;
  @Column('jsonb') languages!: NeededLanguage[];
  @Column('int') positions!: number;
  @Column('boolean') openToTraining!: boolean;
  @Column('int', { nullable: true }) interviews!: number | null;
  /** The employer wants a page that anybody can read, and search engines find. */
  @Column('boolean') isPublic!: boolean;
  /** The secret-free name of that page; kept when the page is taken back. */
  @Column('text', { nullable: true }) publicId!: string | null;
  @Column('text') state!: OfferState;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  /** The last day on which it is shown. */
  @Column('date', { nullable: true }) expiresOn!: string | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) closeReason!: string | null;
  @Column('text', { nullable: true }) closeCode!: CloseCode | null;
  /** Where the person hired came from; null when nobody was, or it is not said. */
  @Column('text', { nullable: true }) hiredThrough!: HiredThrough | null;
  /** When the employer last said that it is still open. */
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
  @VersionColumn() version!: number;
}
