import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ConfirmButton, DateText, Dialog, MONEY_KEYS, Status, StatusBadge, useApiMutation } from '../../ui/index.js';
import { type Debt, type DebtFile, fileStatuses } from './money.js';
import { StepForm } from './StepForm.js';

/** What the law says follows from where the file stands; what holds today first. */
function Effects({ effects }: { effects: DebtFile['effects'] }) {
  const { t } = useTranslation('money');
  if (effects.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('file.effects')}</Title>
      {[...effects]
        .sort((a, b) => Number(b.holds) - Number(a.holds))
        .map(({ kind, from, until, holds, articles }) => (
          <Group key={`${kind} ${from}`} gap="sm" wrap="nowrap" align="flex-start">
            <IconScale size={18} aria-hidden style={{ flex: 'none', marginTop: 3 }} />
            <div>
              <Text c={holds ? undefined : 'dimmed'} fw={holds ? 550 : undefined}>
                {t(`file.effect.${kind}`)}
              </Text>
              <Text size="sm" c="dimmed">
                <DateText value={from} style="shortDate" />
                {until !== null && (
                  <>
                    {' → '}
                    <DateText value={until} style="shortDate" />
                  </>
                )}
                {', '}
                {t('file.articles', { articles: articles.join(', ') })}
              </Text>
              {holds && <StatusBadge tone="active">{t('file.holds')}</StatusBadge>}
            </div>
          </Group>
        ))}
    </Stack>
  );
}

/** A file at the over-indebtedness commission: its steps, what follows from them, and what may come next. */
export function FileCard({ file, debts }: { file: DebtFile; debts: readonly Debt[] }) {
  const { t } = useTranslation('money');
  const [adding, add] = useDisclosure();
  const undo = useApiMutation({
    mutationFn: () => call(api.POST('/api/debt-files/{id}/undo', { params: { path: { id: file.id } } })),
    success: t('file.undone'),
    invalidates: MONEY_KEYS,
    problem: 'inline',
  });
  const last = file.steps.at(-1);
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>
            {file.reference === null ? t('file.title') : t('file.titleOf', { reference: file.reference })}
          </Title>
          <Status of={fileStatuses} value={file.state} />
        </Group>
        {file.note && <Text style={{ whiteSpace: 'pre-line' }}>{file.note}</Text>}
        <ol>
          {file.steps.map(({ id, step, onDay, way, months, moratoriumMonths, reason }) => (
            <li key={id}>
              {t(`file.step.${step}`)}, <DateText value={onDay} />
              {way !== null && ` (${t(`file.way.${way}`)})`}
              {months !== null && ` (${t('file.forMonths', { count: months })})`}
              {moratoriumMonths !== null && ` (${t('file.moratoriumOf', { count: moratoriumMonths })})`}
              {reason !== null && ` (${t(`file.reason.${reason}`)})`}
            </li>
          ))}
        </ol>
        <Effects effects={file.effects} />
        <Group>
          {file.next.length > 0 && <Button onClick={add.open}>{t('file.addStep')}</Button>}
          {file.steps.length > 1 && last && (
            <ConfirmButton
              question={t('file.undoQuestion', { step: t(`file.step.${last.step}`) })}
              consequence={t('file.undoConsequence')}
              confirm={t('file.undo')}
              onConfirm={() => undo.mutateAsync()}
            >
              {t('file.undo')}
            </ConfirmButton>
          )}
        </Group>
      </Stack>
      <Dialog opened={adding} onClose={add.close} title={t('file.addStep')}>
        <StepForm file={file} debts={debts.filter(({ fileId }) => fileId === file.id)} onClose={add.close} />
      </Dialog>
    </Paper>
  );
}
