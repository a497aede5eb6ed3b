import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, Facts, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_CHANGE } from './rally.js';
import { BOARD, useExclusion, type WishPair } from './wish-board.js';

interface PairProps {
  rallyId: string;
  pair: WishPair;
  mayLift: boolean;
  onClose: () => void;
}

const AFTER_LIFT = [['get', BOARD], ...AFTER_CHANGE];

function LiftForm({ rallyId, pair: { tenantId, employerId }, onClose }: PairProps) {
  const { t } = useTranslation('rallies');
  const [note, setNote] = useState('');
  const lift = useApiMutation({
    mutationFn: () =>
      call(
        api.PUT('/api/rallies/{id}/lifts', {
          params: { path: { id: rallyId } },
          body: { tenantId, employerId, note: note.trim() },
        }),
      ),
    success: t('lift.done'),
    invalidates: AFTER_LIFT,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Stack gap="sm">
      <TextInput
        label={t('lift.note')}
        description={t('lift.noteHelp')}
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ProblemAlert error={lift.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common.close')}
        </Button>
        <Button onClick={() => lift.mutate()} disabled={note.trim() === ''} loading={lift.isPending}>
          {t('lift.action')}
        </Button>
      </Group>
    </Stack>
  );
}

function Lifted({ rallyId, pair: { tenantId, employerId, lift }, mayLift, onClose }: PairProps) {
  const { t } = useTranslation('rallies');
  const back = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/rallies/{id}/lifts/removal', {
          params: { path: { id: rallyId } },
          body: { tenantId, employerId },
        }),
      ),
    success: t('lift.takenBack'),
    invalidates: AFTER_LIFT,
    onSuccess: onClose,
  });
  return (
    <Stack gap="sm">
      <Alert color="petrol" title={t('lift.isLifted')}>
        {lift?.note}
      </Alert>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common.close')}
        </Button>
        {mayLift && (
          <Button variant="light" onClick={() => back.mutate()} loading={back.isPending}>
            {t('lift.takeBack')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function PairFacts(props: PairProps) {
  const { t } = useTranslation('rallies');
  const sentence = useExclusion();
  const { pair, mayLift, onClose } = props;
  const { wishes, score, exclusion, news, lift } = pair;
  return (
    <Stack>
      <Facts
        facts={[
          ...wishes.map(({ by, wish }) => ({ label: t(`wishes.by.${by}`), value: t(`wish.${wish}`) })),
          { label: t('wishes.weight'), value: score === null ? t('common.none') : Math.round(score) },
          ...(news.length > 0
            ? [{ label: t('wishes.news'), value: news.map((reason) => t(`news.${reason}`)).join(', ') }]
            : []),
        ]}
      />
      {exclusion && (
        <Alert color="yellow" title={t('exclusion.title')}>
          <Text>{sentence(exclusion)}</Text>
        </Alert>
      )}
      {lift && <Lifted {...props} />}
      {!lift && exclusion && mayLift && <LiftForm {...props} />}
      {!lift && !(exclusion && mayLift) && (
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common.close')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface PairDialogProps extends Omit<PairProps, 'pair'> {
  /** Null closes the dialog. */
  pair: WishPair | null;
  title: string;
}

/** What both sides said of each other, what keeps them apart, and how it is lifted. */
export function PairDialog({ pair, title, ...props }: PairDialogProps) {
  return (
    <Dialog opened={pair !== null} onClose={props.onClose} title={title}>
      {pair && <PairFacts {...props} pair={pair} />}
    </Dialog>
  );
}
