/**
 * What an erasure does with everything that hangs on a person, `$1`. Words, names, contacts and files go; days, levels, states and amounts stay
 * under a number that says nothing, so that every figure stays what it was. A part of the program that keeps words about a person adds its
 * statement here.
 */
export const ERASURE_STEPS: readonly string[] = [
  // Who they are. Town and postcode stay for the figures by territory, unless the person is sheltered.
  `UPDATE tenants SET given_name = 'Personne', family_name = 'effacée', email = NULL, phone = NULL, address = NULL,
     postcode = CASE WHEN sheltered THEN NULL ELSE postcode END, city = CASE WHEN sheltered THEN NULL ELSE city END,
     wanted = '{}', archived_at = NULL, version = version + 1 WHERE id = $1`,
  `UPDATE tenants SET given_name = 'Personne', family_name = 'effacée', email = NULL, phone = NULL, address = NULL WHERE merged_into = $1`,
  `UPDATE referrals SET given_name = 'Personne', family_name = 'effacée', email = NULL, phone = NULL, address = NULL,
     postcode = CASE WHEN (SELECT sheltered FROM tenants WHERE id = $1) THEN NULL ELSE postcode END,
     city = CASE WHEN (SELECT sheltered FROM tenants WHERE id = $1) THEN NULL ELSE city END,
     comment = NULL, decision_reason = NULL, version = version + 1 WHERE tenant_id = $1`,
  // The record: what was said goes, that and when something happened stays.
  'DELETE FROM record_entry_versions v USING record_entries e WHERE e.id = v.entry_id AND e.tenant_id = $1',
  `UPDATE record_entries SET text = '', encrypted = false, shared_with_tenant = false WHERE tenant_id = $1`,
  'UPDATE visits SET note = NULL, version = version + 1 WHERE tenant_id = $1',
  'UPDATE assessments SET note = NULL, marks = NULL WHERE tenant_id = $1',
  'UPDATE own_assessments SET words = NULL WHERE tenant_id = $1',
  'DELETE FROM contract_self_assessments s USING objectives o, support_records r WHERE o.id = s.objective_id AND r.id = o.record_id AND r.tenant_id = $1',
  'DELETE FROM contract_self_assessments s USING record_actions a, support_records r WHERE a.id = s.action_id AND r.id = a.record_id AND r.tenant_id = $1',
  'DELETE FROM record_actions a USING support_records r WHERE r.id = a.record_id AND r.tenant_id = $1',
  'DELETE FROM record_contracts c USING support_records r WHERE r.id = c.record_id AND r.tenant_id = $1',
  `UPDATE objectives o SET title = '', version = o.version + 1 FROM support_records r WHERE r.id = o.record_id AND r.tenant_id = $1`,
  'UPDATE record_closings c SET reached = NULL, words = NULL FROM support_records r WHERE r.id = c.record_id AND r.tenant_id = $1',
  'DELETE FROM reminders WHERE tenant_id = $1',
  'DELETE FROM handovers WHERE tenant_id = $1',
  'DELETE FROM stand_ins WHERE tenant_id = $1',
  'DELETE FROM condition_proofs WHERE tenant_id = $1',
  'UPDATE record_alerts a SET words = NULL FROM support_records r WHERE r.id = a.record_id AND r.tenant_id = $1',
  `UPDATE record_extensions x SET reason = '' FROM support_records r WHERE r.id = x.record_id AND r.tenant_id = $1`,
  // Activities: that and when somebody took part stays, what was said of them and signed goes.
  'DELETE FROM committee_tasks k USING committee_cases c WHERE c.id = k.case_id AND c.tenant_id = $1',
  'UPDATE committee_cases SET presentation = NULL, shared = NULL, note = NULL, said = NULL, target = NULL, version = version + 1 WHERE tenant_id = $1',
  // Nobody decides about them any more, and what they had a place in is free for others.
  'UPDATE committee_cases SET removed_at = $2, version = version + 1 WHERE tenant_id = $1 AND decision IS NULL AND removed_at IS NULL',
  `UPDATE place_stays SET ended_on = greatest(began_on, ($2::timestamptz AT TIME ZONE 'Europe/Paris')::date), ended_by = began_by
   WHERE tenant_id = $1 AND ended_on IS NULL`,
  `UPDATE group_enrolments e SET state = 'cancelled', left_at = $2, left_reason = 'other' WHERE tenant_id = $1 AND state <> 'cancelled'
     AND NOT EXISTS (SELECT 1 FROM group_sessions s WHERE s.id = e.session_id AND s.state <> 'planned')`,
  `UPDATE cell_signals SET words = '', outcome = CASE WHEN closed_at IS NULL THEN NULL ELSE '' END WHERE tenant_id = $1`,
  `UPDATE work_sites SET title = '', tasks = '[]', helpers = '[]', before_state = NULL, document_id = NULL,
     after_state = NULL, signed_family = CASE WHEN signed_on IS NULL THEN NULL ELSE '' END, drawn_family = NULL, drawn_association = NULL, signed_plan = NULL,
     given_up_reason = CASE WHEN state = 'given_up' THEN '' END, version = version + 1 WHERE tenant_id = $1`,
  `UPDATE work_site_costs c SET label = '' FROM work_sites w WHERE w.id = c.site_id AND w.tenant_id = $1`,
  'UPDATE tool_loans SET note = NULL WHERE tenant_id = $1',
  // Money: days and amounts stay, whom it was owed to and where the home was goes.
  `UPDATE tenancies SET reference = NULL, address = NULL, landlord_name = NULL, version = version + 1,
     postcode = CASE WHEN (SELECT sheltered FROM tenants WHERE id = $1) THEN NULL ELSE postcode END,
     city = CASE WHEN (SELECT sheltered FROM tenants WHERE id = $1) THEN NULL ELSE city END WHERE tenant_id = $1`,
  'UPDATE repayment_plans p SET note = NULL FROM tenancies y WHERE y.id = p.tenancy_id AND y.tenant_id = $1',
  'UPDATE eviction_procedures p SET note = NULL FROM tenancies y WHERE y.id = p.tenancy_id AND y.tenant_id = $1',
  `UPDATE debts SET creditor = '', note = NULL, version = version + 1 WHERE tenant_id = $1`,
  'UPDATE debt_files SET reference = NULL, note = NULL, version = version + 1 WHERE tenant_id = $1',
  'DELETE FROM household_budgets WHERE tenant_id = $1',
  // Work: the card goes by itself once nothing makes one any more; what was answered at meetings and checks stays without its words.
  `UPDATE candidates SET listed = false, headline = '', skills = '{}', certificates = '{}', licences = '{}', languages = '[]',
     experiences = '[]', availability = NULL, latitude = NULL, longitude = NULL, version = version + 1 WHERE tenant_id = $1`,
  'UPDATE proposals SET message = NULL, comment = NULL WHERE tenant_id = $1',
  'UPDATE release_requests q SET message = NULL FROM candidates c WHERE c.id = q.candidate_id AND c.tenant_id = $1',
  'DELETE FROM meeting_words w USING meetings m WHERE m.id = w.meeting_id AND m.tenant_id = $1',
  'UPDATE rally_feedback f SET comment = NULL FROM rally_invitations i WHERE i.id = f.invitation_id AND i.tenant_id = $1',
  `UPDATE rally_invitations SET decline_reason = NULL, constraints = '{}' WHERE tenant_id = $1`,
  'UPDATE rally_calls c SET note = NULL FROM rally_invitations i WHERE i.id = c.invitation_id AND i.tenant_id = $1',
  'UPDATE placement_checks k SET comment = NULL, words = NULL, wants_call = false FROM placements p WHERE p.id = k.placement_id AND p.tenant_id = $1',
  'UPDATE placement_settlements x SET note = NULL FROM placements p WHERE p.id = x.placement_id AND p.tenant_id = $1',
  // What they asked of their data stays as a fact, that the erasure was carried out among it.
  `UPDATE own_requests SET words = NULL, answer = NULL, code_hash = NULL, settled_at = coalesce(settled_at, $2),
     state = CASE WHEN state NOT IN ('to_confirm', 'waiting') THEN state WHEN kind = 'erasure' THEN 'done' ELSE 'cancelled' END WHERE tenant_id = $1`,
  // Contacts: links close, letters lose their words and address.
  'UPDATE personal_links SET revoked_at = coalesce(revoked_at, $2) WHERE tenant_id = $1',
  `UPDATE messages SET address = NULL, subject = '', body_text = '', body_html = NULL, calendar = NULL,
     state = CASE WHEN state IN ('to_send', 'sending') THEN 'failed' ELSE state END WHERE recipient_kind = 'tenant' AND recipient_id = $1`,
  `UPDATE messages m SET address = NULL, subject = '', body_text = '', body_html = NULL,
     state = CASE WHEN m.state IN ('to_send', 'sending') THEN 'failed' ELSE m.state END
   FROM urgent_sendings s JOIN record_alerts a ON a.id = s.alert_id JOIN support_records r ON r.id = a.record_id
   WHERE m.recipient_kind = 'service' AND m.recipient_id = s.id AND r.tenant_id = $1`,
  'UPDATE tenant_assignments SET until = coalesce(until, $2) WHERE tenant_id = $1',
];

