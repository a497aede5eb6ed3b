import { stageLabelOf } from '../money/domain/eviction.js';
import type { AlertKind } from './domain/alerts.js';
import type { ProgrammeDefinition } from './domain/definition.js';

/** Words of what an alert is about, when it may be told to this reader. */
export function labelOf(definition: ProgrammeDefinition, kind: AlertKind, subject: string) {
  if (kind === 'step_overdue') return definition.steps.find(({ key }) => key === subject)?.label ?? null;
  if (kind === 'proof_expiring')
    return definition.audience.conditions.find(({ key }) => key === subject)?.label ?? null;
  if (kind === 'eviction_stage') return stageLabelOf(subject);
  return null;
}

/** The job, training or trial that an alert is about. */
export const placementOf = (kind: AlertKind, subject: string): string | null =>
  kind === 'placement_ending' || kind === 'placement_end_passed' ? (subject.split(':')[0] ?? null) : null;

/** Who was told of the alert `a`, as JSON. */
export const TOLD = `coalesce((SELECT json_agg(json_build_object('name', k_user.display_name, 'level', k.level, 'at', to_char(k.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY k.at)
  FROM record_alert_tellings k JOIN users k_user ON k_user.id = k.user_id WHERE k.alert_id = a.id), '[]')`;

/** The services to which the alert `a` was written, as JSON. */
export const SENDINGS = `coalesce((SELECT json_agg(json_build_object('id', s.id, 'service', s.service, 'name', s.name, 'shares', s.shares,
    'sentAt', to_char(s.sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'sentBy', s_user.display_name, 'answeredOn', s.answered_on)
    ORDER BY s.sent_at, s.id)
  FROM urgent_sendings s JOIN users s_user ON s_user.id = s.sent_by WHERE s.alert_id = a.id), '[]')`;
