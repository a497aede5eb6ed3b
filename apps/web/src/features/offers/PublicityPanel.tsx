import { Anchor, Paper, Stack, Switch, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useApiMutation } from '../../ui/index.js';
import { AFTER_OFFER, type Offer } from './offer.js';

/** The page that anybody can read, if the employer wants one. */
export function PublicityPanel({ offer }: { offer: Offer }) {
  const { t } = useTranslation('offers');
  const { id, isPublic, publicId, state } = offer;
  const change = useApiMutation({
    mutationFn: (wanted: boolean) =>
      call(api.PUT('/api/offers/{id}/publicity', { params: { path: { id } }, body: { isPublic: wanted } })),
    success: (_, wanted) => t(wanted ? 'publicity.on' : 'publicity.off'),
    invalidates: AFTER_OFFER,
  });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('publicity.title')}</Title>
        <Switch
          label={t('publicity.switch')}
          description={t('publicity.text')}
          checked={isPublic}
          disabled={change.isPending}
          onChange={(event) => change.mutate(event.currentTarget.checked)}
        />
        {isPublic && state !== 'published' && <Text c="dimmed">{t('publicity.afterPublication')}</Text>}
        {isPublic && state === 'published' && publicId !== null && (
          <Anchor href={`/offres/${publicId}`} target="_blank" rel="noreferrer">
            {t('publicity.open')}
          </Anchor>
        )}
      </Stack>
    </Paper>
  );
}
