import { Alert, Button, CloseButton, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { IconDeviceTv, IconQrcode, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import reader from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { apiQuery } from '../../api/client.js';
import { useLive } from '../../api/live.js';
import { perform, useActs } from '../../offline/acts.js';
import { PendingBar } from '../../offline/PendingBar.js';
import { useOffline } from '../../offline/useOffline.js';
import { ListState, Page, useFormat } from '../../ui/index.js';
import { type Attendance, codeIn, type Floor, found, type Guest, guestsOf, isHere } from './floor.js';
import { GuestList } from './GuestList.js';
import { Offers } from './Offers.js';
import { Scanner } from './Scanner.js';
import scanner from './scan.worker.ts?worker&url';
import { WalkIn } from './WalkIn.js';

const FLOOR = ['get', '/api/rallies/{id}/floor'];
const LIVE = [FLOOR];
/** Loaded only when somebody scans, which may be without a connection. */
const LATER = [scanner, reader];

/** What is said to who just came: their name, their badge and where to go first. */
function Welcome({ guest, attendance }: { guest: Guest; attendance: Attendance }) {
  const { t } = useTranslation('hall');
  const format = useFormat();
  const { name, badge, first, next } = guest;
  const where = next ?? first;
  if (!isHere(attendance)) {
    return (
      <Text fz="lg" fw={600}>
        {t('welcome.noted', { name, attendance: t(`attendance.${attendance}`) })}
      </Text>
    );
  }
  return (
    <Stack gap={4}>
      <Text fz={26} fw={700} style={{ overflowWrap: 'anywhere' }}>
        {t('welcome.title', { name })}
      </Text>
      {badge !== null && <Text fz="xl">{t('welcome.badge', { badge })}</Text>}
      {guest.kind === 'tenant' && (
        <Text fz="xl" fw={650}>
          {where
            ? t('welcome.first', { time: format.date(where.startsAt, 'time'), with: where.with, table: where.table })
            : t('welcome.none')}
        </Text>
      )}
    </Stack>
  );
}

function Entrance({ floor }: { floor: Floor }) {
  const { t } = useTranslation('hall');
  const { pending } = useActs();
  const [search, setSearch] = useSearchParams();
  const [wanted, setWanted] = useState(search.get('code') ?? '');
  const [scanning, setScanning] = useState(false);
  const [last, setLast] = useState<{ invitationId: string; attendance: Attendance } | null>(null);
  const guests = useMemo(() => guestsOf(floor, pending), [floor, pending]);
  const open = floor.state === 'on_the_day' || floor.state === 'closing';
  const welcomed = guests.find(({ invitationId }) => invitationId === last?.invitationId);
  const rallyId = floor.rally.id;
  const noted = (guest: Guest, attendance: Attendance) => {
    setLast({ invitationId: guest.invitationId, attendance });
    setWanted('');
    if (search.has('code')) setSearch({}, { replace: true });
  };
  /** A badge before the camera says all that is needed: its bearer is here. */
  const seen = (text: string) => {
    const [guest] = codeIn(text) ? found(guests, text) : [];
    if (!guest) return setWanted(codeIn(text) ?? text.slice(0, 60));
    if (!isHere(guest.attendance) || guest.left) {
      const body = { invitationId: guest.invitationId, attendance: 'present', at: new Date().toISOString() };
      const about = { label: guest.name, about: guest.invitationId };
      void perform({ ...about, path: `/api/rallies/${rallyId}/sign-ins`, body });
    }
    noted(guest, 'present');
  };
  const ofKind = guests.filter(({ kind }) => kind === 'tenant');
  return (
    <Stack>
      <PendingBar />
      <div role="status">
        {last !== null && welcomed !== undefined && (
          <Paper withBorder p="lg" bg="petrol.0">
            <Welcome guest={welcomed} attendance={last.attendance} />
          </Paper>
        )}
      </div>
      <Group gap="sm">
        <Button
          size="xl"
          leftSection={<IconQrcode size={26} aria-hidden />}
          onClick={() => setScanning(!scanning)}
          aria-expanded={scanning}
        >
          {t(scanning ? 'scan.stop' : 'scan.start')}
        </Button>
        <Text fz="lg" fw={600}>
          {t('counts', {
            count: ofKind.filter((one) => isHere(one.attendance)).length,
            of: ofKind.filter((one) => one.expected).length,
          })}
        </Text>
      </Group>
      {scanning && <Scanner onCode={seen} />}
      <TextInput
        label={t('search.label')}
        description={t('search.text')}
        size="lg"
        autoComplete="off"
        leftSection={<IconSearch size={22} aria-hidden />}
        rightSection={
          wanted === '' ? null : <CloseButton size="lg" aria-label={t('search.clear')} onClick={() => setWanted('')} />
        }
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <Offers floor={floor} />
      {floor.state === 'closing' && <Alert color="yellow">{t('over')}</Alert>}
      <GuestList rallyId={rallyId} guests={guests} open={open} wanted={wanted} onNoted={noted} />
      {floor.state === 'on_the_day' && (
        <Group>
          <WalkIn rallyId={rallyId} />
        </Group>
      )}
    </Stack>
  );
}

/** The entrance of a rally, on the phone or tablet of whoever stands there. It goes on without a connection. */
export default function EntrancePage() {
  const { t } = useTranslation('hall');
  const { rallyId = '' } = useParams();
  const query = apiQuery.useQuery('get', '/api/rallies/{id}/floor', { params: { path: { id: rallyId } } });
  const floor = query.data;
  const isToday = floor?.state === 'on_the_day';
  useOffline(isToday, LATER);
  useLive(isToday ? `/api/rallies/${rallyId}/live` : null, LIVE);
  return (
    <Page
      title={t('title')}
      lead={floor && `${floor.rally.name} – ${floor.rally.venue}`}
      size="md"
      actions={
        <Button
          component={Link}
          to={`/board/${rallyId}`}
          variant="default"
          leftSection={<IconDeviceTv size={18} aria-hidden />}
        >
          {t('board.open')}
        </Button>
      }
    >
      <ListState
        query={query}
        empty={{ title: t('empty') }}
        isEmpty={({ candidates, employers }) => candidates.length + employers.length === 0}
      >
        {(data) => <Entrance floor={data} />}
      </ListState>
    </Page>
  );
}
