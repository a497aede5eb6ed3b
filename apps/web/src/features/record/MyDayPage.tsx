import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBellPlus, IconSunHigh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PendingBar } from '../../offline/PendingBar.js';
import { useOffline } from '../../offline/useOffline.js';
import { ListState, Page, useFormat } from '../../ui/index.js';
import { TodayPart, WaitsPart } from './DayList.js';
import { type DayLine, useMyDay } from './day.js';
import { groupsOf } from './dayGroups.js';
import { ReminderDialog } from './ReminderDialog.js';

function DayParts({ lines }: { lines: readonly DayLine[] }) {
  const { today, waits } = groupsOf(lines);
  return (
    <>
      <TodayPart groups={today} />
      <WaitsPart groups={waits} />
    </>
  );
}

/** What is to be done today over everybody whom one follows. It opens again without a connection, and keeps what is noted. */
export default function MyDayPage() {
  const { t } = useTranslation('record');
  const format = useFormat();
  const query = useMyDay();
  const [adding, add] = useDisclosure();
  useOffline(query.data !== undefined);
  return (
    <Page
      title={t('day.title')}
      lead={query.data && format.date(query.data.day, 'weekday')}
      size="sm"
      actions={
        <Button variant="light" leftSection={<IconBellPlus size={18} aria-hidden />} onClick={add.open}>
          {t('reminder.add')}
        </Button>
      }
    >
      <PendingBar />
      <ListState
        query={query}
        empty={{ title: t('day.free'), text: t('day.freeText'), icon: <IconSunHigh size={40} aria-hidden /> }}
        isEmpty={({ lines, putOff }) => lines.length === 0 && putOff === 0}
      >
        {({ lines, putOff }) => (
          <Stack gap="xl">
            <DayParts lines={lines} />
            {putOff > 0 && (
              <Group>
                <Text c="dimmed" size="sm">
                  {t('day.putOffCount', { count: putOff })}
                </Text>
              </Group>
            )}
          </Stack>
        )}
      </ListState>
      <ReminderDialog tenantId={null} opened={adding} onClose={add.close} />
    </Page>
  );
}
