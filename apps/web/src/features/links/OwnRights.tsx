import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconEdit } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { DateText, Facts, formatPhone, StatusBadge, type Tone } from '../../ui/index.js';
import { OwnContactForm } from './OwnContactForm.js';
import { OwnCorrection } from './OwnCorrection.js';
import { OwnErasure } from './OwnErasure.js';
import type { OwnData, OwnRequest } from './ownData.js';

const TONES: Record<OwnRequest['state'], Tone> = {
  to_confirm: 'waiting',
  waiting: 'waiting',
  done: 'success',
  refused: 'warning',
  cancelled: 'neutral',
};

const addressOf = ({ address, postcode, city }: OwnData) =>
  [address, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join('\n') || null;

function Contact({ token, data }: { token: string; data: OwnData }) {
  const { t } = useTranslation('links');
  const [editing, setEditing] = useState(false);
  if (editing) return <OwnContactForm token={token} data={data} onDone={() => setEditing(false)} />;
  const facts = [
    { label: t('rights.name'), value: `${data.givenName} ${data.familyName}` },
    { label: t('rights.field.phone'), value: data.phone && formatPhone(data.phone) },
    { label: t('rights.field.email'), value: data.email },
    { label: t('rights.field.address'), value: data.located ? addressOf(data) : t('rights.notLocated') },
    { label: t('rights.field.locale'), value: t(`rights.language.${data.locale}`) },
  ];
  return (
    <Stack>
      <Facts facts={facts} />
      <Group>
        <Button
          variant="light"
          h={48}
          leftSection={<IconEdit size={18} aria-hidden />}
          onClick={() => setEditing(true)}
        >
          {t('rights.edit')}
        </Button>
      </Group>
    </Stack>
  );
}

/** What was asked, how it stands, and what was answered; a change of one's own needs no line here. */
function Asked({ requests }: { requests: readonly OwnRequest[] }) {
  const { t } = useTranslation('links');
  const shown = requests.filter(({ kind }) => kind !== 'contact');
  if (shown.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={3}>{t('rights.asked')}</Title>
      {shown.map(({ id, kind, state, words, answer, askedAt }) => (
        <Stack key={id} gap={2}>
          <Group gap="xs">
            <Text fw={600}>{t(`rights.kind.${kind}`)}</Text>
            <StatusBadge tone={TONES[state]}>{t(`rights.state.${state}`)}</StatusBadge>
            <Text size="sm" c="dimmed">
              <DateText value={askedAt} />
            </Text>
          </Group>
          {words !== null && <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{words}</Text>}
          {answer !== null && (
            <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              <Text span fw={600}>
                {t('rights.answer')}
              </Text>{' '}
              {answer}
            </Text>
          )}
        </Stack>
      ))}
    </Stack>
  );
}

/** One's own data: seen, corrected, taken along, erased. */
export function OwnRights({ token }: { token: string }) {
  const { t } = useTranslation('links');
  const { data } = apiQuery.useQuery('get', '/api/links/{token}/own-data', { params: { path: { token } } });
  if (data === undefined) return null;
  return (
    <>
      <Paper component="section" withBorder p="lg">
        <Stack>
          <Title order={2}>{t('rights.title')}</Title>
          <Contact token={token} data={data} />
          <OwnCorrection token={token} />
          <Asked requests={data.requests} />
        </Stack>
      </Paper>
      <Paper component="section" withBorder p="lg">
        <Stack gap="sm">
          <Title order={2}>{t('rights.copy')}</Title>
          <Text>{t('rights.copyText')}</Text>
          <Group>
            <Button
              component="a"
              href={`/api/links/${token}/own-record/copy`}
              download
              variant="light"
              h={48}
              leftSection={<IconDownload size={18} aria-hidden />}
            >
              {t('rights.copyPdf')}
            </Button>
          </Group>
          <Anchor href={`/api/links/${token}/own-record/export`} download size="sm">
            {t('rights.copyJson')}
          </Anchor>
        </Stack>
      </Paper>
      <OwnErasure token={token} data={data} />
    </>
  );
}
