import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

/** Milliseconds without a key before the list follows. */
const PAUSE_MS = 300;

/** A name to look for, kept in the address as `?q=`, so that going back finds it again. */
export function SearchField() {
  const { t } = useTranslation('tenants');
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState(search.get('q') ?? '');
  const follow = useDebouncedCallback((wanted: string) => {
    const cv = search.get('cv');
    const support = search.get('support');
    // Another name is looked for among everybody again; while one goes on typing, what was chosen stays.
    const keeps = wanted !== '' && search.get('q') !== null && support !== null;
    setSearch(
      { ...(wanted === '' ? {} : { q: wanted }), ...(cv === null ? {} : { cv }), ...(keeps ? { support } : {}) },
      { replace: true },
    );
  }, PAUSE_MS);
  const change = (wanted: string) => {
    setText(wanted);
    follow(wanted.trim());
  };
  return (
    <search>
      <TextInput
        type="search"
        label={t('list.search')}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        maxLength={100}
        maw="24rem"
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={
          text !== '' && <CloseButton size="sm" aria-label={t('list.clearSearch')} onClick={() => change('')} />
        }
      />
    </search>
  );
}
