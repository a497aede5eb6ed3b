import { Autocomplete, type AutocompleteProps, Group, Text } from '@mantine/core';
import { useDebouncedValue, useUncontrolled } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { apiQuery } from '../api/client.js';
import type { components } from '../api/schema.js';

export type Town = components['schemas']['Town'];

/** Milliseconds without a key before the suggestions follow. */
const PAUSE_MS = 200;

export interface TownFieldProps extends Omit<AutocompleteProps, 'data' | 'filter' | 'renderOption' | 'onOptionSubmit'> {
  /** A town was chosen among the suggestions; its name is in the field already. */
  onTown?: (town: Town) => void;
}

/** A town by its name or postcode, with suggestions; any other text may be left in it. Takes `form.getInputProps(…)`. */
export function TownField({ value, defaultValue, onChange, onTown, ...input }: TownFieldProps) {
  const [typed, setTyped] = useUncontrolled({ value, defaultValue, finalValue: '', onChange });
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { data } = apiQuery.useQuery(
    'get',
    '/api/towns',
    { params: { query: { q, size: 6 } } },
    { enabled: q !== '', placeholderData: keepPreviousData },
  );
  const towns = new Map<string, Town>(
    (q === '' ? [] : (data?.items ?? [])).map((town) => [`${town.insee} ${town.postcode}`, town]),
  );
  return (
    <Autocomplete
      autoComplete="off"
      maxLength={80}
      value={typed}
      onChange={setTyped}
      data={[...towns].map(([key, { name }]) => ({ value: key, label: name }))}
      // The server has searched already, also without accents and by postcode.
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <Group justify="space-between" gap="xs" w="100%">
          <span>{towns.get(option.value)?.name}</span>
          <Text span size="sm" c="dimmed">
            {towns.get(option.value)?.postcode}
          </Text>
        </Group>
      )}
      onOptionSubmit={(key) => {
        const town = towns.get(key);
        if (town) onTown?.(town);
      }}
      {...input}
    />
  );
}
