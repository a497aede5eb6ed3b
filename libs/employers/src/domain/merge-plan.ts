/**
 * What becomes of each column that names an organisation when two employers turn out to be one. A column that is not here is noticed by a spec:
 * whoever adds a table decides.
 *
 * - `moves`: the rows go over to the employer that is kept.
 * - `moves_if_free`: they go over where the employer that is kept has none of its own; the others stay.
 * - `by_rally`: they go over with the invitation to their rally, see `Merging`.
 * - `by_choice`: they go over with the pseudonyms that they name, see `MergedChoices`.
 * - `stays`: they go on naming the employer that was closed. What a tenant agreed to with one company is not carried over to another.
 * - `profile`: handled field by field.
 * - `no_employer`: the column names organisations of another kind.
 */
export type MergeRule = 'moves' | 'moves_if_free' | 'by_rally' | 'by_choice' | 'stays' | 'profile' | 'no_employer';

export const MERGE_PLAN: Record<string, MergeRule> = {
  'organisations.merged_into': 'moves',
  'users.organisation_id': 'moves',
  'employer_profiles.employer_id': 'profile',
  'employer_contacts.employer_id': 'moves',
  'employer_exchanges.employer_id': 'moves',
  'employer_promises.employer_id': 'moves',
  'employer_ties.employer_id': 'moves_if_free',
  'employer_account_invitations.employer_id': 'moves',
  'offers.employer_id': 'moves',
  'placements.employer_id': 'moves',
  'candidate_aliases.employer_id': 'moves_if_free',
  'rally_invitations.employer_id': 'by_rally',
  'rally_wishes.employer_id': 'by_rally',
  'rally_lifts.employer_id': 'stays',
  'meetings.employer_id': 'by_rally',
  'personal_links.employer_id': 'by_rally',
  'consents.employer_id': 'stays',
  'release_requests.employer_id': 'stays',
  'proposals.employer_id': 'by_choice',
  'search_places.employer_id': 'stays',
  'cards_opened.employer_id': 'stays',
  'saved_searches.employer_id': 'moves',
  'shortlist_entries.employer_id': 'by_choice',

  'tenancies.landlord_id': 'no_employer',
  'agencies.association_id': 'no_employer',
  'agencies.landlord_id': 'no_employer',
  'arrears_balances.landlord_id': 'no_employer',
  'employer_account_invitations.landlord_id': 'no_employer',
  'employer_account_invitations.organisation_id': 'no_employer',
  'employer_exchanges.organisation_id': 'no_employer',
  'employer_import_columns.organisation_id': 'no_employer',
  'employer_imports.organisation_id': 'no_employer',
  'employer_profiles.landlord_id': 'no_employer',
  'employer_promises.organisation_id': 'no_employer',
  'employer_ties.organisation_id': 'no_employer',
  'rallies.association_id': 'no_employer',
  'rally_series.association_id': 'no_employer',
  'referrals.association_id': 'no_employer',
  'referrals.landlord_id': 'no_employer',
  'tenants.association_id': 'no_employer',
  'tenants.landlord_id': 'no_employer',
  'venues.association_id': 'no_employer',
  'committees.association_id': 'no_employer',
  'committees.partner_id': 'no_employer',
  'group_series.association_id': 'no_employer',
  'impact_facts.association_id': 'no_employer',
  'impact_facts.landlord_id': 'no_employer',
  'impact_facts.organisation_id': 'no_employer',
  'impact_settings.organisation_id': 'no_employer',
  'import_columns.organisation_id': 'no_employer',
  'import_references.organisation_id': 'no_employer',
  'imports.organisation_id': 'no_employer',
  'programmes.association_id': 'no_employer',
  'referral_forms.association_id': 'no_employer',
  'shared_places.association_id': 'no_employer',
  'tools.association_id': 'no_employer',
  'work_sites.association_id': 'no_employer',
};

/** For `moves_if_free`: what an employer has one of, beside the column itself. */
export const UNIQUE_BESIDE: Record<string, readonly (readonly string[])[]> = {
  'employer_ties.employer_id': [['organisation_id']],
  'candidate_aliases.employer_id': [['candidate_id'], ['pseudonym']],
};

/** The columns with that rule, as table and column. */
export const columnsThat = (rule: MergeRule): { table: string; column: string }[] =>
  Object.entries(MERGE_PLAN)
    .filter(([, its]) => its === rule)
    .map(([name]) => {
      const [table = '', column = ''] = name.split('.');
      return { table, column };
    });
