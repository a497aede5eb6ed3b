import { Anchor } from '@mantine/core';
import { formatPhone } from './phone.js';

/** A telephone number (E.164) that calls when tapped. */
export function PhoneLink({ value }: { value: string }) {
  return (
    <Anchor href={`tel:${value}`} style={{ whiteSpace: 'nowrap' }}>
      {formatPhone(value)}
    </Anchor>
  );
}
