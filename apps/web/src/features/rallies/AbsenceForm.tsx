import { Button, Checkbox, Group, Select, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_CHANGE } from './rally.js';

const STATES = ['held', 'missed_by_candidate', 'missed_by_employer'] as const;

interface AbsenceFormProps {
  meeting: components['schemas']['RallyOutcomes']['meetings'][number];
  onClose: () => void;
}

/** Lays an absence on its right side, and says why. */
export function AbsenceForm({ meeting, onClose }: AbsenceFormProps) {
  const { t } = useTranslation('rallies');
  const [state, setState] = useState<(typeof STATES)[number]>(
    STATES.find((known) => known === meeting.state) ?? 'missed_by_candidate',
  );
  const [isExcused, setExcused] = useState(meeting.isExcused);
  const [reason, setReason] = useState('');
  const save = useApiMutation({
    mutationFn: () =>
      call(
        api.PUT('/api/meetings/{id}/absence', {
          params: { path: { id: meeting.id } },
          body: { state, isExcused: state !== 'held' && isExcused, reason: reason.trim() },
        }),
      ),
    success: t('outcomes.corrected'),
    invalidates: [...AFTER_CHANGE, ['get', '/api/rallies/{id}/outcomes']],
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Stack>
      <Select
        label={t('outcomes.whatHappened')}
        data={STATES.map((value) => ({ value, label: t(`meeting.${value}`) }))}
        value={state}
        allowDeselect={false}
        onChange={(value) => setState(STATES.find((known) => known === value) ?? 'held')}
      />
      {state !== 'held' && (
        <Checkbox
          label={t('outcomes.isExcused')}
          checked={isExcused}
          onChange={(event) => setExcused(event.currentTarget.checked)}
        />
      )}
      <Textarea
        label={t('outcomes.whyCorrected')}
        description={t('outcomes.whyHint')}
        required
        autosize
        minRows={2}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ProblemAlert error={save.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button disabled={reason.trim() === ''} loading={save.isPending} onClick={() => save.mutate()}>
          {t('common.save')}
        </Button>
      </Group>
    </Stack>
  );
}
