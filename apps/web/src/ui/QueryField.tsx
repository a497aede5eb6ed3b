import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

/** Milliseconds without a key before the list follows. */
const PAUSE_MS = 300;

export interface QueryFieldProps {
  label: string;
  description?: string;
  placeholder?: string;
  /** The parameter of the address that holds the words; by default `q`. */
  param?: string;
  maxLength?: number;
  /** A field for words to search, rather than one more filter. */
  isSearch?: boolean;
}

/** Words kept in the address as `?q=`, beside the other filters, so that going back finds them again; the page starts anew. */
export function QueryField({ param = 'q', isSearch = true, maxLength = 100, ...input }: QueryFieldProps) {
  const { t } = useTranslation('shell');
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState(search.get(param) ?? '');
  const follow = useDebouncedCallback(
    (wanted: string) =>
      setSearch(
        (previous) => {
          const next = new URLSearchParams(previous);
          next.delete('page');
          if (wanted === '') next.delete(param);
          else next.set(param, wanted);
          return next;
        },
        { replace: true },
      ),
    PAUSE_MS,
  );
  const change = (wanted: string) => {
    setText(wanted);
    follow(wanted.trim());
  };
  return (
    <TextInput
      {...input}
      type={isSearch ? 'search' : 'text'}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      maxLength={maxLength}
      leftSection={isSearch && <IconSearch size={18} aria-hidden />}
      rightSection={text !== '' && <CloseButton size="sm" aria-label={t('field.clear')} onClick={() => change('')} />}
    />
  );
}
