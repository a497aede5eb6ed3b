import { ActionIcon, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../api/client.js';
import { ConfirmButton } from './ConfirmButton.js';
import { Dialog } from './Dialog.js';
import { EndForm, StageCorrection, StageForm } from './EvictionForms.js';
import { MONEY_KEYS, type Procedure, type Stage } from './money.js';
import { StatusBadge } from './StatusBadge.js';
import { DateText } from './texts.js';
import { useApiMutation } from './useApiMutation.js';

interface EvictionCardProps {
  tenantId: string;
  tenancyId: string;
  procedures: readonly Procedure[];
  /** Words for oneself are the association's alone. */
  withNote: boolean;
}

function Ended({ procedure, mayReopen }: { procedure: Procedure; mayReopen: boolean }) {
  const { t } = useTranslation('shell');
  const reopen = useApiMutation({
    mutationFn: () => call(api.POST('/api/evictions/{id}/reopening', { params: { path: { id: procedure.id } } })),
    success: t('money.saved'),
    invalidates: MONEY_KEYS,
    problem: 'inline',
  });
  return (
    <>
      <Text size="sm">
        {t('eviction.closedOn')} <DateText value={procedure.closedOn} />
      </Text>
      {mayReopen && (
        <ConfirmButton
          size="compact-sm"
          variant="subtle"
          question={t('eviction.reopenQuestion')}
          confirm={t('eviction.reopen')}
          onConfirm={() => reopen.mutateAsync()}
        >
          {t('eviction.reopen')}
        </ConfirmButton>
      )}
    </>
  );
}

/** One procedure: how it stands, its stages with their days, each open to correction while it runs. */
function ProcedureItem({ procedure, mayReopen }: { procedure: Procedure; mayReopen: boolean }) {
  const { t } = useTranslation('shell');
  const [correcting, setCorrecting] = useState<Stage | null>(null);
  const stage = procedure.stages.find((one) => one.stage === correcting);
  return (
    <Stack gap={4}>
      <Group gap="sm">
        {procedure.outcome === null ? (
          <StatusBadge tone="warning">{t('eviction.running')}</StatusBadge>
        ) : (
          <StatusBadge tone={procedure.outcome === 'evicted' ? 'danger' : procedure.avoided ? 'success' : 'neutral'}>
            {t(`eviction.outcome.${procedure.outcome}`)}
          </StatusBadge>
        )}
        {procedure.avoided && <Text size="sm">{t('eviction.avoided')}</Text>}
        {procedure.outcome !== null && <Ended procedure={procedure} mayReopen={mayReopen} />}
      </Group>
      <ol>
        {procedure.stages.map((one) => (
          <li key={one.stage}>
            {t(`eviction.stage.${one.stage}`)}, <DateText value={one.onDay} />
            {procedure.outcome === null && (
              <ActionIcon
                variant="subtle"
                ml="xs"
                aria-label={t('eviction.correctOf', { stage: t(`eviction.stage.${one.stage}`) })}
                onClick={() => setCorrecting(one.stage)}
              >
                <IconPencil size={18} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ol>
      {procedure.note && <Text style={{ whiteSpace: 'pre-line' }}>{procedure.note}</Text>}
      <Dialog
        opened={stage !== undefined}
        onClose={() => setCorrecting(null)}
        title={stage ? t('eviction.correctOf', { stage: t(`eviction.stage.${stage.stage}`) }) : ''}
      >
        {stage && <StageCorrection procedure={procedure} stage={stage} onClose={() => setCorrecting(null)} />}
      </Dialog>
    </Stack>
  );
}

/** The eviction procedures of one tenancy, stage by stage: noted by whoever knows of them, the landlord or the association. */
export function EvictionCard({ procedures, ...props }: EvictionCardProps) {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState<'stage' | 'end' | null>(null);
  const close = () => setOpen(null);
  const running = procedures.find(({ closedOn }) => closedOn === null);
  return (
    <Stack gap="sm">
      <Title order={3}>{t('eviction.title')}</Title>
      {procedures.length === 0 && <Text c="dimmed">{t('eviction.none')}</Text>}
      {procedures.map((procedure) => (
        <ProcedureItem key={procedure.id} procedure={procedure} mayReopen={running === undefined} />
      ))}
      <Group>
        <Button variant="default" onClick={() => setOpen('stage')}>
          {running ? t('eviction.addStage') : t('eviction.open')}
        </Button>
        {running && (
          <Button variant="default" onClick={() => setOpen('end')}>
            {t('eviction.end')}
          </Button>
        )}
      </Group>
      <Dialog opened={open === 'stage'} onClose={close} title={running ? t('eviction.addStage') : t('eviction.open')}>
        <StageForm {...props} procedure={running} onClose={close} />
      </Dialog>
      <Dialog opened={open === 'end'} onClose={close} title={t('eviction.end')}>
        {running && <EndForm procedure={running} onClose={close} />}
      </Dialog>
    </Stack>
  );
}
