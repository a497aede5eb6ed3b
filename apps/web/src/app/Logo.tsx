import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A roof, the road that leads from it, and where it arrives. */
function Mark({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--mantine-color-petrol-6)" />
      <g fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
        <path d="M6.5 15.5 16 7.5l9.5 8" />
        <path d="M10 25.5c0-5 12-2.5 12-7.5" />
      </g>
      <circle cx="22" cy="17.5" r="3.1" fill="#f2a07f" />
    </svg>
  );
}

export function Logo({ size = 32 }: { size?: number }) {
  const { t } = useTranslation('shell');
  return (
    <Group gap="xs" wrap="nowrap">
      <Mark size={size} />
      <Text component="span" fw={700} fz={size > 36 ? 'xl' : 'lg'} c="petrol.9" lh={1.1}>
        {t('brand')}
      </Text>
    </Group>
  );
}
