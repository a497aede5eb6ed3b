import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  ConfidentialMark,
  ConfirmButton,
  DateText,
  isConfidential,
  Status,
  StatusBadge,
  useApiMutation,
} from '../../ui/index.js';
import { ProofDialog } from './ProofDialog.js';
import { AFTER_NOTE, type Condition, conditionStatuses, type TenantProgramme, useText } from './programme.js';

function Proof({ proof }: { proof: NonNullable<Condition['proof']> }) {
  const { t } = useTranslation('programmes');
  return (
    <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      {t(`proof.how.${proof.how}`)} <DateText value={proof.onDay} />
      {proof.words !== null && ` – ${proof.words}`}
      {proof.bornOn !== null && (
        <>
          {' · '}
          {t('proof.born')} <DateText value={proof.bornOn} />
        </>
      )}
      {proof.notedBy !== null && ` · ${t('proof.by', { name: proof.notedBy })}`}
    </Text>
  );
}

function Item({ view, condition, mayNote }: { view: TenantProgramme; condition: Condition; mayNote: boolean }) {
  const { t } = useTranslation('programmes');
  const text = useText();
  const [proving, dialog] = useDisclosure();
  const { proof } = condition;
  const withdraw = useApiMutation({
    mutationFn: (id: string) =>
      call(api.DELETE('/api/tenants/{id}/proofs/{proof}', { params: { path: { id: view.tenantId, proof: id } } })),
    success: t('proof.withdrawn'),
    invalidates: AFTER_NOTE,
    problem: 'inline',
  });
  const label = text(condition.label);
  return (
    <Stack component="li" gap={6}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Text fw={600} flex="1 1 12rem">
          {label}
        </Text>
        <Status of={conditionStatuses} value={condition.state} />
      </Group>
      <Group gap="xs" fz="sm" c="dimmed">
        {isConfidential(condition.domain) && <ConfidentialMark />}
        {!condition.required && <span>{t('condition.optional')}</span>}
        {condition.document && <span>{t('condition.document')}</span>}
        {condition.state === 'proved' && condition.until !== null && (
          <span>
            {t('condition.until')} <DateText value={condition.until} />
          </span>
        )}
      </Group>
      {proof && <Proof proof={proof} />}
      {mayNote && (
        <Group gap="xs">
          <Button
            variant={condition.state === 'proved' ? 'default' : 'light'}
            size="compact-sm"
            onClick={dialog.open}
            aria-label={t(proof && proof.id !== null ? 'proof.replaceFor' : 'proof.addFor', { condition: label })}
          >
            {t(proof && proof.id !== null ? 'proof.replace' : 'proof.add')}
          </Button>
          {proof?.id != null && (
            <ConfirmButton
              size="compact-sm"
              variant="subtle"
              question={t('proof.withdrawQuestion')}
              consequence={t('proof.withdrawConsequence')}
              confirm={t('proof.withdraw')}
              onConfirm={() => withdraw.mutateAsync(proof.id ?? '')}
            >
              {t('proof.withdraw')}
            </ConfirmButton>
          )}
        </Group>
      )}
      {proving && <ProofDialog view={view} condition={condition} onClose={dialog.close} />}
    </Stack>
  );
}

/** The audience checklist with its proofs; what is missing stands out. */
export function ChecklistCard({ view, mayNote }: { view: TenantProgramme; mayNote: boolean }) {
  const { t } = useTranslation('programmes');
  const missing = view.checklist.filter(({ required, state }) => required && state !== 'proved').length;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between" gap="xs">
          <Title order={2}>{t('checklist.title')}</Title>
          <StatusBadge tone={view.complete ? 'success' : 'waiting'}>
            {view.complete ? t('checklist.complete') : t('checklist.missing', { count: missing })}
          </StatusBadge>
        </Group>
        <Stack component="ul" gap="lg" p={0} m={0} style={{ listStyle: 'none' }}>
          {view.checklist.map((condition) => (
            <Item key={condition.key} view={view} condition={condition} mayNote={mayNote} />
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}
