import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.js';
import { type Column, DateText, PhoneLink, Status, StatusBadge } from '../../ui/index.js';
import { type Invitation, invitationStatuses, isAhead, NEEDS, type Rally } from './rally.js';

function Contact({ invitation: { email, phone } }: { invitation: Invitation }) {
  const { t } = useTranslation('rallies');
  if (!email && !phone) return t('common.none');
  return (
    <Stack gap="xs">
      {phone && <PhoneLink value={phone} />}
      {email && (
        <Anchor href={`mailto:${email}`} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {email}
        </Anchor>
      )}
    </Stack>
  );
}

/** What somebody said with the answer: needs, tables, times away, the reason of a refusal. */
function Said({ invitation, rally }: { invitation: Invitation; rally: Rally }) {
  const { t } = useTranslation('rallies');
  const { constraints, tables, away, declineReason, declineCode, state, kind, brings } = invitation;
  const needs = NEEDS.filter((need) => constraints?.[need] === true).map((need) =>
    need === 'interpreter' && constraints?.interpreterLanguage
      ? t('needInterpreter', { language: constraints.interpreterLanguage })
      : t(`need.${need}`),
  );
  if (state === 'declined') {
    const code = declineCode ? t(`declineCode.${declineCode}`) : null;
    return [code, declineReason].filter(Boolean).join(' : ') || t('common.none');
  }
  if (state !== 'accepted') return t('common.none');
  if (kind === 'tenant') return needs.length > 0 ? needs.join(', ') : t('common.none');
  const absent = away?.length ?? 0;
  const received = t('invitations.tables', { count: tables ?? 0 });
  const there =
    absent === 0 ? received : t('invitations.tablesAway', { tables: received, count: absent, slots: rally.slots });
  const more = [
    ...(brings?.recruiters ?? []),
    ...(brings?.offers ?? []),
    ...(brings?.equipment ?? []).map((item) => t(`registration.item.${item}`, { ns: 'shell' })),
    ...(brings?.equipmentNote ? [brings.equipmentNote] : []),
  ];
  return (
    <>
      {there}
      {more.length > 0 && (
        <Text size="sm" c="dimmed">
          {more.join(', ')}
        </Text>
      )}
    </>
  );
}

/** Who phones them, and what came of the last call. */
function LastCall({ invitation: { lastCall, callerName } }: { invitation: Invitation }) {
  const { t } = useTranslation('rallies');
  if (!lastCall && !callerName) return null;
  return (
    <Text size="sm" c="dimmed" w="100%">
      {lastCall && (
        <>
          <DateText value={lastCall.at} style="shortDate" /> {t(`call.outcome.${lastCall.outcome}`)}
          {lastCall.note && ` : ${lastCall.note}`}
        </>
      )}
      {!lastCall && t('call.by', { name: callerName })}
    </Text>
  );
}

export function useInvitationColumns(
  rally: Rally,
  note: (invitation: Invitation) => void,
): [Column<Invitation>, ...Column<Invitation>[]] {
  const { t } = useTranslation('rallies');
  const isOrganiser = useUser().role === 'organiser';
  const action: Column<Invitation> = {
    key: 'answer',
    header: t('invitations.answer'),
    cell: (invitation) => (
      <Button
        size="compact-sm"
        variant="light"
        onClick={() => note(invitation)}
        aria-label={t('answer.noteFor', { name: invitation.name })}
      >
        {t('answer.note')}
      </Button>
    ),
  };
  return [
    { key: 'name', header: t('invitations.name'), cell: ({ name }) => name },
    {
      key: 'state',
      header: t('invitations.state'),
      cell: (invitation) => (
        <Group gap={6}>
          {!(invitation.toPhone && invitation.state === 'to_send') && (
            <Status of={invitationStatuses} value={invitation.state} />
          )}
          {invitation.toPhone && <StatusBadge tone="warning">{t('invitations.toPhone')}</StatusBadge>}
          <LastCall invitation={invitation} />
        </Group>
      ),
    },
    {
      key: 'contact',
      header: t('invitations.contact'),
      cell: (invitation) =>
        isOrganiser && invitation.kind === 'tenant' ? t('invitations.byReferent') : <Contact invitation={invitation} />,
    },
    {
      key: 'said',
      header: t('invitations.said'),
      cell: (invitation) => <Said invitation={invitation} rally={rally} />,
    },
    ...(isAhead(rally.state) ? [action] : []),
  ];
}
