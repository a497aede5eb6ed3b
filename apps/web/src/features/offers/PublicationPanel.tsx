import { Anchor, Button, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { ProblemAlert, useApiMutation } from '../../ui/index.js';
import { ForbiddenPhrases } from './ForbiddenPhrases.js';
import { AFTER_OFFER, fieldOf, type Offer, type OfferProblem, problemsOf, stepOf } from './offer.js';

function Missing({ offer, problems }: { offer: Offer; problems: readonly OfferProblem[] }) {
  const { t } = useTranslation('offers');
  if (problems.length === 0) return null;
  return (
    <div>
      <Text fw={600}>{t('publish.missing')}</Text>
      <Stack component="ul" gap={4} pl="lg" my="xs">
        {problems.map(({ path, code }) => (
          <li key={`${path} ${code}`}>
            <Anchor component={Link} to={`/offers/${offer.id}/edit?step=${stepOf(path)}`}>
              {t(code === 'too_short' ? 'publish.tooShort' : `field.${fieldOf(path)}`)}
            </Anchor>
          </li>
        ))}
      </Stack>
    </div>
  );
}

/** What still stands against publication, or the button. */
export function PublicationPanel({ offer }: { offer: Offer }) {
  const { t } = useTranslation('offers');
  const params = { params: { path: { id: offer.id } } };
  const query = apiQuery.useQuery('get', '/api/offers/{id}/publication', params);
  const publish = useApiMutation({
    mutationFn: () => call(api.POST('/api/offers/{id}/publication', params)),
    success: t('publish.done'),
    invalidates: AFTER_OFFER,
    problem: 'inline',
  });
  if (query.isPending) return <Skeleton height={120} aria-hidden />;
  if (query.data === undefined) return <ProblemAlert error={query.error} onRetry={query.refetch} />;
  const refused = problemsOf(publish.error);
  const problems = refused.length > 0 ? refused : query.data.items;
  const missing = problems.filter(({ code }) => code !== 'discrimination');
  const [forbidden] = problems.filter(({ code }) => code === 'discrimination');
  const isReady = problems.length === 0;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group gap="xs">
          {isReady && <IconCircleCheck color="var(--mantine-color-green-6)" aria-hidden />}
          <Title order={2}>{t(isReady ? 'publish.ready' : 'publish.notReady')}</Title>
        </Group>
        <Text>{t(isReady ? 'publish.readyText' : 'publish.notReadyText')}</Text>
        <Missing offer={offer} problems={missing} />
        <ForbiddenPhrases offer={offer} problems={problems} />
        {refused.length === 0 && <ProblemAlert error={publish.error} />}
        <Group>
          {isReady ? (
            <Button
              leftSection={<IconSend size={18} aria-hidden />}
              loading={publish.isPending}
              onClick={() => publish.mutate()}
            >
              {t(offer.state === 'expired' ? 'publish.again' : 'publish.action')}
            </Button>
          ) : (
            <Button
              component={Link}
              to={`/offers/${offer.id}/edit?step=${stepOf((forbidden ?? missing[0])?.path ?? '')}`}
            >
              {t(forbidden ? 'publish.correct' : 'publish.complete')}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
