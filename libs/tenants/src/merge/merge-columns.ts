/**
 * Every column by which something hangs on a tenant, or on what a tenant has only one of, and what a merge does with it. The spec derives
 * the list from the schema and fails when a column is missing here: whoever adds a table says what becomes of it.
 *
 * - `move`: the row goes over to the file that stays.
 * - `settle`: it goes over unless both files have one of what there can be only one of; its rule stands beside the name of the step.
 * - `follow`: it hangs on a row that goes over, and stays as it is.
 * - `stay`: it tells of the past or of the pair itself.
 */
export type MergeRule = 'move' | 'settle' | 'follow' | 'stay';

export const MERGE_COLUMNS: Record<string, MergeRule> = {
  // People: merge-file.steps.ts
  'tenant_assignments.tenant_id': 'settle',
  'consents.tenant_id': 'settle',
  'support_records.tenant_id': 'settle',
  'objectives.record_id': 'settle',
  'condition_proofs.tenant_id': 'move',
  'record_steps.record_id': 'settle',
  'record_alerts.record_id': 'settle',
  'record_extensions.record_id': 'move',
  'record_situations.record_id': 'move',
  // Money: merge-money.steps.ts
  'arrears_balances.tenant_id': 'settle',
  'tenancies.tenant_id': 'settle',
  'debts.tenant_id': 'move',
  'debt_files.tenant_id': 'settle',
  'household_budgets.tenant_id': 'move',
  'referrals.tenant_id': 'move',
  'visits.tenant_id': 'move',
  'assessments.tenant_id': 'move',
  'scales.tenant_id': 'move',
  'own_assessments.tenant_id': 'move',
  'record_entries.tenant_id': 'move',
  'record_contracts.record_id': 'settle',
  'record_actions.record_id': 'settle',
  'record_closings.record_id': 'settle',
  'record_documents.tenant_id': 'move',
  'own_requests.tenant_id': 'move',
  'reminders.tenant_id': 'move',
  'handovers.tenant_id': 'settle',
  'stand_ins.tenant_id': 'settle',
  'documents.tenant_id': 'move',
  'cvs.tenant_id': 'settle',
  'cvs.replaced_by': 'follow',
  'cv_validations.cv_id': 'follow',
  'cv_drafts.cv_id': 'follow',
  // Activities of programmes: merge-activities.steps.ts
  'cell_signals.tenant_id': 'move',
  'committee_cases.tenant_id': 'settle',
  'home_absences.tenant_id': 'settle',
  'group_enrolments.tenant_id': 'settle',
  'group_attendance.tenant_id': 'settle',
  'work_sites.tenant_id': 'move',
  'tool_loans.tenant_id': 'move',
  'place_stays.tenant_id': 'move',
  // Work: merge-work.steps.ts
  'placements.tenant_id': 'move',
  'candidates.tenant_id': 'settle',
  'proposals.tenant_id': 'settle',
  'candidate_aliases.candidate_id': 'settle',
  'release_requests.candidate_id': 'settle',
  'rally_invitations.tenant_id': 'settle',
  'rally_calls.invitation_id': 'settle',
  // The badge that was printed goes on opening the place at the rally; that of a second invitation goes with it.
  'rally_badges.invitation_id': 'follow',
  'rally_seat_offers.invitation_id': 'follow',
  'rally_seat_offers.employer_invitation_id': 'follow',
  'rally_wishes.tenant_id': 'settle',
  'rally_proposals.tenant_id': 'settle',
  'rally_lifts.tenant_id': 'stay',
  'meetings.tenant_id': 'settle',
  'meeting_words.meeting_id': 'follow',
  'promised_steps.meeting_id': 'follow',
  'rally_feedback.invitation_id': 'follow',
  'personal_links.tenant_id': 'move',
  'personal_links.subject_id': 'settle',
  'messages.recipient_id': 'move',
  // The same list again finds the file that this one points to.
  'import_references.subject_id': 'stay',
  // What happened under the old file stays told of it; the file itself points on.
  'audit_entries.tenant_id': 'stay',
  'cards_opened.candidate_id': 'stay',
  'tenants.merged_into': 'stay',
  // Erased people are not merged.
  'impact_frozen.tenant_id': 'stay',
  'tenant_duplicates.first_id': 'settle',
  'tenant_duplicates.second_id': 'settle',
  'tenant_merges.survivor_id': 'stay',
  'tenant_merges.merged_id': 'stay',
};
