import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fullName, PhoneLink } from '../../ui/index.js';
import { DayLineRow } from './DayLineRow.js';
import { type DayLine, TOP } from './day.js';
import { type DayGroup, REFERRALS } from './dayGroups.js';

const bare = { listStyle: 'none' } as const;

function Lines({ lines, more }: { lines: readonly DayLine[]; more?: ReactNode }) {
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={bare}>
      {lines.map((line) => (
        <DayLineRow key={line.key} line={line} more={more} />
      ))}
    </Stack>
  );
}

/** Who it is about, and how to reach them. */
function Head({ group: { key, tenant, lines } }: { group: DayGroup }) {
  const { t } = useTranslation('record');
  if (tenant !== null)
    return (
      <Group justify="space-between" gap="xs">
        <Anchor component={Link} to={`/tenants/${tenant.id}/record`} fw={650} style={{ overflowWrap: 'anywhere' }}>
          {fullName(tenant)}
        </Anchor>
        {tenant.phone !== null && <PhoneLink value={tenant.phone} />}
      </Group>
    );
  if (key === REFERRALS)
    return (
      <Anchor component={Link} to="/referrals/waiting" fw={650}>
        {t('day.referrals', { count: lines.length })}
      </Anchor>
    );
  return <Text fw={650}>{t('day.kind.reminder')}</Text>;
}

/** One household: what presses most, and behind a tap what else there is about it. */
function Card({ group }: { group: DayGroup }) {
  const { t } = useTranslation('record');
  const [isOpen, { toggle }] = useDisclosure();
  const id = useId();
  const [first, ...others] = group.lines;
  if (!first) return null;
  const Sign = isOpen ? IconChevronUp : IconChevronDown;
  const name = group.tenant === null ? t('day.kind.referral') : fullName(group.tenant);
  const more = others.length > 0 && (
    <Button
      variant="subtle"
      h={44}
      px={6}
      rightSection={<Sign size={18} aria-hidden />}
      aria-expanded={isOpen}
      aria-controls={id}
      aria-label={t('day.othersFor', { count: others.length, name })}
      onClick={toggle}
    >
      {t('day.others', { count: others.length })}
    </Button>
  );
  return (
    <Paper component="li" withBorder p="sm">
      <Stack gap="xs">
        <Head group={group} />
        <Lines lines={[first]} more={more} />
        {others.length > 0 && (
          <div id={id} hidden={!isOpen}>
            {isOpen && <Lines lines={others} />}
          </div>
        )}
      </Stack>
    </Paper>
  );
}

/** Households, each with what is due about it. */
export function DayList({ groups }: { groups: readonly DayGroup[] }) {
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={bare}>
      {groups.map((group) => (
        <Card key={group.key} group={group} />
      ))}
    </Stack>
  );
}

/** So many are shown of a part before the rest is asked for. */
const SHOWN = 5;

function Some({ groups }: { groups: readonly DayGroup[] }) {
  const { t } = useTranslation('record');
  const [all, setAll] = useState(false);
  return (
    <>
      <DayList groups={all ? groups : groups.slice(0, SHOWN)} />
      {!all && groups.length > SHOWN && (
        <Group>
          <Button variant="default" onClick={() => setAll(true)}>
            {t('day.all', { count: groups.length - SHOWN })}
          </Button>
        </Group>
      )}
    </>
  );
}

/** What is for today: the most pressing household first. */
export function TodayPart({ groups }: { groups: readonly DayGroup[] }) {
  const { t } = useTranslation('record');
  const late = groups.filter(({ lines }) => lines.some(({ overdue, waits }) => overdue && !waits)).length;
  return (
    <Stack component="section" gap="sm">
      <div>
        <Title order={2} size="h3" id={TOP} tabIndex={-1} style={{ outline: 'none' }}>
          {groups.length === 0 ? t('day.free') : t('day.today', { count: groups.length })}
        </Title>
        {late > 0 && <Text c="dimmed">{t('day.late', { count: late })}</Text>}
      </div>
      <Some groups={groups} />
    </Stack>
  );
}

/** What can be done on any day, out of the way until somebody asks for it. */
export function WaitsPart({ groups }: { groups: readonly DayGroup[] }) {
  const { t } = useTranslation('record');
  const [isOpen, { toggle }] = useDisclosure();
  const id = useId();
  if (groups.length === 0) return null;
  const Sign = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {t('day.waits', { count: groups.length })}
      </Title>
      <Text c="dimmed">{t('day.waitsText')}</Text>
      <Group>
        <Button
          variant="default"
          rightSection={<Sign size={18} aria-hidden />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={toggle}
        >
          {t(isOpen ? 'day.hide' : 'day.show')}
        </Button>
      </Group>
      <Stack gap="sm" id={id}>
        {isOpen && <Some groups={groups} />}
      </Stack>
    </Stack>
  );
}
