import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconDeviceTv, IconDoorEnter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useLive } from '../../api/live.js';
import { Empty, ListState } from '../../ui/index.js';
import { FloorView } from './FloorView.js';
import { Prints } from './Prints.js';
import { RallyFrame } from './RallyFrame.js';
import { isAhead, isUnderWay, type Rally } from './rally.js';

const LIVE = [
  ['get', '/api/rallies/{id}/floor'],
  ['get', '/api/rallies/{id}'],
];

function Day({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const query = apiQuery.useQuery('get', '/api/rallies/{id}/floor', { params: { path: { id: rally.id } } });
  useLive(isUnderWay(rally.state) ? `/api/rallies/${rally.id}/live` : null, LIVE);
  return (
    <Stack>
      <Group>
        <Button
          component={Link}
          to={`/entrance/${rally.id}`}
          size="lg"
          leftSection={<IconDoorEnter size={22} aria-hidden />}
        >
          {t('day.door')}
        </Button>
        <Button
          component={Link}
          to={`/board/${rally.id}`}
          size="lg"
          variant="default"
          leftSection={<IconDeviceTv size={22} aria-hidden />}
        >
          {t('day.board')}
        </Button>
      </Group>
      {rally.state === 'closing' && <Alert color="yellow">{t('day.over')}</Alert>}
      <ListState
        query={query}
        empty={{ title: t('day.empty') }}
        isEmpty={({ candidates, employers }) => candidates.length + employers.length === 0}
      >
        {(floor) => <FloorView rally={rally} floor={floor} />}
      </ListState>
    </Stack>
  );
}

/** The hall on the day, with the ways to the entrance and to its screen; before it, what is printed for it. */
export default function DayPage() {
  const { t } = useTranslation('rallies');
  return (
    <RallyFrame tab="day" size="lg">
      {(rally) => (
        <Stack>
          {isAhead(rally.state) || rally.state === 'cancelled' ? (
            <Empty title={t('day.notYet')} text={t('day.notYetText')} />
          ) : (
            <Day rally={rally} />
          )}
          {rally.state !== 'cancelled' && <Prints rally={rally} />}
        </Stack>
      )}
    </RallyFrame>
  );
}
