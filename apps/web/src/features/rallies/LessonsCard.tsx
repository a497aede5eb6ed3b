import { Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { AFTER_CHANGE, LEADING, type Rally } from './rally.js';

/** What to remember for the next rally of the series. */
export function LessonsCard({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const mayWrite = LEADING.includes(useUser().role);
  const before = rally.lessons ?? '';
  const [text, setText] = useState(before);
  const isChanged = text.trim() !== before;
  useUnsavedGuard(isChanged);
  const save = useApiMutation({
    mutationFn: () =>
      call(
        api.PUT('/api/rallies/{id}/lessons', {
          params: { path: { id: rally.id } },
          body: { lessons: text.trim() || null },
        }),
      ),
    success: t('lessons.saved'),
    invalidates: AFTER_CHANGE,
  });
  if (!mayWrite) return null;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Title order={2}>{t('lessons.title')}</Title>
        <Text c="dimmed">{t(rally.seriesId ? 'lessons.lead' : 'lessons.leadAlone')}</Text>
        <Textarea
          aria-label={t('lessons.title')}
          placeholder={t('lessons.example')}
          autosize
          minRows={3}
          maxLength={4000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group>
          <Button onClick={() => save.mutate()} loading={save.isPending} disabled={!isChanged}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
