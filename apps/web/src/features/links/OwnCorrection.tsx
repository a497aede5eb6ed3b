import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ProblemAlert, useApiMutation } from '../../ui/index.js';
import { OWN_DATA } from './ownData.js';

/** Anything else that is wrong: for the case worker, whose answer comes back to this page. */
export function OwnCorrection({ token }: { token: string }) {
  const { t } = useTranslation('links');
  const [opened, setOpened] = useState(false);
  const [words, setWords] = useState('');
  const ask = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/links/{token}/own-requests', {
          params: { path: { token } },
          body: { kind: 'correction', words: words.trim() },
        }),
      ),
    success: t('rights.correctionSent'),
    invalidates: OWN_DATA,
    problem: 'inline',
    onSuccess: () => {
      setWords('');
      setOpened(false);
    },
  });
  if (!opened)
    return (
      <Group>
        <Button variant="default" h={48} onClick={() => setOpened(true)}>
          {t('rights.somethingElse')}
        </Button>
      </Group>
    );
  return (
    <Stack gap="sm">
      <Textarea
        label={t('rights.whatIsWrong')}
        description={t('rights.whatIsWrongHint')}
        autosize
        minRows={3}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Text size="sm">{t('rights.whoReads')}</Text>
      <ProblemAlert error={ask.error} />
      <Group>
        <Button h={48} disabled={words.trim() === ''} loading={ask.isPending} onClick={() => ask.mutate()}>
          {t('rights.send')}
        </Button>
        <Button variant="default" h={48} onClick={() => setOpened(false)}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
