import type { FormRulesRecord } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { operations } from '../../api/schema.js';
import type { Contract } from '../../ui/index.js';

type Request = operations['Placements_create']['requestBody']['content']['application/json'];

/** The form of a placement, as it is typed. */
export interface NewPlacement {
  tenantId: string | null;
  kind: string;
  title: string;
  occupation: string | null;
  /** An employer of the network, or another organisation named. */
  where: string;
  employerId: string | null;
  organisationName: string;
  contract: Contract | null;
  contractMonths: number | '';
  startOn: string | null;
}

/** Only for values that `usePlacementChecks` let pass. */
export function toRequest(values: NewPlacement): Request {
  const { tenantId, occupation, contractMonths, startOn, employerId } = values;
  // A contract is what makes it a hire; one chosen before saying that it is a training does not count.
  const contract = values.kind === 'training' ? null : values.contract;
  return {
    tenantId: tenantId ?? '',
    kind: values.kind === 'training' ? 'training' : 'hire',
    title: values.title.trim(),
    ...(values.where === 'network'
      ? { employerId: employerId ?? '' }
      : { organisationName: values.organisationName.trim() }),
    ...(occupation === null ? {} : { occupation }),
    ...(contract === null ? {} : { contract }),
    ...(contract === null || contract === 'CDI' || contractMonths === '' ? {} : { contractMonths }),
    ...(startOn === null ? {} : { startOn }),
  };
}

/** What can be said at once; the API has the last word. */
export function usePlacementChecks(): FormRulesRecord<NewPlacement, NewPlacement> {
  const { t } = useTranslation('placements');
  const wanted = (value: string | null) => (value === null || value.trim() === '' ? t('check.required') : null);
  return {
    tenantId: wanted,
    kind: wanted,
    title: wanted,
    employerId: (value, { where }) => (where === 'network' ? wanted(value) : null),
    organisationName: (value, { where }) => (where === 'network' ? null : wanted(value)),
    contract: (value, { kind }) => (kind === 'hire' ? wanted(value) : null),
  };
}
