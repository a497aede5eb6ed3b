import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which release is stored. One row, or none before the first import. */
@Entity('rome_releases')
export class RomeReleaseEntity {
  @PrimaryColumn('int') id!: number;
  /** As in the names of the official files: `460`. */
  @Column('text') version!: string;
  /** Grows with every import that changed something, so that running programs notice. */
  @Column('int') revision!: number;
  @Column('timestamptz') importedAt!: Date;
}

@Entity('rome_occupations')
export class RomeOccupationEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') label!: string;
  /** Code of ROME 3 that it comes from. */
  @Column('text') parentCode!: string;
  /** The official table marks it as regulated by law. */
  @Column('boolean') regulated!: boolean;
}

@Entity('rome_titles')
export class RomeTitleEntity {
  @PrimaryColumn('int') id!: number;
  @Column('text') occupation!: string;
  @Column('text') title!: string;
  @Column('boolean') rare!: boolean;
}

@Entity('rome_skills')
export class RomeSkillEntity {
  @PrimaryColumn('int') id!: number;
  @Column('text') label!: string;
  @Column('text') kind!: 'skill' | 'behaviour' | 'knowledge';
}

@Entity('rome_occupation_skills')
export class RomeOccupationSkillEntity {
  @PrimaryColumn('text') occupation!: string;
  @PrimaryColumn('int') skill!: number;
  /** Of the heart of the occupation. */
  @Column('boolean') core!: boolean;
  @Column('boolean') emerging!: boolean;
}

/** A change of occupation that the official table calls near; `rank` 1 is the nearest. */
@Entity('rome_moves')
export class RomeMoveEntity {
  @PrimaryColumn('text') occupation!: string;
  @PrimaryColumn('text') target!: string;
  @Column('int') rank!: number;
}
