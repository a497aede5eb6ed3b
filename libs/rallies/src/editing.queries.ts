import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { BoardReader } from './board-reader.js';
import { isAnnounced } from './domain/states.js';
import { slotTimesOf } from './rallies.queries.js';
import { RallyAccess } from './rally-access.js';
import { Tellings } from './tellings.service.js';
import { VersionStore } from './version-store.js';

type Row = Record<string, unknown>;

/** What the grid of an organiser shows. */
@Injectable()
export class EditingQueries {
  constructor(
    private readonly db: Db,
    private readonly access: RallyAccess,
    private readonly boards: BoardReader,
    private readonly tellings: Tellings,
    private readonly versions: VersionStore,
  ) {}

  /** The whole timetable, with names, for who leads the rally. */
  async board(actor: Actor, rallyId: string): Promise<Row> {
    const rally = await this.access.require(actor, rallyId);
    const board = await this.boards.read(rally);
    const names = await this.names(
      board.candidates.map(({ id }) => id),
      board.employers.map(({ id }) => id),
    );
    const named = <T extends { id: string }>(people: readonly T[]) =>
      people
        .map((person) => ({ ...person, name: names.get(person.id) ?? '–' }))
        .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
    const told = isAnnounced(rally.state) ? await this.tellings.untold(rallyId) : [];
    return {
      ...board,
      candidates: named(board.candidates),
      employers: named(board.employers),
      slotTimes: slotTimesOf(rally),
      version: rally.planVersion,
      edited: await this.versions.edited(rally),
      announced: isAnnounced(rally.state),
      untold: told.map((id) => ({ id, name: names.get(id) ?? '–' })),
    };
  }

  /** What one candidate is worth to each employer, and why not to some. */
  async candidate(actor: Actor, rallyId: string, tenantId: string): Promise<Row> {
    const rally = await this.access.require(actor, rallyId);
    await this.access.requireInvited(actor, rallyId, { tenantId });
    const { employers } = await this.boards.read(rally);
    const judge = await this.boards.scores(
      rally,
      [tenantId],
      employers.map(({ id }) => id),
    );
    return {
      pairs: employers.map(({ id }) => {
        const { score, exclusion } = judge(tenantId, id);
        return { employerId: id, score, exclusion };
      }),
    };
  }

  private async names(tenantIds: readonly string[], employerIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; name: string }>(
      `SELECT id, given_name || ' ' || family_name AS name FROM tenants WHERE id = ANY($1) AND erased_at IS NULL
       UNION ALL SELECT id, name FROM organisations WHERE id = ANY($2)`,
      [tenantIds, employerIds],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
