import { Button, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WISHES, type Wish } from './wishes.js';

interface WishButtonsProps {
  /** Whose wish for whom, for screen readers. */
  label: string;
  value: Wish | null;
  disabled?: boolean;
  onChange: (wish: Wish | null) => void;
}

/** One tap makes a wish, the same tap again takes it back. */
export function WishButtons({ label, value, disabled, onChange }: WishButtonsProps) {
  const { t } = useTranslation('rallies');
  return (
    <SimpleGrid cols={3} spacing={6} role="group" aria-label={label}>
      {WISHES.map((wish) => (
        <Button
          key={wish}
          px={4}
          h={44}
          variant={value === wish ? 'filled' : 'default'}
          color={wish === 'no' ? 'gray' : 'petrol'}
          aria-pressed={value === wish}
          disabled={disabled}
          onClick={() => onChange(value === wish ? null : wish)}
        >
          {t(`wish.${wish}`)}
        </Button>
      ))}
    </SimpleGrid>
  );
}
