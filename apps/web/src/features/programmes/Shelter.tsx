import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconShieldLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ConfirmButton, Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_NOTE, type TenantProgramme } from './programme.js';

function useShelter(tenantId: string, onSuccess?: () => void) {
  const { t } = useTranslation('programmes');
  return useApiMutation({
    mutationFn: (body: { sheltered: true } | { sheltered: false; reason: string }) =>
      call(api.PUT('/api/tenants/{id}/shelter', { params: { path: { id: tenantId } }, body })),
    success: t('course.saved'),
    invalidates: AFTER_NOTE,
    problem: 'inline',
    ...(onSuccess ? { onSuccess } : {}),
  });
}

/** A manager says why: it stays in the trail. */
function LiftDialog({ tenantId, onClose }: { tenantId: string; onClose: () => void }) {
  const { t } = useTranslation('programmes');
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('check.required') : null) },
  });
  const lift = useShelter(tenantId, onClose);
  return (
    <Dialog opened onClose={onClose} title={t('shelter.liftQuestion')}>
      <form noValidate onSubmit={form.onSubmit(({ reason }) => lift.mutate({ sheltered: false, reason }))}>
        <Stack>
          <Text>{t('shelter.liftText')}</Text>
          <Textarea
            label={t('shelter.reason')}
            description={t('shelter.reasonHint')}
            required
            maxLength={300}
            autosize
            {...form.getInputProps('reason')}
            onChange={(event) => form.setFieldValue('reason', event.currentTarget.value.replace(/\n/g, ' '))}
          />
          <ProblemAlert error={lift.error} />
          <FormActions submit={t('shelter.lift')} busy={lift.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** Anybody who follows the person protects them; a manager lifts it, with a reason. */
export function Shelter({ view }: { view: TenantProgramme }) {
  const { t } = useTranslation('programmes');
  const { role } = useUser();
  const [lifting, dialog] = useDisclosure();
  const protect = useShelter(view.tenantId);
  const icon = <IconShieldLock size={16} aria-hidden />;
  if (view.sheltered && role !== 'association_manager') return null;
  return (
    <Group>
      {view.sheltered ? (
        <Button size="compact-md" variant="default" c="red.6" leftSection={icon} onClick={dialog.open}>
          {t('shelter.lift')}
        </Button>
      ) : (
        <ConfirmButton
          size="compact-md"
          leftSection={icon}
          question={t('shelter.question')}
          consequence={t('shelter.text')}
          confirm={t('shelter.protect')}
          onConfirm={() => protect.mutateAsync({ sheltered: true })}
        >
          {t('shelter.protect')}
        </ConfirmButton>
      )}
      {lifting && <LiftDialog tenantId={view.tenantId} onClose={dialog.close} />}
    </Group>
  );
}
