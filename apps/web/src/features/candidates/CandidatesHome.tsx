import { Anchor, Button, Group, Paper, Stack, TextInput, ThemeIcon, Title } from '@mantine/core';
import { IconSearch, IconUserSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { apiQuery } from '../../api/client.js';

/** The shortest way from signing in to the people: type what is needed, or take an offer that is open. */
export default function CandidatesHome() {
  const { t } = useTranslation('candidates');
  const navigate = useNavigate();
  const { data } = apiQuery.useQuery('get', '/api/offers', { params: { query: { size: 100 } } });
  const open = (data?.items ?? []).filter(({ state }) => state === 'published').slice(0, 2);
  return (
    <Paper component="section" aria-labelledby="search-people" withBorder p="lg">
      <Stack gap="sm">
        <Group gap="sm" wrap="nowrap">
          <ThemeIcon size={38} radius="md" variant="light" aria-hidden>
            <IconUserSearch size={22} stroke={1.75} />
          </ThemeIcon>
          <Title order={2} size="h3" id="search-people">
            {t('home.title')}
          </Title>
        </Group>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const q = new FormData(event.currentTarget).get('q')?.toString().trim();
            void navigate(q ? `/candidates?${new URLSearchParams({ q })}` : '/candidates');
          }}
        >
          <Stack gap="sm" align="flex-start">
            <TextInput
              w="100%"
              name="q"
              type="search"
              label={t('home.field')}
              placeholder={t('filter.qExample')}
              maxLength={200}
            />
            <Button type="submit" leftSection={<IconSearch size={18} aria-hidden />}>
              {t('requests.search')}
            </Button>
          </Stack>
        </form>
        {open.map(({ id, title }) => (
          <Anchor key={id} component={Link} to={`/candidates?offerId=${id}`} size="sm">
            {t('home.forOffer', { offer: title })}
          </Anchor>
        ))}
      </Stack>
    </Paper>
  );
}
