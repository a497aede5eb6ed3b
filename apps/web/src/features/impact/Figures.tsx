import { Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bars } from './Bars.js';
import { among, type Definitions, type Impact, SECTIONS } from './impact.js';

interface FiguresProps {
  impact: Impact;
  definitions: Definitions;
}

/** Every figure of everybody, or of one group, part by part, with what it means; beside the period compared. */
export function Figures({ impact, definitions }: FiguresProps) {
  const { t } = useTranslation('impact');
  const before = new Map(impact.compared?.total.map((indicator) => [indicator.key, indicator]));
  return SECTIONS.map((section) => {
    const indicators = among(impact.total, section);
    if (indicators.length === 0) return null;
    return (
      <Paper key={section} component="section" withBorder p={{ base: 'md', sm: 'lg' }}>
        <Stack gap="sm">
          <Title order={2}>{t(`section.${section}`)}</Title>
          <Text c="dimmed">{t(`sectionText.${section}`)}</Text>
          <Bars
            label={t(`section.${section}`)}
            first={t('column.what')}
            rows={indicators.map((indicator) => {
              const compared = before.get(indicator.key);
              const words = definitions.get(indicator.key);
              return {
                ...{ key: indicator.key, label: words?.label ?? indicator.key, indicator },
                ...(words && { definition: words.definition }),
                ...(compared && { compared }),
              };
            })}
          />
        </Stack>
      </Paper>
    );
  });
}
