import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../api/client.js';
import { Dialog } from './Dialog.js';
import { CatalogueSelect, DateField, MoneyField } from './fields.js';
import { useFormat } from './format.js';
import { MoneyForm } from './MoneyForm.js';
import { type Erasure, MONEY_KEYS } from './money.js';
import { DateText, MoneyText } from './texts.js';
import { useApiMutation } from './useApiMutation.js';
import { dayOf } from './zone.js';

const KINDS = ['written_off', 'partial', 'personal_recovery', 'other'] as const satisfies readonly Erasure['kind'][];

/** Arrears that were erased: they fall, and are no money recovered. */
function ErasureForm({ tenancyId, onClose }: { tenancyId: string; onClose: () => void }) {
  const { t } = useTranslation('shell');
  const form = useForm({
    initialValues: {
      onDay: dayOf() as string | null,
      cents: null as number | null,
      kind: 'written_off' as (typeof KINDS)[number],
    },
    validate: {
      onDay: (day) => (day === null ? t('money.required') : null),
      cents: (cents) => (cents ? null : t('money.required')),
    },
  });
  const send = ({ onDay, cents, kind }: typeof form.values) =>
    call(
      api.POST('/api/tenancies/{id}/erasures', {
        params: { path: { id: tenancyId } },
        body: { onDay: onDay ?? '', cents: cents ?? 0, kind },
      }),
    );
  return (
    <MoneyForm form={form} send={send} onClose={onClose}>
      <Text size="sm">{t('erasure.text')}</Text>
      <CatalogueSelect
        label={t('erasure.kindLabel')}
        values={KINDS}
        namespace="shell"
        prefix="erasure.kind"
        {...form.getInputProps('kind')}
      />
      <DateField label={t('erasure.onDay')} required maxDate={dayOf()} {...form.getInputProps('onDay')} />
      <MoneyField label={t('erasure.cents')} required {...form.getInputProps('cents')} />
    </MoneyForm>
  );
}

/** A button with its dialog. */
export function NoteErasure({ tenancyId }: { tenancyId: string }) {
  const { t } = useTranslation('shell');
  const [opened, dialog] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {t('erasure.note')}
      </Button>
      <Dialog opened={opened} onClose={dialog.close} title={t('erasure.note')}>
        <ErasureForm tenancyId={tenancyId} onClose={dialog.close} />
      </Dialog>
    </>
  );
}

/** What was erased of an account; one's own can be taken back. */
export function ErasureList({ tenancyId, erasures }: { tenancyId: string; erasures: readonly Erasure[] }) {
  const { t } = useTranslation('shell');
  const { date } = useFormat();
  const withdraw = useApiMutation({
    mutationFn: (erasureId: string) =>
      call(
        api.POST('/api/tenancies/{id}/erasures/{erasureId}/withdrawal', {
          params: { path: { id: tenancyId, erasureId } },
        }),
      ),
    success: t('erasure.withdrawn'),
    invalidates: MONEY_KEYS,
  });
  if (erasures.length === 0) return null;
  return (
    <Stack gap={4}>
      {erasures.map(({ id, onDay, cents, kind, own }) => (
        <Group key={id} gap="xs">
          <Text size="sm">
            {t(`erasure.kind.${kind}`)}, <DateText value={onDay} /> – <MoneyText cents={cents} />
          </Text>
          {own && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('erasure.withdraw', { day: date(onDay) })}
              loading={withdraw.isPending}
              onClick={() => withdraw.mutate(id)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      ))}
    </Stack>
  );
}
