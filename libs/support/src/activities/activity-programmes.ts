import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { conflict, invalid } from '#kernel';

/** The part of a programme's definition that says what it does together with people. */
export interface ActivityDefinition {
  orientationCommittee: boolean;
  allocationCommittee: boolean;
  decisionBody: boolean;
  jointCell: boolean;
  groupSessions: { modules: { key: string; label: { fr: string; en: string } }[]; places: number } | null;
  workSites: { maxDays: number; siteMaxDays: number; costCents: number } | null;
  trainingSite: { places: number } | null;
  toolLoans: boolean;
  sharedHousing: boolean;
}
export type Activity = keyof ActivityDefinition;

const isOn = (activities: ActivityDefinition, activity: Activity): boolean => {
  const value = activities[activity];
  return value !== null && value !== false && value !== undefined;
};

/** Which activities the programmes of an association have. An activity that its programme does not have is not begun. */
@Injectable()
export class ActivityProgrammes {
  constructor(private readonly db: Db) {}

  /** @throws DomainError `validation_failed` for a programme of somebody else, `activity_not_in_programme` (conflict) */
  async require(actor: Actor, programmeId: string, ...anyOf: Activity[]): Promise<ActivityDefinition> {
    const row = await this.db.one<{ activities: ActivityDefinition }>(
      `SELECT definition->'activities' AS activities FROM programmes WHERE id = $1 AND association_id = $2 AND archived_at IS NULL`,
      [programmeId, actor.organisationId],
    );
    if (!row) throw invalid('programmeId', 'unknown_programme', 'There is no such programme of your association.');
    if (!anyOf.some((activity) => isOn(row.activities, activity)))
      throw conflict('activity_not_in_programme', 'This programme does not have that activity.');
    return row.activities;
  }

  /** Every programme of the association that has one of them, with what it has. */
  async list(actor: Actor): Promise<{ id: string; name: string; activities: ActivityDefinition }[]> {
    return this.db.query(
      `SELECT id, name, definition->'activities' AS activities FROM programmes
       WHERE association_id = $1 AND archived_at IS NULL ORDER BY name, id`,
      [actor.organisationId],
    );
  }
}
