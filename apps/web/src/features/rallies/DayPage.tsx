import { Alert, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { Empty, ListState } from '../../ui/index.js';
import { FloorView } from './FloorView.js';
import { RallyFrame } from './RallyFrame.js';
import { isAhead, isUnderWay, type Rally } from './rally.js';
import { SignInList } from './SignInList.js';

/** Milliseconds between two looks at the hall: several people sign in at several doors. */
const LOOK_AGAIN_MS = 10_000;

function Day({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const [view, setView] = useState<'door' | 'hall'>('door');
  const query = apiQuery.useQuery(
    'get',
    '/api/rallies/{id}/floor',
    { params: { path: { id: rally.id } } },
    { refetchInterval: isUnderWay(rally.state) ? LOOK_AGAIN_MS : false },
  );
  return (
    <Stack>
      <SegmentedControl
        aria-label={t('day.view')}
        size="md"
        fullWidth
        maw={420}
        data={[
          { value: 'door', label: t('day.door') },
          { value: 'hall', label: t('day.hall') },
        ]}
        value={view}
        onChange={(value) => setView(value === 'hall' ? 'hall' : 'door')}
      />
      {rally.state === 'closing' && <Alert color="yellow">{t('day.over')}</Alert>}
      <ListState
        query={query}
        empty={{ title: t('day.empty') }}
        isEmpty={({ candidates, employers }) => candidates.length + employers.length === 0}
      >
        {(floor) =>
          view === 'door' ? <SignInList rally={rally} floor={floor} /> : <FloorView rally={rally} floor={floor} />
        }
      </ListState>
    </Stack>
  );
}

/** The entrance and the hall. */
export default function DayPage() {
  const { t } = useTranslation('rallies');
  return (
    <RallyFrame tab="day" size="lg">
      {(rally) =>
        isAhead(rally.state) || rally.state === 'cancelled' ? (
          <Empty title={t('day.notYet')} text={t('day.notYetText')} />
        ) : (
          <Day rally={rally} />
        )
      }
    </RallyFrame>
  );
}
