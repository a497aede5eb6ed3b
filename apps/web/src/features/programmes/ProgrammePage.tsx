import { Button, Grid, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArchive, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ConfirmButton, DateText, ListState, Page, StatusBadge, useApiMutation } from '../../ui/index.js';
import { FiguresCard } from './FiguresCard.js';
import { AFTER_PROGRAMME, type Programme, useText } from './programme.js';
import { RallyCard } from './RallyCard.js';
import { RulesInWords } from './RulesInWords.js';

function Versions({ programme }: { programme: Programme }) {
  const { t } = useTranslation('programmes');
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Title order={2}>{t('versions.title')}</Title>
        <Text size="sm">{t('versions.now', { version: programme.version })}</Text>
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {programme.versions.map((version) => (
            <li key={version.version}>
              <Text>{version.note}</Text>
              <Text size="sm" c="dimmed">
                {t('versions.replaced', { version: version.version })} <DateText value={version.replacedAt} />
                {version.replacedBy !== null && ` · ${version.replacedBy}`}
              </Text>
            </li>
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}

function Actions({ programme }: { programme: Programme }) {
  const { t } = useTranslation('programmes');
  const isArchived = programme.archivedAt !== null;
  const archive = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/programmes/{id}/archival', {
          params: { path: { id: programme.id } },
          body: { archived: !isArchived },
        }),
      ),
    success: t(isArchived ? 'archive.restored' : 'archive.done'),
    invalidates: AFTER_PROGRAMME,
    problem: 'inline',
  });
  return (
    <>
      <Button
        component={Link}
        to={`/programmes/${programme.id}/adapt`}
        variant="light"
        leftSection={<IconPencil size={18} aria-hidden />}
      >
        {t('adapt.action')}
      </Button>
      <ConfirmButton
        leftSection={<IconArchive size={18} aria-hidden />}
        question={t(isArchived ? 'archive.restoreQuestion' : 'archive.question')}
        consequence={t(isArchived ? 'archive.restoreText' : 'archive.text')}
        confirm={t(isArchived ? 'archive.restore' : 'archive.action')}
        onConfirm={() => archive.mutateAsync()}
      >
        {t(isArchived ? 'archive.restore' : 'archive.action')}
      </ConfirmButton>
    </>
  );
}

/** A programme: its rules in words, its figures, and what was adapted. */
export default function ProgrammePage() {
  const { t } = useTranslation('programmes');
  const text = useText();
  const { programmeId = '' } = useParams();
  const isManager = useUser().role === 'association_manager';
  const query = apiQuery.useQuery('get', '/api/programmes/{id}', { params: { path: { id: programmeId } } });
  const programme = query.data;
  return (
    <Page
      title={programme?.name ?? t('one')}
      lead={programme && text(programme.definition.summary)}
      breadcrumb={isManager ? [{ label: t('list.title'), to: '/programmes' }] : []}
      badge={programme?.archivedAt != null && <StatusBadge tone="neutral">{t('list.archived')}</StatusBadge>}
      size="xl"
      actions={isManager && programme && <Actions programme={programme} />}
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false} lines={6}>
        {(one) => (
          <Grid gap="lg">
            <Grid.Col span={{ base: 12, md: 7 }}>
              <RulesInWords definition={one.definition} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 5 }}>
              <Stack gap="lg">
                {one.rally !== null && <RallyCard rally={one.rally} />}
                {isManager && <FiguresCard programmeId={one.id} />}
                {one.versions.length > 0 && <Versions programme={one} />}
              </Stack>
            </Grid.Col>
          </Grid>
        )}
      </ListState>
    </Page>
  );
}
