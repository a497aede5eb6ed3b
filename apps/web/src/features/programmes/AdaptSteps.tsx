import { ActionIcon, Button, Fieldset, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CatalogueSelect } from '../../ui/index.js';
import { type AdaptProps, french, keyFor, moved, numberOf, replaced, type Step } from './adapting.js';
import { useText } from './programme.js';
import { StepAsks } from './StepAsks.js';

const CLOSERS = [
  ...['hand', 'visit', 'assessment', 'cv_validated', 'checklist', 'contract', 'placement', 'orientation'],
  ...['allocation', 'decision', 'session', 'site'],
] as Step['closedBy'][];
const PATHS = ['support', 'housing'] as const;

/** The steps of both paths, with what closes each and by when. */
export function AdaptSteps({ definition, onChange }: AdaptProps) {
  const { t } = useTranslation('programmes');
  const textOf = useText();
  const { steps } = definition;
  const add = () => {
    const label = t('adapt.newStep');
    const step: Step = {
      ...{
        key: keyFor(label, steps),
        label: { fr: label, en: label },
        path: 'support',
        dueDays: null,
        closedBy: 'hand',
        atHome: false,
        minMinutes: null,
        domains: [],
      },
    };
    onChange({ steps: [...steps, step] });
  };
  return (
    <Stack>
      {steps.map((step, at) => {
        const set = (change: Partial<Step>) => onChange({ steps: replaced(steps, at, { ...step, ...change }) });
        return (
          <Fieldset key={step.key} legend={textOf(step.label) || t('adapt.newStep')}>
            <Stack gap="sm">
              <TextInput
                label={t('adapt.french')}
                required
                maxLength={200}
                value={step.label.fr}
                onChange={(event) => set({ label: french(step.label, event.currentTarget.value) })}
              />
              <TextInput
                label={t('adapt.english')}
                maxLength={200}
                value={step.label.en}
                onChange={(event) => set({ label: { ...step.label, en: event.currentTarget.value } })}
              />
              <Group grow align="flex-end">
                <CatalogueSelect
                  label={t('adapt.path')}
                  values={PATHS}
                  namespace="programmes"
                  prefix="steps.path"
                  value={step.path}
                  onChange={(value) => set({ path: value === 'housing' ? 'housing' : 'support' })}
                />
                <NumberInput
                  label={t('adapt.dueDays')}
                  min={1}
                  max={3660}
                  value={step.dueDays ?? ''}
                  onChange={(value) => set({ dueDays: numberOf(value) })}
                />
              </Group>
              <CatalogueSelect
                label={t('adapt.closedBy')}
                values={CLOSERS}
                namespace="programmes"
                prefix="steps.closer"
                value={step.closedBy}
                onChange={(value) => set({ closedBy: CLOSERS.find((known) => known === value) ?? 'hand' })}
              />
              <StepAsks step={step} set={set} />
              <Group gap="xs">
                <ActionIcon
                  variant="default"
                  size="lg"
                  disabled={at === 0}
                  onClick={() => onChange({ steps: moved(steps, at, -1) })}
                  aria-label={t('adapt.upFor', { what: textOf(step.label) })}
                >
                  <IconArrowUp size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  size="lg"
                  disabled={at === steps.length - 1}
                  onClick={() => onChange({ steps: moved(steps, at, 1) })}
                  aria-label={t('adapt.downFor', { what: textOf(step.label) })}
                >
                  <IconArrowDown size={18} aria-hidden />
                </ActionIcon>
                <Button
                  variant="subtle"
                  color="red"
                  size="compact-sm"
                  leftSection={<IconTrash size={16} aria-hidden />}
                  onClick={() => onChange({ steps: replaced(steps, at, null) })}
                  aria-label={t('adapt.removeFor', { what: textOf(step.label) })}
                >
                  {t('adapt.remove')}
                </Button>
              </Group>
            </Stack>
          </Fieldset>
        );
      })}
      <Group>
        <Button variant="light" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('adapt.addStep')}
        </Button>
      </Group>
    </Stack>
  );
}
