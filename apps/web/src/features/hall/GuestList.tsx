import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Attendance, found, type Guest, isHere } from './floor.js';
import { GuestCard } from './GuestCard.js';

const VIEWS = ['expected', 'here', 'absent'] as const;
type View = (typeof VIEWS)[number];

/** Shown at once; the rest is found by name. */
const MOST_SHOWN = 40;

/** Who comes without having said yes is found by name, and not in the way otherwise. */
function isIn(view: View, { attendance, expected, left }: Guest): boolean {
  if (view === 'expected') return attendance === 'unknown' && expected;
  if (view === 'here') return isHere(attendance) && !left;
  return left || attendance === 'excused' || attendance === 'no_show';
}

interface GuestListProps {
  rallyId: string;
  guests: readonly Guest[];
  open: boolean;
  wanted: string;
  onNoted: (guest: Guest, attendance: Attendance) => void;
}

/** The list at the entrance: what was typed or scanned, or everybody who is expected. */
export function GuestList({ rallyId, guests, open, wanted, onNoted }: GuestListProps) {
  const { t } = useTranslation('hall');
  const [kind, setKind] = useState<Guest['kind']>('tenant');
  const [view, setView] = useState<View>('expected');
  const ofKind = guests.filter((guest) => guest.kind === kind);
  const searching = wanted.trim() !== '';
  const shown = searching ? found(guests, wanted) : ofKind.filter((guest) => isIn(view, guest));
  return (
    <Stack>
      {!searching && (
        <Group gap="sm">
          <SegmentedControl
            aria-label={t('list.whom')}
            size="md"
            data={[
              { value: 'tenant', label: t('list.candidates') },
              { value: 'employer', label: t('list.employers') },
            ]}
            value={kind}
            onChange={(value) => setKind(value === 'employer' ? 'employer' : 'tenant')}
          />
          <SegmentedControl
            aria-label={t('list.view')}
            size="sm"
            data={VIEWS.map((value) => ({
              value,
              label: t(`list.${value}`, { count: ofKind.filter((guest) => isIn(value, guest)).length }),
            }))}
            value={view}
            onChange={(value) => setView(VIEWS.find((one) => one === value) ?? 'expected')}
          />
        </Group>
      )}
      {shown.length === 0 && (
        <Text c="dimmed" role="status">
          {t(searching ? 'list.notFound' : `list.none.${view}`)}
        </Text>
      )}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {shown.slice(0, MOST_SHOWN).map((guest) => (
          <GuestCard
            key={guest.invitationId}
            rallyId={rallyId}
            guest={guest}
            open={open}
            onNoted={(attendance) => onNoted(guest, attendance)}
          />
        ))}
      </Stack>
      {shown.length > MOST_SHOWN && <Text c="dimmed">{t('list.more', { count: shown.length - MOST_SHOWN })}</Text>}
    </Stack>
  );
}
