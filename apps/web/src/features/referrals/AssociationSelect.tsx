import { Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { ProblemAlert } from '../../ui/index.js';
import type { NewReferral } from './newReferral.js';

/** To whom the referral goes. Where there is only one association, it is chosen already. */
export function AssociationSelect({ form }: { form: UseFormReturnType<NewReferral> }) {
  const { t } = useTranslation('referrals');
  const query = apiQuery.useQuery('get', '/api/organisations', {
    params: { query: { kind: 'association', size: 100 } },
  });
  const associations = query.data?.items ?? [];
  const only = associations.length === 1 ? associations[0]?.id : undefined;
  const { setFieldValue, resetDirty } = form;
  useEffect(() => {
    if (only === undefined) return;
    setFieldValue('associationId', only);
    resetDirty();
  }, [only, setFieldValue, resetDirty]);

  if (query.isError) return <ProblemAlert error={query.error} onRetry={query.refetch} />;
  return (
    <Select
      label={t('field.association')}
      placeholder={t('new.chooseAssociation')}
      required
      searchable={associations.length > 8}
      disabled={query.isPending}
      data={associations.map(({ id, name }) => ({ value: id, label: name }))}
      allowDeselect={false}
      key={form.key('associationId')}
      {...form.getInputProps('associationId')}
    />
  );
}
