import { Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  CatalogueSelect,
  ConfidentialMark,
  Dialog,
  FormActions,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_NOTE, type TenantProgramme, URGENT_REASONS } from './programme.js';
import { WriteTo } from './WriteTo.js';

type Service = 'technical' | 'social';
interface Values {
  service: Service;
  reason: (typeof URGENT_REASONS)[number] | null;
  words: string;
  to: string;
  shares: boolean;
}

/** Something cannot wait: the managers hear of it at once. */
export function UrgentDialog({ view, onClose }: { view: TenantProgramme; onClose: () => void }) {
  const { tenantId } = view;
  const services = view.programme?.urgentServices ?? [];
  const { t } = useTranslation('programmes');
  const form = useForm<Values>({
    initialValues: { service: services[0] ?? 'social', reason: null, words: '', to: '', shares: false },
    validate: {
      reason: (reason) => (reason === null ? t('check.required') : null),
      words: (words) => (words.trim() === '' ? t('check.required') : null),
    },
  });
  const raise = useApiMutation({
    mutationFn: ({ service, reason, words, to, shares }: Values) =>
      call(
        api.POST('/api/tenants/{id}/urgent-alerts', {
          params: { path: { id: tenantId } },
          body: { service, reason: reason ?? 'other', words, ...(to === '' ? {} : { send: { to, shares } }) },
        }),
      ),
    success: t('urgent.done'),
    invalidates: AFTER_NOTE,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t('urgent.title')}>
      <form noValidate onSubmit={form.onSubmit((values) => raise.mutate(values))}>
        <Stack>
          <Text size="sm">{t('urgent.text')}</Text>
          <CatalogueSelect
            label={t('urgent.service')}
            values={services}
            namespace="programmes"
            prefix="urgent.services"
            {...form.getInputProps('service')}
            onChange={(service) =>
              form.setValues({ service: services.find((one) => one === service) ?? 'social', to: '', shares: false })
            }
          />
          <CatalogueSelect
            label={t('urgent.reason')}
            required
            values={URGENT_REASONS}
            namespace="programmes"
            prefix="urgent.reasons"
            {...form.getInputProps('reason')}
          />
          <Textarea label={t('urgent.words')} required maxLength={300} autosize {...form.getInputProps('words')} />
          <ConfidentialMark />
          <WriteTo view={view} service={form.values.service} form={form} />
          <ProblemAlert error={raise.error} />
          <FormActions submit={t('urgent.submit')} busy={raise.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** What was done about it; kept in the journal, where health and law are. */
export function EndUrgentDialog(props: { tenantId: string; alertId: string; onClose: () => void }) {
  const { tenantId, alertId, onClose } = props;
  const { t } = useTranslation('programmes');
  const form = useForm({
    initialValues: { words: '' },
    validate: { words: (words) => (words.trim() === '' ? t('check.required') : null) },
  });
  const end = useApiMutation({
    mutationFn: (body: { words: string }) =>
      call(
        api.POST('/api/tenants/{id}/urgent-alerts/{alert}/end', {
          params: { path: { id: tenantId, alert: alertId } },
          body,
        }),
      ),
    success: t('urgent.ended'),
    invalidates: AFTER_NOTE,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t('urgent.endTitle')}>
      <form noValidate onSubmit={form.onSubmit((values) => end.mutate(values))}>
        <Stack>
          <Textarea label={t('urgent.whatDone')} required maxLength={300} autosize {...form.getInputProps('words')} />
          <ProblemAlert error={end.error} />
          <FormActions submit={t('urgent.endSubmit')} busy={end.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
