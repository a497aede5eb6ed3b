import { Alert, Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, call } from '../../api/client.js';
import { Facts, useApiMutation } from '../../ui/index.js';
import { Notice } from './Notice.js';
import { AFTER_REFERRAL, isOpen, type Referral } from './referral.js';

/** Who refers, and whether the person was told what becomes of what is known of them. */
export function SenderCard({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { id, source, channel, partnerName, partnerContact, informedHow, state } = referral;
  const tell = useApiMutation({
    mutationFn: (how: 'written' | 'spoken') =>
      call(api.POST('/api/referrals/{id}/information', { params: { path: { id } }, body: { how } })),
    success: t('notice.noted'),
    invalidates: AFTER_REFERRAL,
  });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('page.sender')}</Title>
        <Facts
          facts={[
            { label: t('field.source'), value: t(`source.${source}`) },
            { label: t('page.channel'), value: channel && t(`channel.${channel}`) },
            ...(partnerName ? [{ label: t('field.partnerName'), value: partnerName }] : []),
            ...(partnerContact ? [{ label: t('field.partnerContact'), value: partnerContact }] : []),
          ]}
        />
        {(channel === 'public_form' || channel === 'partner_link') && isOpen(state) && (
          <Text size="sm">{t('page.unchecked')}</Text>
        )}
        {informedHow === null && isOpen(state) && (
          <Stack gap="sm">
            <Text fw={600}>{t('notice.missing')}</Text>
            <Notice version="current" />
            <Group>
              <Button variant="default" loading={tell.isPending} onClick={() => tell.mutate('spoken')}>
                {t('notice.spoken')}
              </Button>
              <Button variant="default" loading={tell.isPending} onClick={() => tell.mutate('written')}>
                {t('notice.written')}
              </Button>
            </Group>
          </Stack>
        )}
      </Stack>
    </Paper>
  );
}

/** To a landlord: that it referred the same person before. */
export function EarlierNotice({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  if (referral.earlierId === null) return null;
  return (
    <Alert color="blue" icon={<IconInfoCircle aria-hidden />} title={t('known.again')}>
      <Anchor component={Link} to={`/referrals/${referral.earlierId}`}>
        {t('known.openEarlier')}
      </Anchor>
    </Alert>
  );
}
