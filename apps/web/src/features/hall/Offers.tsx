import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { perform } from '../../offline/acts.js';
import { useFormat } from '../../ui/index.js';
import type { Floor } from './floor.js';

/** Free tables that are offered just now: whoever has no telephone is asked in person. */
export function Offers({ floor }: { floor: Floor }) {
  const { t } = useTranslation('hall');
  const format = useFormat();
  if (floor.offers.length === 0) return null;
  const who = (invitationId: string) => floor.candidates.find((one) => one.invitationId === invitationId);
  return (
    <Paper component="section" withBorder p="md">
      <Title order={2} size="h3" mb="xs">
        {t('offers.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('offers.text')}
      </Text>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {floor.offers.map(({ id, invitationId, with: employer, table, startsAt, expiresAt }) => {
          const person = who(invitationId);
          const name = person ? t('guest.named', { badge: person.badge, name: person.name }) : '';
          const answer = (given: 'accept' | 'decline') =>
            void perform({
              path: `/api/rallies/${floor.rally.id}/offers/${id}/answer`,
              body: { answer: given },
              label: name,
              about: id,
            });
          return (
            <Group key={id} component="li" justify="space-between" gap="sm">
              <div>
                <Text fw={650}>{name}</Text>
                <Text size="sm">
                  {t('offers.what', { with: employer, table, time: format.date(startsAt, 'time') })}
                </Text>
                <Text size="sm" c="dimmed">
                  {t('offers.until', { time: format.date(expiresAt, 'time') })}
                </Text>
              </div>
              <Group gap="xs">
                <Button color="green" onClick={() => answer('accept')} aria-label={t('offers.yesFor', { name })}>
                  {t('offers.yes')}
                </Button>
                <Button variant="default" onClick={() => answer('decline')} aria-label={t('offers.noFor', { name })}>
                  {t('offers.no')}
                </Button>
              </Group>
            </Group>
          );
        })}
      </Stack>
    </Paper>
  );
}
