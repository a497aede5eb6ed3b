import { List, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { useFormat } from '../../ui/index.js';

type Card = NonNullable<components['schemas']['TenantInvitation']['card']>;

/** What employers see before the meeting: no name, no address. Told to the person it is about. */
export function OwnCard({ card }: { card: Card }) {
  const { t } = useTranslation('links');
  const { language } = useFormat();
  const name = ({ label, labelEn }: { label: string; labelEn: string }) => (language === 'fr' ? label : labelEn);
  const languages = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  const lines = [
    { label: t('card.occupations'), values: card.occupations.map(name) },
    {
      label: t('card.experiences'),
      values: card.experiences.map(({ occupation, months }) =>
        t('card.experience', { occupation: name(occupation), count: months }),
      ),
    },
    { label: t('card.skills'), values: card.skills },
    { label: t('card.certificates'), values: card.certificates },
    { label: t('card.licences'), values: card.licences },
    { label: t('card.languages'), values: card.languages.map(({ code }) => languages.of(code) ?? code) },
  ].filter(({ values }) => values.length > 0);
  return (
    <Paper component="section" withBorder p="lg">
      <Title order={2} mb="xs">
        {t('card.title')}
      </Title>
      <Text mb="md">{t('card.lead')}</Text>
      <Stack gap="sm">
        {lines.map(({ label, values }) => (
          <div key={label}>
            <Text size="sm" c="dimmed">
              {label}
            </Text>
            <List listStyleType="none" style={{ overflowWrap: 'anywhere' }}>
              {values.map((value) => (
                <List.Item key={value}>{value}</List.Item>
              ))}
            </List>
          </div>
        ))}
      </Stack>
    </Paper>
  );
}
