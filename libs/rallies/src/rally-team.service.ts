import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { DomainError } from '#kernel';

/** What somebody does for a rally: leads it, receives people at the door, phones those whom no letter reaches. */
export const TASKS = ['organising', 'entrance', 'phone'] as const;
export type Task = (typeof TASKS)[number];
export type Team = Record<Task, string[]>;

export interface Member {
  id: string;
  email: string;
  locale: 'fr' | 'en';
  name: string;
}

/** Roles that a rally is open to within the association. */
const ROLES = ['organiser', 'association_manager', 'case_worker'];

type Owner = { series: string } | { rally: string };
const tableOf = (owner: Owner) =>
  'series' in owner
    ? { table: 'rally_series_team', column: 'series_id', id: owner.series }
    : { table: 'rally_team', column: 'rally_id', id: owner.rally };

/** Who runs the rallies of a series, and each of them. */
@Injectable()
export class RallyTeam {
  constructor(private readonly db: Db) {}

  /** Whom an association can put into a team. */
  people(associationId: string): Promise<{ id: string; displayName: string; role: string }[]> {
    return this.db.query(
      `SELECT id, display_name AS "displayName", role FROM users WHERE organisation_id = $1 AND active AND role = ANY($2)
       ORDER BY fold(display_name), id`,
      [associationId, ROLES],
    );
  }

  async of(owner: Owner): Promise<Team> {
    const { table, column, id } = tableOf(owner);
    const rows = await this.db.query<{ userId: string; task: Task }>(
      `SELECT m.user_id AS "userId", m.task FROM ${table} m JOIN users u ON u.id = m.user_id AND u.active
       WHERE m.${column} = $1 ORDER BY fold(u.display_name), u.id`,
      [id],
    );
    const of = (task: Task) => rows.filter((row) => row.task === task).map(({ userId }) => userId);
    return { organising: of('organising'), entrance: of('entrance'), phone: of('phone') };
  }

  /** Part of the caller's transaction. @throws DomainError `validation_failed` naming everybody who cannot be in a team */
  async set(owner: Owner, team: Team, actor: Actor, prefix = ''): Promise<void> {
    const known = new Set((await this.people(actor.organisationId)).map(({ id }) => id));
    const errors = TASKS.flatMap((task) => team[task].map((id, index) => ({ id, path: `${prefix}${task}.${index}` })))
      .filter(({ id }) => !known.has(id))
      .map(({ path }) => ({
        path,
        code: 'not_in_team',
        message: 'This is nobody of the association who runs rallies.',
      }));
    if (errors.length) throw new DomainError('invalid', 'validation_failed', 'Somebody cannot be in the team.', errors);
    const { table, column, id } = tableOf(owner);
    await this.db.query(`DELETE FROM ${table} WHERE ${column} = $1 RETURNING user_id`, [id]);
    for (const task of TASKS)
      for (const userId of new Set(team[task]))
        await this.db.query(`INSERT INTO ${table} (${column}, user_id, task) VALUES ($1, $2, $3)`, [id, userId, task]);
  }

  /** A rally begins with the team of its series, as far as its people are still there. */
  async inherit(rallyId: string, seriesId: string): Promise<void> {
    await this.db.query(
      `INSERT INTO rally_team (rally_id, user_id, task) SELECT $1, m.user_id, m.task FROM rally_series_team m
       JOIN users u ON u.id = m.user_id AND u.active WHERE m.series_id = $2 ON CONFLICT DO NOTHING`,
      [rallyId, seriesId],
    );
  }

  /** Who does that for a rally; when nobody was named, all who lead rallies in the association. */
  async members(rallyId: string, task: Task): Promise<Member[]> {
    const columns = 'u.id, u.email, u.locale, u.display_name AS name';
    const named = await this.db.query<Member>(
      `SELECT ${columns} FROM rally_team m JOIN users u ON u.id = m.user_id AND u.active
       WHERE m.rally_id = $1 AND m.task = $2 ORDER BY u.id`,
      [rallyId, task],
    );
    if (named.length) return named;
    return this.db.query<Member>(
      `SELECT ${columns} FROM rallies r JOIN users u ON u.organisation_id = r.association_id AND u.active AND u.role = 'organiser'
       WHERE r.id = $1 ORDER BY u.id`,
      [rallyId],
    );
  }
}
