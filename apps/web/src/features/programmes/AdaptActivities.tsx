import { Checkbox, Group, MultiSelect, NumberInput, SimpleGrid, Stack, Switch, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../../ui/index.js';
import { AdaptContacts } from './AdaptContacts.js';
import { type AdaptProps, keyFor, numberOf } from './adapting.js';
import type { Definition } from './programme.js';

type Activities = Definition['activities'];
type Indicator = Definition['indicators'][number];
const FLAGS = [
  ...(['orientationCommittee', 'allocationCommittee', 'decisionBody', 'jointCell'] as const),
  ...(['toolLoans', 'sharedHousing'] as const),
] as const;
const INDICATORS = [
  ...['households', 'opened_closed', 'support_months', 'refusal_rate', 'qpv_share', 'housed', 'jobs_and_trainings'],
  ...['active_share', 'returns', 'reviews_on_time', 'first_meeting_on_time', 'sessions', 'site_cost', 'arrears'],
] as Indicator[];
const SERVICES = ['technical', 'social'] as const;

function Sessions({ has, set }: { has: Activities; set: (change: Partial<Activities>) => void }) {
  const { t } = useTranslation('programmes');
  const sessions = has.groupSessions;
  /** A module keeps its key, so that what was attended still counts. */
  const rename = (labels: string[]) => {
    const modules: { key: string; label: { fr: string; en: string } }[] = [];
    for (const label of labels) {
      const known = sessions?.modules.find((module) => module.label.fr === label);
      modules.push(
        known ?? { key: keyFor(label, [...(sessions?.modules ?? []), ...modules]), label: { fr: label, en: label } },
      );
    }
    if (modules.length) set({ groupSessions: { places: sessions?.places ?? 10, modules } });
  };
  return (
    <Stack gap="xs">
      <Switch
        label={t('activity.groupSessions')}
        checked={sessions !== null}
        onChange={(event) =>
          set({
            groupSessions: event.currentTarget.checked
              ? {
                  places: 10,
                  modules: [{ key: 'first', label: { fr: t('adapt.firstModule'), en: t('adapt.firstModule') } }],
                }
              : null,
          })
        }
      />
      {sessions && (
        <>
          <TagsInput
            label={t('adapt.modules')}
            description={t('adapt.modulesHint')}
            maxTags={20}
            value={sessions.modules.map(({ label }) => label.fr)}
            onChange={rename}
          />
          <NumberInput
            label={t('adapt.places')}
            min={1}
            max={200}
            value={sessions.places}
            onChange={(value) => set({ groupSessions: { ...sessions, places: numberOf(value) ?? 1 } })}
          />
        </>
      )}
    </Stack>
  );
}

function Sites({ has, set }: { has: Activities; set: (change: Partial<Activities>) => void }) {
  const { t } = useTranslation('programmes');
  const sites = has.workSites;
  const usual = { maxDays: 5, siteMaxDays: 61, supportMaxDays: 183, costCents: 130_000 };
  return (
    <Stack gap="xs">
      <Switch
        label={t('activity.workSites')}
        checked={sites !== null}
        onChange={(event) => set({ workSites: event.currentTarget.checked ? usual : null })}
      />
      {sites && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {(['maxDays', 'siteMaxDays', 'supportMaxDays'] as const).map((key) => (
            <NumberInput
              key={key}
              label={t(`adapt.site.${key}`)}
              min={1}
              max={key === 'maxDays' ? 60 : 3660}
              value={sites[key]}
              onChange={(value) => set({ workSites: { ...sites, [key]: numberOf(value) ?? 1 } })}
            />
          ))}
          <MoneyField
            label={t('adapt.site.cost')}
            value={sites.costCents}
            onChange={(cents) => set({ workSites: { ...sites, costCents: cents ?? 0 } })}
          />
        </SimpleGrid>
      )}
    </Stack>
  );
}

/** Committees, group sessions, work-sites, loans; urgent alerts; and what the programme counts. */
export function AdaptActivities({ definition, onChange }: AdaptProps) {
  const { t } = useTranslation('programmes');
  const has = definition.activities;
  const set = (change: Partial<Activities>) => onChange({ activities: { ...has, ...change } });
  return (
    <Stack>
      {FLAGS.map((key) => (
        <Switch
          key={key}
          label={t(`activity.${key}`)}
          checked={has[key]}
          onChange={(event) => set({ [key]: event.currentTarget.checked })}
        />
      ))}
      <Sessions has={has} set={set} />
      <Sites has={has} set={set} />
      <Switch
        label={t('activity.trainingSite')}
        checked={has.trainingSite !== null}
        onChange={(event) => set({ trainingSite: event.currentTarget.checked ? { places: 12 } : null })}
      />
      {has.trainingSite && (
        <NumberInput
          label={t('adapt.places')}
          min={1}
          max={200}
          value={has.trainingSite.places}
          onChange={(value) => set({ trainingSite: { places: numberOf(value) ?? 1 } })}
        />
      )}
      <Switch
        label={t('adapt.rally')}
        checked={has.rally !== null}
        onChange={(event) => set({ rally: event.currentTarget.checked ? { everyMonths: 4 } : null })}
      />
      {has.rally && (
        <NumberInput
          label={t('adapt.rallyMonths')}
          min={1}
          max={24}
          value={has.rally.everyMonths}
          onChange={(value) => set({ rally: { everyMonths: numberOf(value) ?? 4 } })}
        />
      )}
      <Group>
        {SERVICES.map((service) => (
          <Checkbox
            key={service}
            label={t(`rules.urgent.${service}`)}
            checked={definition.urgentServices.includes(service)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              const kept = SERVICES.filter((one) =>
                one === service ? checked : definition.urgentServices.includes(one),
              );
              const urgentContacts = definition.urgentContacts.filter((one) => kept.includes(one.service));
              onChange({ urgentServices: kept, urgentContacts });
            }}
          />
        ))}
      </Group>
      <AdaptContacts definition={definition} onChange={onChange} />
      {definition.indicators.includes('active_share') && (
        <NumberInput
          label={t('adapt.activeShareGoal')}
          min={1}
          max={100}
          suffix=" %"
          value={definition.activeShareGoal ?? ''}
          onChange={(value) => onChange({ activeShareGoal: numberOf(value) })}
        />
      )}
      <MultiSelect
        label={t('adapt.indicators')}
        required
        data={INDICATORS.map((key) => ({ value: key, label: t(`indicator.${key}`) }))}
        value={definition.indicators}
        onChange={(values) => onChange({ indicators: INDICATORS.filter((key) => values.includes(key)) })}
      />
    </Stack>
  );
}
