/** A column that holds encrypted text, so that a change of keys reaches it and `doctor` can say which keys are still needed. */
export interface EncryptedField {
  table: string;
  column: string;
  /** The column that names the row in the context of the encryption, `<context>:<value>`. */
  key: string;
  /** First part of the context; the name of the table where it is not said. */
  context?: string;
  /** Where only some rows of the table are encrypted: without it, plain text that looks encrypted would be taken for it. */
  when?: string;
}

const CONFIDENTIAL_DOMAIN = `domain IN ('money', 'health', 'law', 'debts')`;

/** Every one of them. A part of the program that encrypts a column adds it here; its spec finds those that are missing. */
export const ENCRYPTED_FIELDS: readonly EncryptedField[] = [
  { table: 'record_entries', column: 'text', key: 'id', when: 'encrypted' },
  { table: 'record_entry_versions', column: 'text', key: 'id', when: 'encrypted' },
  { table: 'assessments', column: 'note', key: 'id', when: CONFIDENTIAL_DOMAIN },
  { table: 'assessments', column: 'marks', key: 'id', context: 'assessments.marks', when: CONFIDENTIAL_DOMAIN },
  { table: 'own_assessments', column: 'words', key: 'id' },
  { table: 'placement_checks', column: 'words', key: 'id' },
  { table: 'objectives', column: 'title', key: 'id', when: CONFIDENTIAL_DOMAIN },
  { table: 'visits', column: 'note', key: 'id' },
  { table: 'record_actions', column: 'title', key: 'id', when: CONFIDENTIAL_DOMAIN },
  {
    ...{ table: 'record_actions', column: 'doer_name', key: 'id', context: 'record_actions.doer_name' },
    when: CONFIDENTIAL_DOMAIN,
  },
  { table: 'record_contracts', column: 'general', key: 'id' },
  { table: 'record_contracts', column: 'content', key: 'id', context: 'record_contracts.content' },
  { table: 'contract_signatures', column: 'drawing', key: 'id' },
  { table: 'contract_reviews', column: 'note', key: 'id' },
  { table: 'contract_self_assessments', column: 'note', key: 'id' },
  { table: 'record_documents', column: 'filename', key: 'id' },
  { table: 'record_documents', column: 'content_key', key: 'id', context: 'record_documents.content_key' },
  { table: 'reminders', column: 'text', key: 'id' },
  { table: 'handovers', column: 'note', key: 'id' },
  { table: 'record_closings', column: 'reached', key: 'id' },
  { table: 'record_closings', column: 'words', key: 'id', context: 'record_closings.words' },
  { table: 'own_requests', column: 'words', key: 'id' },
  { table: 'own_requests', column: 'answer', key: 'id', context: 'own_requests.answer' },
  { table: 'debts', column: 'creditor', key: 'id' },
  { table: 'debts', column: 'note', key: 'id', context: 'debts.note' },
  { table: 'debt_files', column: 'reference', key: 'id' },
  { table: 'debt_files', column: 'note', key: 'id', context: 'debt_files.note' },
  { table: 'repayment_plans', column: 'note', key: 'id' },
  { table: 'eviction_procedures', column: 'note', key: 'id' },
  { table: 'household_budgets', column: 'note', key: 'id' },
  { table: 'committee_cases', column: 'presentation', key: 'id' },
  { table: 'committee_cases', column: 'note', key: 'id', context: 'committee_cases.note' },
  { table: 'work_sites', column: 'drawn_family', key: 'id', context: 'work_sites.drawn_family' },
  { table: 'work_sites', column: 'drawn_association', key: 'id', context: 'work_sites.drawn_association' },
  { table: 'condition_proofs', column: 'words', key: 'id' },
  { table: 'record_alerts', column: 'words', key: 'id' },
  { table: 'meeting_words', column: 'comment', key: 'meeting_id' },
  { table: 'rally_feedback', column: 'comment', key: 'invitation_id' },
];

/** What every value that FieldCipher makes looks like. */
export const ENCRYPTED_PATTERN = String.raw`^k1\.[a-z0-9]{1,16}\.[A-Za-z0-9_-]{38,}$`;
