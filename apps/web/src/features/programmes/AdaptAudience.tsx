import {
  Button,
  Checkbox,
  Fieldset,
  Group,
  MultiSelect,
  NumberInput,
  Radio,
  Stack,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CatalogueSelect, DOMAINS } from '../../ui/index.js';
import { type AdaptProps, type Condition, french, keyFor, numberOf, replaced } from './adapting.js';
import type { Definition } from './programme.js';
import { useText } from './programme.js';

type Source = Definition['referralSources'][number];
const SOURCES = [
  ...['landlord', 'self', 'association', 'ccas', 'siao', 'social_worker', 'psychiatry', 'hospital'],
  ...['child_protection', 'employment_service', 'pension_fund', 'disability_office', 'shelter'],
] as Source[];
const ALL_DOMAINS = ['general', ...DOMAINS] as const;

function ConditionFields({ one, onChange }: { one: Condition; onChange: (change: Condition | null) => void }) {
  const { t } = useTranslation('programmes');
  const textOf = useText();
  const set = (change: Partial<Condition>) => onChange({ ...one, ...change });
  return (
    <Fieldset legend={textOf(one.label) || t('adapt.newCondition')}>
      <Stack gap="sm">
        <TextInput
          label={t('adapt.french')}
          required
          maxLength={200}
          value={one.label.fr}
          onChange={(event) => set({ label: french(one.label, event.currentTarget.value) })}
        />
        <TextInput
          label={t('adapt.english')}
          maxLength={200}
          value={one.label.en}
          onChange={(event) => set({ label: { ...one.label, en: event.currentTarget.value } })}
        />
        {one.kind === 'age' ? (
          <Group grow>
            <NumberInput
              label={t('adapt.minAge')}
              min={0}
              max={120}
              value={one.minAge ?? ''}
              onChange={(value) => set({ minAge: numberOf(value) })}
            />
            <NumberInput
              label={t('adapt.maxAge')}
              min={0}
              max={120}
              value={one.maxAge ?? ''}
              onChange={(value) => set({ maxAge: numberOf(value) })}
            />
          </Group>
        ) : (
          <Group grow align="flex-end">
            <CatalogueSelect
              label={t('adapt.domain')}
              values={ALL_DOMAINS}
              namespace="shell"
              prefix="support.domain"
              value={one.domain}
              onChange={(value) => set({ domain: ALL_DOMAINS.find((known) => known === value) ?? 'general' })}
            />
            <NumberInput
              label={t('adapt.validMonths')}
              min={1}
              max={120}
              value={one.validMonths ?? ''}
              onChange={(value) => set({ validMonths: numberOf(value) })}
            />
          </Group>
        )}
        <Group>
          <Checkbox
            label={t('adapt.required')}
            checked={one.required}
            onChange={(event) => set({ required: event.currentTarget.checked })}
          />
          {one.kind === 'fact' && (
            <Checkbox
              label={t('adapt.document')}
              checked={one.document}
              onChange={(event) => set({ document: event.currentTarget.checked })}
            />
          )}
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => onChange(null)}
            aria-label={t('adapt.removeFor', { what: textOf(one.label) })}
          >
            {t('adapt.remove')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

/** Who may refer, what has to be proved, and whether a record waits for it. */
export function AdaptAudience({ definition, onChange }: AdaptProps) {
  const { t } = useTranslation('programmes');
  const { audience, referralSources, partners, profiles } = definition;
  /** A profile keeps its key, so that who has it keeps it. */
  const nameProfiles = (labels: string[]) => {
    const named: typeof profiles = [];
    for (const label of labels) {
      const known = profiles.find((profile) => profile.label.fr === label);
      named.push(known ?? { key: keyFor(label, [...profiles, ...named]), label: { fr: label, en: label } });
    }
    onChange({ profiles: named });
  };
  const setConditions = (conditions: Condition[]) => onChange({ audience: { ...audience, conditions } });
  const add = (kind: Condition['kind']) => {
    const label = t(`adapt.condition.${kind}`);
    setConditions([
      ...audience.conditions,
      {
        ...{ key: keyFor(label, audience.conditions), label: { fr: label, en: label }, kind },
        ...{ minAge: kind === 'age' ? 18 : null, maxAge: null, domain: 'general', document: false },
        ...{ validMonths: null, required: true, knownBy: null },
      } as Condition,
    ]);
  };
  return (
    <Stack>
      <MultiSelect
        label={t('rules.sources')}
        required
        data={SOURCES.map((source) => ({ value: source, label: t(`source.${source}`) }))}
        value={referralSources}
        onChange={(values) => onChange({ referralSources: SOURCES.filter((source) => values.includes(source)) })}
      />
      <TagsInput
        label={t('adapt.partners')}
        description={t('adapt.modulesHint')}
        maxTags={20}
        value={partners}
        onChange={(names) => onChange({ partners: names })}
      />
      <TagsInput
        label={t('adapt.profiles')}
        description={t('adapt.modulesHint')}
        maxTags={20}
        value={profiles.map(({ label }) => label.fr)}
        onChange={nameProfiles}
      />
      <Radio.Group
        label={t('adapt.rule')}
        value={audience.rule}
        onChange={(rule) => onChange({ audience: { ...audience, rule: rule === 'refuse' ? 'refuse' : 'show' } })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="show" label={t('rules.rule.show')} />
          <Radio value="refuse" label={t('rules.rule.refuse')} />
        </Stack>
      </Radio.Group>
      {audience.conditions.map((one, at) => (
        <ConditionFields
          key={one.key}
          one={one}
          onChange={(change) => setConditions(replaced(audience.conditions, at, change))}
        />
      ))}
      <Group>
        {(['fact', 'age'] as const).map((kind) => (
          <Button
            key={kind}
            variant="light"
            size="compact-md"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => add(kind)}
          >
            {t(`adapt.add.${kind}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
