import { Alert, Checkbox, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import {
  CatalogueSelect,
  DateText,
  Dialog,
  FormActions,
  MoneyText,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_RECORD, CLOSE_REASONS } from './record.js';

type Review = components['schemas']['ClosingReview'];
const HOUSING = ['kept', 'rehoused', 'lost'] as const;

/** What the program knows by itself, to be looked at before the words are written. */
function Known({ review }: { review: Review }) {
  const { t } = useTranslation('support');
  const levels = Object.entries(review.levels);
  return (
    <Stack gap={4}>
      {review.balanceCents !== null && (
        <Text size="sm">
          {t('close.balance')} <MoneyText cents={review.balanceCents} compact /> {t('arrears.on')}{' '}
          <DateText value={review.balanceOn} />
        </Text>
      )}
      {levels.length > 0 && (
        <Text size="sm">
          {t('close.levels')}{' '}
          {levels
            .map(([domain, { level }]) => `${t(`support.domain.${domain}`)} (${t(`support.level.${level}`)})`)
            .join(', ')}
        </Text>
      )}
    </Stack>
  );
}

interface CloseDialogProps {
  tenantId: string;
  opened: boolean;
  onClose: () => void;
}

/** Ends support with a reason and a look back; over open tasks only when that is said. */
export function CloseDialog({ tenantId, opened, onClose }: CloseDialogProps) {
  const { t } = useTranslation('support');
  const [reason, setReason] = useState<(typeof CLOSE_REASONS)[number] | null>(null);
  const [housing, setHousing] = useState<(typeof HOUSING)[number] | null>(null);
  const [reached, setReached] = useState('');
  const [words, setWords] = useState('');
  const [leaveOpen, setLeaveOpen] = useState(false);
  const review = apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/closings',
    { params: { path: { id: tenantId } } },
    { enabled: opened },
  ).data?.now;
  const close = useApiMutation({
    mutationFn: (chosen: (typeof CLOSE_REASONS)[number]) =>
      call(
        api.POST('/api/tenants/{id}/support-record/closure', {
          params: { path: { id: tenantId } },
          body: { reason: chosen, reached, words: words.trim() || null, housingOutcome: housing, leaveOpen },
        }),
      ),
    success: t('close.done'),
    invalidates: AFTER_RECORD,
    problem: 'inline',
    onSuccess: onClose,
  });
  const open = review?.leftOpen ?? { actions: 0, contract: 0, visits: 0 };
  const isOpen = open.actions + open.contract + open.visits > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason !== null && reached.trim() !== '') close.mutate(reason);
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('close.question')}>
      <form onSubmit={submit}>
        <Stack>
          <Text>{t('close.consequence')}</Text>
          {review && <Known review={review} />}
          <CatalogueSelect
            label={t('close.reason')}
            required
            values={CLOSE_REASONS}
            namespace="support"
            prefix="close.reasons"
            value={reason}
            onChange={(value) => setReason(CLOSE_REASONS.find((known) => known === value) ?? null)}
          />
          <CatalogueSelect
            label={t('close.housing')}
            values={HOUSING}
            namespace="support"
            prefix="close.housingOutcome"
            value={housing}
            onChange={(value) => setHousing(HOUSING.find((known) => known === value) ?? null)}
          />
          <Textarea
            label={t('close.reached')}
            required
            autosize
            minRows={3}
            maxLength={4000}
            value={reached}
            onChange={(event) => setReached(event.currentTarget.value)}
          />
          <Textarea
            label={t('close.words')}
            description={t('close.wordsHint')}
            autosize
            minRows={2}
            maxLength={2000}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          {isOpen && (
            <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t('close.openTitle')}>
              <Stack gap="xs">
                <Text size="sm">{t('close.openText', { ...open })}</Text>
                <Checkbox
                  label={t('close.leaveOpen')}
                  checked={leaveOpen}
                  onChange={(event) => setLeaveOpen(event.currentTarget.checked)}
                />
              </Stack>
            </Alert>
          )}
          <ProblemAlert error={close.error} />
          <FormActions submit={t('close.confirm')} busy={close.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