/** The CV and everything that was made of it; also when its time is over while the record stays. */
export const CV_STEPS: readonly string[] = [
  'DELETE FROM cv_drafts d USING cvs c WHERE c.id = d.cv_id AND c.tenant_id = $1',
  `UPDATE cv_validations v SET fields = '{}', corrections = '[]', confirmed = '{}' FROM cvs c WHERE c.id = v.cv_id AND c.tenant_id = $1`,
  `UPDATE cvs SET state = 'replaced', replaced_at = coalesce(replaced_at, $2), fields = NULL, reading = NULL, evidence = NULL,
     failure_message = NULL, version = version + 1 WHERE tenant_id = $1`,
  `UPDATE documents SET filename = '', preview_text = NULL WHERE tenant_id = $1`,
  `DELETE FROM document_pages p USING documents d WHERE d.id = p.document_id AND d.tenant_id = $1`,
];

/** Files to remove once the rows are saved. */
export const CV_FILES = `SELECT storage_key AS key FROM documents WHERE tenant_id = $1
  UNION SELECT p.storage_key FROM document_pages p JOIN documents d ON d.id = p.document_id WHERE d.tenant_id = $1`;
export const RECORD_FILES = 'DELETE FROM record_documents WHERE tenant_id = $1 RETURNING storage_key AS key';
