import { Box, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { AssessmentRow, LevelRow } from './AssessmentRow.js';
import { type AssessmentValues, domainsOf, NOT_ASSESSED } from './outcome.js';
import { type Assessments, type Lists, SCALES } from './visit.js';

/** Every reading is in the audit trail: once is enough for the levels of last time, and without them one can do at the door. */
export const useAssessments = (tenantId: string) =>
  apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/assessments',
    { params: { path: { id: tenantId } } },
    { refetchOnWindowFocus: false, refetchOnReconnect: false },
  );

const lastLevel = (known: Assessments | undefined, domain: string) =>
  known?.rounds.flatMap(({ items }) => items).find((item) => item.domain === domain)?.level;
const lastScale = (known: Assessments | undefined, scale: string) =>
  known?.rounds.flatMap(({ scales }) => scales).find((one) => one.scale === scale)?.level;

interface AssessmentFieldsProps {
  tenantId: string;
  /** What can be ticked, where it is known already. */
  lists?: Lists | undefined;
  value: AssessmentValues;
  onChange: (value: AssessmentValues) => void;
}

/** How the person is doing in each part of life that was spoken about, and the three scales. */
export function AssessmentFields({ tenantId, lists, value, onChange }: AssessmentFieldsProps) {
  const { t } = useTranslation('visits');
  const { role } = useUser();
  const { data: known } = useAssessments(tenantId);
  const listOf = (domain: string) => (lists ?? known?.lists)?.find((one) => one.domain === domain);
  return (
    <>
      <Paper component="section" withBorder p="lg">
        <Stack gap="lg">
          <Stack gap={4}>
            <Title order={2}>{t('assess.title')}</Title>
            <Text c="dimmed">{t('assess.lead')}</Text>
          </Stack>
          {domainsOf(role).map((domain) => (
            <AssessmentRow
              key={domain}
              domain={domain}
              list={listOf(domain)}
              before={lastLevel(known, domain)}
              value={value.domains[domain] ?? NOT_ASSESSED}
              onChange={(note) => onChange({ ...value, domains: { ...value.domains, [domain]: note } })}
            />
          ))}
        </Stack>
      </Paper>
      <Paper component="section" withBorder p="lg">
        <Stack gap="lg">
          <Stack gap={4}>
            <Title order={2}>{t('scales.title')}</Title>
            <Text c="dimmed">{t('scales.lead')}</Text>
          </Stack>
          {SCALES.map((scale) => (
            <Box key={scale} role="group" aria-labelledby={`scale-${scale}`}>
              <LevelRow
                id={`scale-${scale}`}
                name={t(`support.scale.${scale}`)}
                before={lastScale(known, scale)}
                value={value.scales[scale] ?? ''}
                onChange={(level) => onChange({ ...value, scales: { ...value.scales, [scale]: level } })}
              />
            </Box>
          ))}
        </Stack>
      </Paper>
    </>
  );
}
