import { Anchor, Stack, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import type { Step } from './outcome.js';

/** What was promised, each with its day; with a calendar file where there is one. */
export function StepLines({ steps, calendar }: { steps: readonly Step[]; calendar?: (step: Step) => string }) {
  const { t } = useTranslation('links');
  const format = useFormat();
  if (steps.length === 0) return null;
  return (
    <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
      {steps.map((step) => {
        const start = format.date(step.startsOn, 'weekday');
        const days =
          step.endsOn !== null && step.endsOn !== step.startsOn
            ? t('outcome.step.fromTo', { start, end: format.date(step.endsOn, 'weekday') })
            : start;
        return (
          <li key={step.id}>
            <Text fw={650}>{t(`outcome.step.${step.kind}`)}</Text>
            {step.state === 'cancelled' ? (
              <Text>{t('outcome.step.off')}</Text>
            ) : (
              <Text>
                {[days, step.startsAt?.replace(':', ' h '), step.place].filter(Boolean).join(', ')}
                {step.state === 'done' && ` (${t('outcome.step.isDone')})`}
              </Text>
            )}
            {calendar !== undefined && step.state === 'open' && (
              <Anchor href={calendar(step)} download fw={600} py={8} style={{ display: 'inline-flex', gap: 6 }}>
                <IconCalendarPlus size={20} aria-hidden />
                {t('outcome.step.calendar')}
              </Anchor>
            )}
          </li>
        );
      })}
    </Stack>
  );
}
