import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.js';
import { DateText, dayOf, FOLLOWING, StatusBadge, useFormat } from '../../ui/index.js';
import { CheckDialog } from './CheckDialog.js';
import { type Check, MONTHS, type Placement, sideOf } from './placement.js';
import { SettleDialog } from './SettleDialog.js';

const words = { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } as const;

function Answer({ check }: { check: Check }) {
  const { t } = useTranslation('placements');
  const format = useFormat();
  const { stillThere, comment, answeredAt, dueOn, side, via, endedOn, endReason } = check;
  const said = check.said ?? stillThere;
  const left = [
    endedOn === null ? null : t('check.leftOn', { day: format.date(endedOn) }),
    endReason === null ? null : t(`reason.${endReason}`),
  ].filter((part) => part !== null);
  const followedUp = [
    check.askedAt ? t('check.askedOn', { day: format.date(check.askedAt, 'shortDate') }) : null,
    check.remindedAt ? t('check.remindedOn', { day: format.date(check.remindedAt, 'shortDate') }) : null,
    check.tries ? t('check.tries', { count: check.tries }) : null,
  ].filter((part) => part !== null);
  return (
    <Stack component="li" gap={2}>
      <Group gap="xs">
        <Text size="sm">{t(`side.${side}`)}</Text>
        {said === null ? (
          <StatusBadge tone={dueOn <= dayOf() ? 'waiting' : 'neutral'}>
            {t(dueOn <= dayOf() ? 'check.awaited' : 'check.later')}
          </StatusBadge>
        ) : (
          <StatusBadge tone={said ? 'success' : 'danger'}>{t(said ? 'check.yes' : 'check.no')}</StatusBadge>
        )}
        {check.wantsCall && <StatusBadge tone="warning">{t('check.wantsCall')}</StatusBadge>}
        {answeredAt !== null && (
          <Text size="sm" c="dimmed">
            <DateText value={answeredAt} style="shortDate" /> {via !== null && t(`check.via.${via}`)}
          </Text>
        )}
      </Group>
      {said === null && followedUp.length > 0 && (
        <Text size="sm" c="dimmed">
          {followedUp.join(' · ')}
        </Text>
      )}
      {left.length > 0 && <Text size="sm">{left.join(' · ')}</Text>}
      {comment !== null && (
        <Text size="sm" style={words}>
          {comment}
        </Text>
      )}
    </Stack>
  );
}

function Month({ placement, month }: { placement: Placement; month: (typeof MONTHS)[number] }) {
  const { t } = useTranslation('placements');
  const { role } = useUser();
  const [answering, setAnswering] = useState<Check['side'] | null>(null);
  const [settling, settle] = useDisclosure();
  const checks = placement.checks.filter((check) => check.month === month);
  const [first] = checks;
  if (!first) return null;
  const own = sideOf(role);
  const isFollowing = FOLLOWING.includes(role);
  const isDue = first.dueOn <= dayOf();
  const isContradicted = placement.contradictions?.includes(month) ?? false;
  const settlement = placement.settlements?.find((one) => one.month === month);
  const about = { placementId: placement.id, kind: placement.kind, name: placement.tenantName ?? t('field.nameless') };
  return (
    <Stack component="section" gap="xs">
      <Group justify="space-between" gap="xs">
        <Title order={3} size="h4">
          {t('check.month', { count: month })}
        </Title>
        <Text size="sm" c="dimmed">
          <DateText value={first.dueOn} />
        </Text>
      </Group>
      {isContradicted && (
        <Alert color="brick" variant="light" icon={<IconAlertTriangle aria-hidden />} title={t('check.contradiction')}>
          <Stack align="flex-start" gap="xs">
            {t('check.contradictionText')}
            <Button size="sm" onClick={settle.open}>
              {t('settle.action')}
            </Button>
          </Stack>
          <SettleDialog placement={placement} month={month} opened={settling} onClose={settle.close} />
        </Alert>
      )}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {checks.map((check) => (
          <Answer key={check.side} check={check} />
        ))}
      </Stack>
      {settlement !== undefined && !isContradicted && (
        <Text size="sm" style={words}>
          {t(settlement.stillThere ? 'settle.there' : 'settle.gone', { name: settlement.by })}
          {settlement.note !== null && `\n${settlement.note}`}
        </Text>
      )}
      {isDue && (
        <Group gap="xs">
          {checks
            .filter(({ side }) => side === own || (isFollowing && side !== 'case_worker'))
            .map(({ side, stillThere }) => (
              <Button
                key={side}
                variant={side === own && stillThere === null ? 'filled' : 'subtle'}
                size="sm"
                onClick={() => setAnswering(side)}
              >
                {side === own
                  ? t(stillThere === null ? 'check.answer' : 'check.change')
                  : t(`check.noteFor.${side === 'employer' ? 'employer' : 'tenant'}`)}
              </Button>
            ))}
          {answering !== null && (
            <CheckDialog
              about={about}
              check={checks.find(({ side }) => side === answering)}
              side={answering === own || answering === 'case_worker' ? undefined : answering}
              month={month}
              opened
              onClose={() => setAnswering(null)}
            />
          )}
        </Group>
      )}
    </Stack>
  );
}

/** After one, three and six months: is the person still there, each side asked on its own. */
export function ChecksCard({ placement }: { placement: Placement }) {
  const { t } = useTranslation('placements');
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="lg">
        <div>
          <Title order={2}>{t('check.title')}</Title>
          <Text c="dimmed">{t('check.text')}</Text>
        </div>
        {placement.checks.length === 0 && <Text>{t('check.none')}</Text>}
        {MONTHS.map((month) => (
          <Month key={month} placement={placement} month={month} />
        ))}
      </Stack>
    </Paper>
  );
}
