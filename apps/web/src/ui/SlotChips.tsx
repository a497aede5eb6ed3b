import { Chip, Group, Input } from '@mantine/core';
import { useFormat } from './format.js';

export interface SlotChipsProps {
  label: string;
  description?: string;
  slots: readonly { slot: number; startsAt: string }[];
  /** The numbers of the slots that are chosen. */
  value: readonly number[];
  onChange: (slots: number[]) => void;
  disabled?: boolean;
}

/** Some of the slots of a day, each told by the time at which it starts. */
export function SlotChips({ label, description, slots, value, onChange, disabled }: SlotChipsProps) {
  const format = useFormat();
  return (
    <Input.Wrapper
      component="div"
      label={label}
      description={description}
      labelElement="div"
      role="group"
      aria-label={label}
    >
      <Chip.Group
        multiple
        value={value.map(String)}
        onChange={(chosen) => onChange(chosen.map(Number).sort((a, b) => a - b))}
      >
        <Group gap="xs" mt="xs">
          {slots.map(({ slot, startsAt }) => (
            <Chip key={slot} value={String(slot)} variant="outline" size="lg" disabled={disabled}>
              {format.date(startsAt, 'time')}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}
