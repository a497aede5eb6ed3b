import type { FormRulesRecord } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { operations } from '../../api/schema.js';
import { parsePhone } from '../../ui/index.js';
import { KINDS } from './placement.js';
import { type TermsValues, termsOf } from './TermsFields.js';

type Request = operations['Placements_create']['requestBody']['content']['application/json'];

export const VIAS = ['network', 'own_search', 'employment_service', 'partner', 'other'] as const;

/** The form of a placement, as it is typed. */
export interface NewPlacement extends TermsValues {
  /** Of an employer: the candidate whose name was released to it. */
  candidateId: string | null;
  tenantId: string | null;
  kind: string;
  title: string;
  occupation: string | null;
  /** An employer of the network, or another organisation named. */
  where: string;
  employerId: string | null;
  organisationName: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  via: (typeof VIAS)[number] | null;
  startOn: string | null;
}

export const kindOf = (chosen: string) => KINDS.find((kind) => kind === chosen) ?? 'hire';
const present = (values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value.trim() !== '')
      .map(([key, value]) => [key, value.trim()]),
  );

/** Only for values that `usePlacementChecks` let pass. */
export function toRequest(values: NewPlacement): Request {
  const { candidateId, tenantId, occupation, startOn, employerId, contactName, contactEmail, contactPhone, via } =
    values;
  const kind = kindOf(values.kind);
  const common = {
    kind,
    title: values.title.trim(),
    ...(occupation === null ? {} : { occupation }),
    ...termsOf(kind, values, candidateId !== null),
    ...(startOn === null ? {} : { startOn }),
  };
  if (candidateId !== null) return { ...common, candidateId };
  const phone = parsePhone(contactPhone) ?? contactPhone;
  return {
    ...common,
    tenantId: tenantId ?? '',
    ...(values.where === 'network'
      ? { employerId: employerId ?? '' }
      : {
          organisationName: values.organisationName.trim(),
          ...present({ contactName, contactEmail, contactPhone: phone }),
        }),
    ...(via === null ? {} : { via }),
  };
}

/** What can be said at once; the API has the last word. */
export function usePlacementChecks(): FormRulesRecord<NewPlacement, NewPlacement> {
  const { t } = useTranslation('placements');
  const wanted = (value: string | null) => (value === null || value.trim() === '' ? t('check.required') : null);
  const ofUs = (values: NewPlacement) => values.candidateId === null;
  return {
    tenantId: (value, values) => (ofUs(values) ? wanted(value) : null),
    kind: wanted,
    title: wanted,
    employerId: (value, values) => (ofUs(values) && values.where === 'network' ? wanted(value) : null),
    organisationName: (value, values) => (ofUs(values) && values.where !== 'network' ? wanted(value) : null),
    contract: (value, { kind }) => (kind === 'hire' ? wanted(value) : null),
    contactPhone: (value) => (value.trim() === '' || parsePhone(value) !== null ? null : t('check.phone')),
  };
}
