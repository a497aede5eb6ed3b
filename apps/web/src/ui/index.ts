/** What feature screens are made of. Props are documented at each component. */

export { Choice, type ChoiceProps } from './Choice.js';
export { NafField, type SizeBand, SizeField, useSectors, useSizeName } from './CompanyFields.js';
export { ConfidentialMark } from './ConfidentialMark.js';
export { ConfirmButton, type ConfirmButtonProps } from './ConfirmButton.js';
export { ContractFields, type ContractValues, contractOf } from './ContractFields.js';
export { CONTRACTS, type Contract, type ContractForm, formsOf, useContractName } from './contracts.js';
export { type Column, DataTable, type DataTableProps } from './DataTable.js';
export { Dialog, type DialogProps } from './Dialog.js';
export { ErasureList, NoteErasure } from './Erasures.js';
export { EvictionCard } from './EvictionCard.js';
export { type Fact, Facts } from './Facts.js';
export { FormActions } from './FormActions.js';
export { CatalogueSelect, DateField, MoneyField } from './fields.js';
export { type DateStyle, formatDate, formatMoney, useFormat, ZONE } from './format.js';
export { HandOverLink } from './HandOverLink.js';
export { Empty, type EmptyProps, ListState, type ListStateProps, type QueryState } from './ListState.js';
export { MoneyForm, type MoneyFormProps, NoteField } from './MoneyForm.js';
export { isOfMoney, MONEY_KEYS } from './money.js';
export { NoOption } from './NoOption.js';
export { OccupationField, OccupationNames, OccupationsField, useOccupationNames } from './OccupationField.js';
export { Page, type PageProps } from './Page.js';
export { Pager, type PagerProps, usePage } from './Pager.js';
export { PhoneLink } from './PhoneLink.js';
export { type NoteKind, Phrases, withPhrase } from './Phrases.js';
export { ProblemAlert } from './ProblemAlert.js';
export { formatPhone, parsePhone } from './phone.js';
export { Qr } from './Qr.js';
export { QueryField, type QueryFieldProps } from './QueryField.js';
export { Radar, type RadarProps, type RadarSeries } from './Radar.js';
export {
  cleaned,
  RegistrationFields,
  type RegistrationFieldsProps,
  type RegistrationValues,
  registrationOf,
} from './RegistrationFields.js';
export { isSigned, SignaturePad, type SignaturePadProps } from './SignaturePad.js';
export { SlotChips, type SlotChipsProps } from './SlotChips.js';
export { defineStatuses, Status, StatusBadge, type Statuses } from './StatusBadge.js';
export { DOMAINS, type Domain, isConfidential, visitStatuses } from './support.js';
export { TabNav } from './TabNav.js';
export { TaskCard, type TaskCardProps } from './TaskCard.js';
export { TenantPage, type TenantPageProps } from './TenantPage.js';
export { Timeline, type TimelineEntry } from './Timeline.js';
export { type Town, TownField, type TownFieldProps } from './TownField.js';
export {
  ASSOCIATION,
  type CvState,
  cvStateOf,
  cvStatuses,
  FOLLOWING,
  fullName,
  type Tenant,
  tenantStatuses,
} from './tenant.js';
export { DateText, MoneyText } from './texts.js';
export { TONES, type Tone } from './tones.js';
export { type ApiMutationOptions, useApiMutation } from './useApiMutation.js';
export { usePseudonym } from './usePseudonym.js';
export { useUnsavedGuard } from './useUnsavedGuard.js';
export { addDays, dayOf, momentOf } from './zone.js';
