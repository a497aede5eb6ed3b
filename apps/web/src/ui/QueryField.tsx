import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

/** Milliseconds without a key before the list follows: longer than between two keys of a quick hand, too short to be waited for. */
const PAUSE_MS = 150;

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
  const inAddress = search.get(param) ?? '';
  const [text, setText] = useState(inAddress);
  const field = useRef<HTMLInputElement>(null);
  // What this field has put into the address since it last came to rest: seen there later, it is no news.
  const own = useRef([inAddress]);
  const follow = useDebouncedCallback((wanted: string) => {
    own.current.push(wanted);
    setSearch(
      (previous) => {
        const next = new URLSearchParams(previous);
        next.delete('page');
        if (wanted === '') next.delete(param);
        else next.set(param, wanted);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  }, PAUSE_MS);
  // A link or the way back may change the words under the field.
  useEffect(() => {
    const isOwn = own.current.includes(inAddress);
    if (!isOwn || own.current.at(-1) === inAddress) own.current = [inAddress];
    if (isOwn) return;
    follow.cancel();
    setText(inAddress);
  }, [inAddress, follow]);
  const change = (wanted: string) => {
    setText(wanted);
    follow(wanted.trim());
  };
  const clear = () => {
    change('');
    follow.flush();
    field.current?.focus();
  };
  return (
    <TextInput
      {...input}
      ref={field}
      type={isSearch ? 'search' : 'text'}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) follow.flush();
        if (event.key === 'Escape' && text !== '') clear();
      }}
      maxLength={maxLength}
      leftSection={isSearch && <IconSearch size={18} aria-hidden />}
      rightSection={text !== '' && <CloseButton size="sm" aria-label={t('field.clear')} onClick={clear} />}
    />
  );
}
