import { CloseButton, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Floor, folded, isHere, isUnderWay, type Rally } from './rally.js';
import { type Guest, SignInCard } from './SignInCard.js';

const VIEWS = ['expected', 'here', 'absent'] as const;
type View = (typeof VIEWS)[number];

/** Shown at once; the rest is found by name. */
const MOST_SHOWN = 60;

function guestsOf({ candidates, employers }: Floor): Guest[] {
  return [
    ...candidates.map((one): Guest => ({ ...one, kind: 'tenant' })),
    ...employers.map((one): Guest => ({ ...one, kind: 'employer', state: 'accepted', next: null })),
  ];
}

/** Who comes without having said yes is found by name, and not in the way otherwise. */
function isIn(view: View, { attendance, state }: Guest): boolean {
  if (view === 'expected') return attendance === 'unknown' && state === 'accepted';
  return view === 'here' ? isHere(attendance) : attendance === 'excused' || attendance === 'no_show';
}

/** The list at the entrance: type a few letters of the name, tap how the person came. */
export function SignInList({ rally, floor }: { rally: Rally; floor: Floor }) {
  const { t } = useTranslation('rallies');
  const [kind, setKind] = useState<Guest['kind']>('tenant');
  const [view, setView] = useState<View>('expected');
  const [wanted, setWanted] = useState('');
  const guests = guestsOf(floor);
  const ofKind = guests.filter((guest) => guest.kind === kind);
  const search = folded(wanted.trim());
  const found =
    search === ''
      ? ofKind.filter((guest) => isIn(view, guest))
      : guests.filter(({ name }) => folded(name).includes(search));
  return (
    <Stack>
      <TextInput
        label={t('signIn.search')}
        placeholder={t('signIn.searchText')}
        size="lg"
        autoComplete="off"
        leftSection={<IconSearch size={22} aria-hidden />}
        rightSection={
          wanted === '' ? null : <CloseButton size="lg" aria-label={t('signIn.clear')} onClick={() => setWanted('')} />
        }
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      {search === '' && (
        <Group gap="sm">
          <SegmentedControl
            aria-label={t('invitations.whom')}
            size="md"
            data={[
              { value: 'tenant', label: t('list.candidates') },
              { value: 'employer', label: t('list.employers') },
            ]}
            value={kind}
            onChange={(value) => setKind(value === 'employer' ? 'employer' : 'tenant')}
          />
          <SegmentedControl
            aria-label={t('signIn.view')}
            size="sm"
            data={VIEWS.map((value) => ({
              value,
              label: t(`signIn.${value}`, { count: ofKind.filter((guest) => isIn(value, guest)).length }),
            }))}
            value={view}
            onChange={(value) => setView(VIEWS.find((one) => one === value) ?? 'expected')}
          />
        </Group>
      )}
      {found.length === 0 && (
        <Text c="dimmed" role="status">
          {t(search === '' ? `signIn.none.${view}` : 'signIn.notFound')}
        </Text>
      )}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {found.slice(0, MOST_SHOWN).map((guest) => (
          <SignInCard
            key={guest.invitationId}
            rallyId={rally.id}
            guest={guest}
            open={isUnderWay(rally.state)}
            // Whoever is quick has typed the next name already: that one stays.
            onSignedIn={() => setWanted((now) => (folded(guest.name).includes(folded(now.trim())) ? '' : now))}
          />
        ))}
      </Stack>
      {found.length > MOST_SHOWN && <Text c="dimmed">{t('signIn.more', { count: found.length - MOST_SHOWN })}</Text>}
    </Stack>
  );
}
