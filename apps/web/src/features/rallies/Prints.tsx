import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.js';
import { useFormat } from '../../ui/index.js';
import { LEADING, type Rally } from './rally.js';

const PRINTS = ['badges', 'agendas', 'entrance', 'employers', 'tables'] as const;

/** What is printed for the day, in the language of the screen. */
export function Prints({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const { language } = useFormat();
  if (!LEADING.includes(useUser().role)) return null;
  return (
    <Paper component="section" withBorder p="md">
      <Title order={2} size="h3" mb="xs">
        {t('prints.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('prints.text')}
      </Text>
      <Group gap="sm">
        {PRINTS.map((print) => (
          <Button
            key={print}
            component="a"
            href={`/api/rallies/${rally.id}/prints/${print}?language=${language}`}
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
          >
            {t(`prints.${print}`)}
          </Button>
        ))}
      </Group>
    </Paper>
  );
}
