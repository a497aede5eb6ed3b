/** What feature screens are made of. Props are documented at each component. */
export { ConfirmButton, type ConfirmButtonProps } from './ConfirmButton.js';
export { type Column, DataTable, type DataTableProps } from './DataTable.js';
export { Dialog, type DialogProps } from './Dialog.js';
export { FormActions } from './FormActions.js';
export { CatalogueSelect, DateField, MoneyField } from './fields.js';
export { type DateStyle, formatDate, formatMoney, useFormat, ZONE } from './format.js';
export { Empty, type EmptyProps, ListState, type ListStateProps, type QueryState } from './ListState.js';
export { Page, type PageProps } from './Page.js';
export { Pager, type PagerProps, usePage } from './Pager.js';
export { ProblemAlert } from './ProblemAlert.js';
export { defineStatuses, Status, StatusBadge, type Statuses } from './StatusBadge.js';
export { TaskCard, type TaskCardProps } from './TaskCard.js';
export { Timeline, type TimelineEntry } from './Timeline.js';
export { DateText, MoneyText } from './texts.js';
export { TONES, type Tone } from './tones.js';
export { type ApiMutationOptions, useApiMutation } from './useApiMutation.js';
export { useUnsavedGuard } from './useUnsavedGuard.js';
