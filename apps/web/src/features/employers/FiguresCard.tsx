import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Facts, ListState, useFormat } from '../../ui/index.js';

type Figures = components['schemas']['EmployerFigures'];

function Numbers({ figures }: { figures: Figures }) {
  const { t } = useTranslation('employers');
  const { number } = useFormat();
  const told = (value: number | null) => (value === null ? t('figures.few') : number(value));
  const of = (part: number, whole: number) =>
    whole === 0 ? null : t('figures.of', { part: number(part), whole: number(whole) });
  const { meanVerdictDays, checks } = figures;
  const looks = figures.cardsOpened !== null && figures.cardsShown !== null;
  const groups = [
    {
      title: t('figures.offers'),
      facts: [{ label: t('figures.offersFilled'), value: of(figures.offersFilled, figures.offersPublished) }],
    },
    {
      title: t('figures.rallies'),
      facts: [
        { label: t('figures.ralliesRegistered'), value: of(figures.ralliesRegistered, figures.ralliesInvited) },
        { label: t('figures.ralliesAttended'), value: number(figures.ralliesAttended) },
        { label: t('figures.ralliesAbsent'), value: number(figures.ralliesAbsent) },
      ],
    },
    {
      title: t('figures.meetings'),
      facts: [
        { label: t('figures.meetingsHeld'), value: number(figures.meetingsHeld) },
        { label: t('figures.verdictsGiven'), value: number(figures.verdictsGiven) },
        { label: t('figures.verdictsOwed'), value: number(figures.verdictsOwed) },
        {
          label: t('figures.meanVerdictDays'),
          value:
            meanVerdictDays === null
              ? null
              : t('figures.days', {
                  count: meanVerdictDays,
                  days: number(meanVerdictDays, { maximumFractionDigits: 1 }),
                }),
        },
      ],
    },
    {
      title: t('figures.hiring'),
      facts: [
        { label: t('figures.hires'), value: told(figures.hires) },
        { label: t('figures.trainings'), value: told(figures.trainings) },
        ...checks.map(({ month, asked, stillThere }) => ({
          label: t('figures.still', { count: month }),
          value: asked === 0 ? null : asked === null || stillThere === null ? t('figures.few') : of(stillThere, asked),
        })),
      ],
    },
    ...(looks
      ? [
          {
            title: t('figures.looks'),
            facts: [
              { label: t('figures.cardsShown'), value: number(figures.cardsShown ?? 0) },
              { label: t('figures.cardsOpened'), value: number(figures.cardsOpened ?? 0) },
            ],
          },
        ]
      : []),
  ];
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xl">
        {groups.map(({ title, facts }) => (
          <Stack key={title} gap="xs">
            <Title order={3} size="h4">
              {title}
            </Title>
            <Facts facts={facts} columns={2} />
          </Stack>
        ))}
      </SimpleGrid>
      {figures.suppressed && (
        <Text size="sm" c="dimmed">
          {t('figures.suppressed')}
        </Text>
      )}
    </Stack>
  );
}

/** What the records say of an employer. Nobody types these numbers. */
export function FiguresCard({ employerId }: { employerId: string }) {
  const { t } = useTranslation('employers');
  const query = apiQuery.useQuery('get', '/api/employers/{id}/figures', { params: { path: { id: employerId } } });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('figures.title')}</Title>
        <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
          {(figures) => <Numbers figures={figures} />}
        </ListState>
      </Stack>
    </Paper>
  );
}
