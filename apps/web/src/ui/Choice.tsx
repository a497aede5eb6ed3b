import { Box, Chip, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export interface ChoiceProps<Value extends string> {
  label: string;
  values: readonly Value[];
  nameOf: (value: Value) => string;
  value?: Value | null;
  onChange?: (value: Value | null) => void;
  error?: ReactNode;
}

/** One of a few, in one tap; a second tap takes it back. Takes `form.getInputProps(…)`. */
export function Choice<Value extends string>({ label, values, nameOf, value, onChange, error }: ChoiceProps<Value>) {
  return (
    <Box role="group" aria-label={label}>
      <Text size="sm" fw={600} mb={6}>
        {label}
      </Text>
      <Group gap="xs">
        {values.map((one) => (
          <Chip key={one} size="md" checked={value === one} onChange={(isOn) => onChange?.(isOn ? one : null)}>
            {nameOf(one)}
          </Chip>
        ))}
      </Group>
      {error !== undefined && error !== null && (
        <Text size="sm" c="red.6" mt={4}>
          {error}
        </Text>
      )}
    </Box>
  );
}
