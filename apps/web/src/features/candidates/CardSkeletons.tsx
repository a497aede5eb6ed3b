import { Group, Paper, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const CARDS = ['first', 'second', 'third'];

/** Cards to come, in the shape they will have. */
export function CardSkeletons() {
  const { t } = useTranslation('candidates');
  return (
    <div>
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      <Stack gap="sm" aria-hidden>
        {CARDS.map((key) => (
          <Paper key={key} withBorder p={{ base: 'md', sm: 'lg' }}>
            <Skeleton height={22} width="60%" mb={8} />
            <Skeleton height={16} width="25%" mb="md" />
            <Skeleton height={16} width="90%" mb="md" />
            <Group gap={6}>
              <Skeleton height={26} width={90} />
              <Skeleton height={26} width={70} />
              <Skeleton height={26} width={110} />
            </Group>
          </Paper>
        ))}
      </Stack>
    </div>
  );
}
