import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind, Role } from './domain/roles.js';

@Entity('organisations')
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: OrganisationKind;
  @Column('text') name!: string;
  @Column('timestamptz') createdAt!: Date;
  /** The organisation that it turned out to be; nobody signs in here any more. */
  @Column('uuid', { nullable: true }) mergedInto!: string | null;
  /** Of an employer: when somebody checked who it is. Until then it is shown no people. */
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  /** Null when the account was made by the administrator or the operator. */
  @Column('uuid', { nullable: true }) confirmedBy!: string | null;
}

@Entity('users')
export class UserEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') email!: string;
  @Column('text') displayName!: string;
  @Column('text') role!: Role;
  @Column('text') passwordHash!: string;
  @Column('text') locale!: 'fr' | 'en';
  @Column('boolean') active!: boolean;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) lastSeenAt!: Date | null;
}

@Entity('sessions')
export class SessionEntity {
  @PrimaryColumn('text') tokenHash!: string;
  @Column('uuid') userId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') lastSeenAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
}
