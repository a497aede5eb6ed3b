import { ActionIcon, Menu, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClockPause } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { addDays, DateField, Dialog, dayOf, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_DAY, type DayLine, toTop } from './day.js';

/** As far as the API lets something be put off at once. */
const MOST_DAYS = 31;

/** The first weekday after today, and the same day of next week. */
const nextWorkday = (today: string): string => {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay();
  return addDays(today, weekday === 5 ? 3 : weekday === 6 ? 2 : 1);
};

/** Takes a line off one's list until a day: one of three near ones by a tap, or any other of the coming month. */
export function PutOff({ line, name }: { line: DayLine; name: string }) {
  const { t } = useTranslation('record');
  const [choosing, choose] = useDisclosure();
  const today = dayOf();
  const [day, setDay] = useState<string | null>(addDays(today, 14));
  const put = useApiMutation({
    mutationFn: (until: string) => call(api.POST('/api/my-day/put-offs', { body: { key: line.key, until } })),
    success: t('day.putOffDone'),
    invalidates: AFTER_DAY,
    problem: choosing ? 'inline' : 'notify',
    onSuccess: () => {
      choose.close();
      toTop();
    },
  });
  const choices = [
    { key: 'tomorrow', until: nextWorkday(today) },
    { key: 'inThree', until: addDays(today, 3) },
    { key: 'nextWeek', until: addDays(today, 7) },
  ];
  return (
    <>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <ActionIcon variant="default" size={44} aria-label={t('day.putOff', { name })} loading={put.isPending}>
            <IconClockPause size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map(({ key, until }) => (
            <Menu.Item key={key} onClick={() => put.mutate(until)}>
              {t(`day.until.${key}`)}
            </Menu.Item>
          ))}
          <Menu.Item onClick={choose.open}>{t('day.until.other')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {choosing && (
        <Dialog opened onClose={choose.close} title={t('day.putOff', { name })}>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (day !== null) put.mutate(day);
            }}
          >
            <Stack>
              <DateField
                data-autofocus
                label={t('day.putOffUntil')}
                description={t('day.putOffHint')}
                required
                minDate={addDays(today, 1)}
                maxDate={addDays(today, MOST_DAYS)}
                value={day}
                onChange={setDay}
                error={day === null ? t('check.required') : undefined}
              />
              <ProblemAlert error={put.error} />
              <FormActions submit={t('day.putOffSubmit')} busy={put.isPending} onCancel={choose.close} />
            </Stack>
          </form>
        </Dialog>
      )}
    </>
  );
}
