import { Button, Paper, Select, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Needs } from './needs.js';

const LEVELS = ['basic', 'working', 'fluent'] as const;

/** Languages that the work needs, each with what it is for: without a reason the law allows none. */
export function LanguagesField({ form }: { form: UseFormReturnType<Needs> }) {
  const { t } = useTranslation('offers');
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('hint.languages')}
      </Text>
      {form.values.languages.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own, and its fields are controlled
        <Paper key={at} withBorder p="sm">
          <Stack gap="xs">
            <TextInput label={t('language.name')} maxLength={40} {...form.getInputProps(`languages.${at}.language`)} />
            <Select
              label={t('language.level')}
              data={LEVELS.map((value) => ({ value, label: t(`language.levels.${value}`) }))}
              allowDeselect={false}
              {...form.getInputProps(`languages.${at}.level`)}
            />
            <TextInput
              label={t('language.reason')}
              description={t('language.reasonHint')}
              maxLength={200}
              {...form.getInputProps(`languages.${at}.reason`)}
            />
            <Button variant="subtle" onClick={() => form.removeListItem('languages', at)}>
              {t('language.remove')}
            </Button>
          </Stack>
        </Paper>
      ))}
      {form.values.languages.length < 5 && (
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => form.insertListItem('languages', { language: '', level: 'basic', reason: '' })}
        >
          {t('language.add')}
        </Button>
      )}
    </Stack>
  );
}
