import { Text } from '@mantine/core';
import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';
import { useFormat } from '../../ui/index.js';

/** A difference in cents: less owed is good news. The sign and the arrow tell it as well as the colour. */
export function Change({ cents }: { cents: number }) {
  const format = useFormat();
  const Sign = cents < 0 ? IconArrowDownRight : cents > 0 ? IconArrowUpRight : IconEqual;
  const colour = cents < 0 ? 'green.6' : cents > 0 ? 'red.6' : 'dimmed';
  return (
    <Text span c={colour} style={{ display: 'inline-flex', alignItems: 'center', gap: 4, whiteSpace: 'nowrap' }}>
      <Sign size={16} aria-hidden />
      {cents > 0 && '+'}
      {format.money(cents, true)}
    </Text>
  );
}
