import { Button, Checkbox, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';

/** Values shown before somebody asks for more. */
const FEW = 5;

export interface FacetValue {
  value: string;
  text: string;
  /** How many candidates; null when the server did not count it. */
  count: number | null;
}

interface FacetGroupProps {
  label: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** The values of one kind of filter, each with how many candidates there would be. Any of those that are ticked will do. */
export function FacetGroup({ label, values, chosen, onChange }: FacetGroupProps) {
  const { t } = useTranslation('candidates');
  const { number } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  // What is ticked stays in sight, also below the first few.
  const shown = isOpen ? values : values.filter(({ value }, at) => at < FEW || chosen.includes(value));
  const hidden = values.length - shown.length;
  if (values.length === 0) return null;
  return (
    <Checkbox.Group label={label} value={[...chosen]} onChange={onChange} labelProps={{ mb: 6 }}>
      <Stack id={list} gap={6}>
        {shown.map(({ value, text, count }) => (
          <Checkbox
            key={value}
            value={value}
            size="sm"
            styles={{ labelWrapper: { flex: 1 }, body: { width: '100%' } }}
            label={
              <Group component="span" justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
                <span style={{ overflowWrap: 'anywhere' }}>{text}</span>
                {count !== null && (
                  <Text component="span" size="sm" c="dimmed">
                    {number(count)}
                  </Text>
                )}
              </Group>
            }
          />
        ))}
      </Stack>
      {(hidden > 0 || isOpen) && values.length > FEW && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={4}
          aria-expanded={isOpen}
          aria-controls={list}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'filter.fewer' : 'filter.showMore', { count: hidden })}
          <VisuallyHidden> ({label})</VisuallyHidden>
        </Button>
      )}
    </Checkbox.Group>
  );
}
