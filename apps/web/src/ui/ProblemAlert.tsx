import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { describeProblem } from '../api/problem.js';

export interface ProblemAlertProps {
  /** Whatever was thrown; nothing is shown for null and undefined. */
  error: unknown;
  onRetry?: () => unknown;
}

/** A failure in a sentence, where it happened. */
export function ProblemAlert({ error, onRetry }: ProblemAlertProps) {
  const { t } = useTranslation('shell');
  if (error === null || error === undefined) return null;
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{describeProblem(error)}</Text>
        {onRetry !== undefined && (
          <Button size="xs" variant="default" onClick={() => onRetry()}>
            {t('common.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
