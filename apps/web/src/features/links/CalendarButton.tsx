import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** The day, for the calendar of the phone. */
export function CalendarButton({ token }: { token: string }) {
  const { t } = useTranslation('links');
  return (
    <Button
      component="a"
      href={`/api/links/${encodeURIComponent(token)}/calendar`}
      download="rallye.ics"
      variant="outline"
      size="lg"
      fullWidth
      h="auto"
      mih={52}
      py="xs"
      styles={{ label: { whiteSpace: 'normal', lineHeight: 1.25 } }}
      leftSection={<IconCalendarPlus aria-hidden />}
    >
      {t('calendar')}
    </Button>
  );
}
