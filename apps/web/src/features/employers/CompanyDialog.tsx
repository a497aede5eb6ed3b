import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { CompanyFields } from './CompanyFields.js';
import { AFTER_EMPLOYER, type Company, companyOf, type Employer, toCompany, useChecks } from './profile.js';

function CompanyForm({ employer, onClose }: { employer: Employer; onClose: () => void }) {
  const { t } = useTranslation('employers');
  const form = useForm<Company>({ initialValues: companyOf(employer), validate: useChecks().company });
  const save = useApiMutation({
    mutationFn: (values: Company) =>
      call(api.PATCH('/api/employers/{id}', { params: { path: { id: employer.id } }, body: toCompany(values) })),
    success: t('company.saved'),
    invalidates: AFTER_EMPLOYER,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <CompanyFields form={form} />
        <ProblemAlert error={save.error} />
        <FormActions submit={t('common.save')} busy={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** What the people of the network know better than the list they came from. */
export function CompanyDialog(props: { employer: Employer; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('employers');
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={t('company.title')} size="lg">
      <CompanyForm employer={props.employer} onClose={props.onClose} />
    </Dialog>
  );
}
