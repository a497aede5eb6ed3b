import { Container, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Pictogram, type PictogramName } from './Pictogram.js';

/** What each page of a person is about, in the order in which it is read. */
const SAYS = {
  invitation: ['meeting', 'agreement', 'phone'],
  release: ['documents', 'agreement', 'phone'],
  placement_check: ['meeting', 'agreement', 'phone'],
  tenant_space: ['agreement', 'documents', 'visit', 'phone'],
  rally_word: ['meeting', 'agreement'],
  self_assessment: ['agreement', 'visit'],
} as const satisfies Record<string, readonly PictogramName[]>;

const isSaid = (purpose: string): purpose is keyof typeof SAYS => purpose in SAYS;

/** Above a personal page, for people whose programme speaks simply: short sentences, each with its picture. */
export function InPictures({ purpose }: { purpose: string }) {
  const { t } = useTranslation('links');
  if (!isSaid(purpose)) return null;
  return (
    <Container size="xs" pt="lg">
      <Paper component="section" withBorder p="md" aria-label={t('pictograms.label')}>
        <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
          {SAYS[purpose].map((name) => (
            <Group component="li" key={name} wrap="nowrap" c="petrol.7">
              <Pictogram name={name} />
              <Text fz="xl" fw={600} c="var(--mantine-color-text)">
                {t(`pictograms.${purpose}.${name}`)}
              </Text>
            </Group>
          ))}
        </Stack>
      </Paper>
    </Container>
  );
}
