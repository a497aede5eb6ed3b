import { Anchor, Box, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { STEPS, type Step } from './offer.js';

/** Where one is among the steps. Once there is a draft, each step can be gone to. */
export function StepNav({ current, offerId }: { current: Step; offerId?: string }) {
  const { t } = useTranslation('offers');
  return (
    <Box component="nav" aria-label={t('step.label')}>
      <Group component="ol" gap="xs" grow p={0} m={0} style={{ listStyle: 'none' }} wrap="nowrap" align="stretch">
        {STEPS.map((step, at) => {
          const isCurrent = step === current;
          const name = t(`step.${step}`);
          return (
            <Box
              key={step}
              component="li"
              pt={6}
              style={{ borderTop: `4px solid var(--mantine-color-${isCurrent ? 'petrol-6' : 'gray-4'})` }}
            >
              <Text size="xs" c="dimmed">
                {t('step.number', { at: at + 1, of: STEPS.length })}
              </Text>
              {offerId === undefined || isCurrent ? (
                <Text size="sm" fw={isCurrent ? 650 : 400} aria-current={isCurrent ? 'step' : undefined}>
                  {name}
                </Text>
              ) : (
                <Anchor component={Link} to={`/offers/${offerId}/edit?step=${step}`} size="sm">
                  {name}
                </Anchor>
              )}
            </Box>
          );
        })}
      </Group>
    </Box>
  );
}
