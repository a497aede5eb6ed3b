import { List, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import { type Definition, useText } from './programme.js';

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Title order={2}>{title}</Title>
        {children}
      </Stack>
    </Paper>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <List spacing={4}>
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}

function useRhythmLines({ rhythm, maxDays, seeksEmployment }: Definition): string[] {
  const { t } = useTranslation('programmes');
  const every = (key: string, count: number | null) => (count === null ? [] : [t(`rules.${key}`, { count })]);
  return [
    ...every('contact', rhythm.contactDays),
    ...every('contactInWork', rhythm.contactInWorkDays),
    ...every('contactInTraining', rhythm.contactInTrainingDays),
    ...every('contactInTrial', rhythm.contactInTrialDays),
    ...every('homeVisit', rhythm.homeVisitDays),
    ...every('review', rhythm.reviewDays),
    ...every('firstMeeting', rhythm.firstMeetingDays),
    ...every('caseMeeting', rhythm.caseMeetingDays),
    ...every('manager', rhythm.managerAfterDays),
    ...(seeksEmployment ? [t('rules.endings')] : []),
    ...(maxDays === null ? [t('rules.noMaximum')] : every('maximum', maxDays)),
  ];
}

function useActivityLines({
  activities: has,
  urgentServices,
  urgentContacts,
  peerVolunteers,
  pictograms,
}: Definition): string[] {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const text = useText();
  const lines = (['orientationCommittee', 'allocationCommittee', 'decisionBody', 'jointCell'] as const)
    .filter((key) => has[key])
    .map((key) => t(`activity.${key}`));
  if (has.rally) lines.push(t('rules.rally', { count: has.rally.everyMonths }));
  if (has.groupSessions) {
    const modules = has.groupSessions.modules.map(({ label }) => text(label)).join(', ');
    lines.push(
      t('rules.sessions', { count: has.groupSessions.modules.length, modules, places: has.groupSessions.places }),
    );
  }
  if (has.workSites) {
    const { maxDays, siteMaxDays, costCents } = has.workSites;
    lines.push(t('rules.sites', { days: maxDays, site: siteMaxDays, cost: format.money(costCents, true) }));
  }
  if (has.trainingSite) lines.push(t('rules.trainingSite', { count: has.trainingSite.places }));
  if (has.toolLoans) lines.push(t('activity.toolLoans'));
  if (has.sharedHousing) lines.push(t('activity.sharedHousing'));
  if (peerVolunteers) lines.push(t('summary.peers'));
  if (pictograms) lines.push(t('summary.pictograms'));
  for (const service of urgentServices) lines.push(t(`rules.urgent.${service}`));
  for (const { service, name, email } of urgentContacts)
    lines.push(t('rules.urgentContact', { service: t(`urgent.services.${service}`), name, email }));
  return lines;
}

/** What the programme asks for, as sentences. */
export function RulesInWords({ definition }: { definition: Definition }) {
  const { t } = useTranslation('programmes');
  const text = useText();
  const rhythms = useRhythmLines(definition);
  const activities = useActivityLines(definition);
  const { audience, steps, profiles, partners } = definition;
  const paths = (['support', 'housing'] as const).filter((path) => steps.some((step) => step.path === path));
  return (
    <Stack gap="lg">
      <Section title={t('rules.audience')}>
        <Text>{t(`rules.rule.${audience.rule}`)}</Text>
        <Lines
          lines={audience.conditions.map((condition) =>
            [
              text(condition.label),
              ...(condition.document ? [t('condition.document')] : []),
              ...(condition.validMonths === null ? [] : [t('rules.valid', { count: condition.validMonths })]),
              ...(condition.required ? [] : [t('condition.optional')]),
            ].join(' · '),
          )}
        />
        <Text size="sm">
          {t('rules.sources')} {definition.referralSources.map((source) => t(`source.${source}`)).join(', ')}.
        </Text>
        {partners.length > 0 && (
          <Text size="sm">
            {t('rules.partners')} {partners.join(', ')}.
          </Text>
        )}
        {profiles.length > 0 && (
          <Text size="sm">
            {t('rules.profiles')} {profiles.map(({ label }) => text(label)).join(', ')}.
          </Text>
        )}
      </Section>
      <Section title={t('rules.rhythms')}>
        <Lines lines={rhythms} />
      </Section>
      {paths.map((path) => (
        <Section key={path} title={t(`steps.path.${path}`)}>
          <Lines
            lines={steps
              .filter((step) => step.path === path)
              .map((step) =>
                [
                  text(step.label),
                  ...(step.atHome ? [t('steps.atHome')] : []),
                  ...(step.minMinutes === null ? [] : [t('steps.minMinutes', { count: step.minMinutes })]),
                  ...(step.dueDays === null ? [] : [t('rules.within', { count: step.dueDays })]),
                ].join(' · '),
              )}
          />
        </Section>
      ))}
      {activities.length > 0 && (
        <Section title={t('rules.activities')}>
          <Lines lines={activities} />
        </Section>
      )}
      <Section title={t('rules.confidentiality')}>
        <Text>{t(`rules.level.${definition.confidentiality}`)}</Text>
        <Text>{t(definition.seeksEmployment ? 'rules.employment' : 'rules.noEmployment')}</Text>
      </Section>
    </Stack>
  );
}
