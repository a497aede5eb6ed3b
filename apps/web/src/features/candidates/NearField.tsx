import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TownField } from '../../ui/index.js';

interface NearFieldProps {
  value: string;
  onChange: (near: string) => void;
  error?: string | undefined;
}

/** The town to be near; it counts once chosen, entered or left, so that half a name is not looked up. */
export function NearField({ value, onChange, error }: NearFieldProps) {
  const { t } = useTranslation('candidates');
  const [typed, setTyped] = useState(value);
  const settle = (near: string) => {
    if (near.trim() !== value) onChange(near.trim());
  };
  return (
    <TownField
      label={t('filter.near')}
      placeholder={t('filter.nearExample')}
      value={typed}
      error={error}
      onChange={setTyped}
      onTown={({ name }) => settle(name)}
      onBlur={() => settle(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) settle(event.currentTarget.value);
      }}
    />
  );
}
