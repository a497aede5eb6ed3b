import { Button, Group, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, call } from '../../api/client.js';
import { useApiMutation } from '../../ui/index.js';
import { AFTER_OFFER, type Offer } from './offer.js';

/** A new draft like this offer. */
export function CopyButton({ offer }: { offer: Offer }) {
  const { t } = useTranslation('offers');
  const navigate = useNavigate();
  const copy = useApiMutation({
    mutationFn: () => call(api.POST('/api/offers/{id}/copies', { params: { path: { id: offer.id } } })),
    success: t('page.copied'),
    invalidates: AFTER_OFFER,
    onSuccess: ({ id }) => navigate(`/offers/${id}`),
  });
  return (
    <Button
      variant="default"
      leftSection={<IconCopy size={18} aria-hidden />}
      loading={copy.isPending}
      onClick={() => copy.mutate()}
    >
      {t('page.copy')}
    </Button>
  );
}

/** Until when it is shown, and the one tap that keeps it so. */
export function KeepOpen({ offer, until }: { offer: Offer; until: string }) {
  const { t } = useTranslation('offers');
  const keep = useApiMutation({
    mutationFn: () => call(api.POST('/api/offers/{id}/confirmation', { params: { path: { id: offer.id } } })),
    success: t('page.keptOpen'),
    invalidates: AFTER_OFFER,
  });
  return (
    <Group>
      <Text c="dimmed">{until}</Text>
      <Button variant="default" loading={keep.isPending} onClick={() => keep.mutate()}>
        {t('page.stillOpen')}
      </Button>
    </Group>
  );
}
