import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import type { Step } from './impact.js';
import type { usePeriod } from './PeriodFields.js';

/** What is shown, as files with the definitions. */
export function Files({ query }: { query: ReturnType<typeof usePeriod>['query'] & { step: Step } }) {
  const { t } = useTranslation('impact');
  const { language } = useFormat();
  const href = (format: string) => {
    const asked = Object.entries({ ...query, format, language }).filter(([, value]) => value !== undefined);
    return `/api/impact/file?${new URLSearchParams(asked as [string, string][])}`;
  };
  return (
    <Group gap="xs" data-noprint>
      {(['pdf', 'xlsx', 'csv'] as const).map((format) => (
        <Button
          key={format}
          component="a"
          href={href(format)}
          download
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t(`file.${format}`)}
        </Button>
      ))}
    </Group>
  );
}
