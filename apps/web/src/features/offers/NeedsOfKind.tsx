import { Box, Button, Chip, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Needs } from './needs.js';

interface Usual {
  name: string;
  need: 'required' | 'employer' | 'usual';
  basis: string | null;
}

interface NeedsOfKindProps {
  form: UseFormReturnType<Needs>;
  title: string;
  demanded: 'skills' | 'certificates' | 'licences';
  wished: 'wishedSkills' | 'wishedCertificates' | 'wishedLicences';
  /** What is usual for the occupation: one tap each. */
  usual: readonly Usual[];
  /** The only values there are; without it any text may be added. */
  options?: readonly string[];
  nameOf?: (name: string) => string;
  add: string;
}

/** One kind of need: a line for what is usual and for what was added, each demanded, wished or neither. */
export function NeedsOfKind(props: NeedsOfKindProps) {
  const { form, title, demanded, wished, usual, options, nameOf = (name) => name, add } = props;
  const { t } = useTranslation('offers');
  const [typed, setTyped] = useState('');
  const values = form.values;
  const names = [...new Set([...usual.map(({ name }) => name), ...values[demanded], ...values[wished]])];
  const set = (name: string, as: typeof demanded | typeof wished | null) => {
    for (const field of [demanded, wished] as const) {
      const rest = form.getValues()[field].filter((one) => one !== name);
      form.setFieldValue(field, as === field ? [...rest, name] : rest);
    }
  };
  const addTyped = () => {
    const name = typed.trim();
    if (name !== '') set(name, demanded);
    setTyped('');
  };
  const left = options?.filter((one) => !names.includes(one));
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h4">
        {title}
      </Title>
      {names.map((name) => {
        const known = usual.find((one) => one.name === name);
        const label = nameOf(name);
        return (
          <Box key={name} role="group" aria-label={label}>
            <Text size="sm" fw={500}>
              {label}
            </Text>
            {known !== undefined && known.need !== 'usual' && (
              <Text size="sm" c="dimmed">
                {t(`needs.${known.need}`, { basis: known.basis })}
              </Text>
            )}
            <Group gap="xs" mt={4}>
              <Chip
                size="sm"
                checked={values[demanded].includes(name)}
                onChange={(isOn) => set(name, isOn ? demanded : null)}
              >
                {t('needs.demanded')}
              </Chip>
              <Chip
                size="sm"
                checked={values[wished].includes(name)}
                onChange={(isOn) => set(name, isOn ? wished : null)}
              >
                {t('needs.wished')}
              </Chip>
            </Group>
          </Box>
        );
      })}
      {left === undefined ? (
        <Group gap="xs" wrap="nowrap" align="end">
          <TextInput
            label={add}
            maxLength={120}
            flex={1}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            // What was typed and not added is meant too.
            onBlur={addTyped}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              addTyped();
            }}
          />
          <Button variant="default" onClick={addTyped}>
            {t('needs.add')}
          </Button>
        </Group>
      ) : (
        <Select
          label={add}
          placeholder={t('needs.noneDemanded')}
          data={left.map((value) => ({ value, label: nameOf(value) }))}
          value={null}
          onChange={(value) => value !== null && set(value, demanded)}
        />
      )}
    </Stack>
  );
}
