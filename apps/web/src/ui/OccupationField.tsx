import { type ComboboxItem, MultiSelect, type MultiSelectProps, Select, type SelectProps, Text } from '@mantine/core';
import { useDebouncedValue, useUncontrolled } from '@mantine/hooks';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useFormat } from './format.js';
import { NoOption } from './NoOption.js';

type Occupation = components['schemas']['Occupation'];

/** Milliseconds without a key before the suggestions follow. */
const PAUSE_MS = 200;

const inLanguage = ({ label, labelEn }: Occupation, language: string) => (language === 'fr' ? label : labelEn);

const search = (q: string) => apiQuery.queryOptions('get', '/api/occupations', { params: { query: { q } } });

/** The names of ROME codes in the language of the screen; the code itself while it loads, or when it is not in our list. */
export function useOccupationNames(codes: readonly string[]): (code: string) => string {
  const { language } = useFormat();
  const answers = useQueries({
    queries: codes.map((code) => ({ ...search(code), staleTime: Number.POSITIVE_INFINITY })),
  });
  const known = new Map(answers.flatMap(({ data }) => data?.items ?? []).map((one) => [one.code, one]));
  return (code) => {
    const occupation = known.get(code);
    return occupation ? inLanguage(occupation, language) : code;
  };
}

/** Occupations by their names, one a line. */
export function OccupationNames({ codes }: { codes: readonly string[] }) {
  const nameOf = useOccupationNames(codes);
  return codes.map((code) => <div key={code}>{nameOf(code)}</div>);
}

/** What a select needs to look for occupations while somebody types: `chosen` stay among its options. */
function useSuggestions(chosen: readonly string[]) {
  const { t } = useTranslation('shell');
  const { language } = useFormat();
  const [typed, setTyped] = useState('');
  const [wanted] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const nameOf = useOccupationNames(chosen);
  const { data } = apiQuery.useQuery(
    'get',
    '/api/occupations',
    { params: { query: { q: wanted } } },
    { enabled: wanted !== '', placeholderData: keepPreviousData },
  );
  const hits = wanted === '' ? [] : (data?.items ?? []);
  const titles = new Map(hits.map(({ code, title }) => [code, title]));
  const found = hits.map((hit) => ({ value: hit.code, label: inLanguage(hit, language) }));
  const missing = chosen.filter((code) => !titles.has(code)).map((code) => ({ value: code, label: nameOf(code) }));
  return {
    searchable: true,
    searchValue: typed,
    onSearchChange: setTyped,
    data: [...found, ...missing],
    // The server has filtered and ordered them already; what is chosen is only here for its name.
    filter: ({ options }: { options: unknown[] }) =>
      (options as ComboboxItem[]).filter(({ value }) => titles.has(value)),
    renderOption: ({ option }: { option: ComboboxItem }) => (
      <div>
        {option.label}
        <Text size="sm" c="dimmed">
          {titles.get(option.value)} · {option.value}
        </Text>
      </div>
    ),
    nothingFoundMessage: <NoOption>{t(wanted === '' ? 'occupation.type' : 'occupation.none')}</NoOption>,
  };
}

export interface OccupationsFieldProps extends Omit<MultiSelectProps, 'data' | 'value' | 'defaultValue' | 'onChange'> {
  /** ROME codes. */
  value?: string[];
  defaultValue?: string[];
  onChange?: (codes: string[]) => void;
}

/** Several occupations, found by any usual title. Takes `form.getInputProps(…)`. */
export function OccupationsField({ value, defaultValue, onChange, ...input }: OccupationsFieldProps) {
  const [codes, setCodes] = useUncontrolled({ value, defaultValue, finalValue: [], onChange });
  const suggestions = useSuggestions(codes);
  return <MultiSelect {...suggestions} hidePickedOptions value={codes} onChange={setCodes} {...input} />;
}

export interface OccupationFieldProps extends Omit<SelectProps, 'data' | 'value' | 'defaultValue' | 'onChange'> {
  /** A ROME code; null when none is chosen. */
  value?: string | null;
  defaultValue?: string | null;
  onChange?: (code: string | null) => void;
}

/** One occupation, found by any usual title. Takes `form.getInputProps(…)`. */
export function OccupationField({ value, defaultValue, onChange, ...input }: OccupationFieldProps) {
  const { t } = useTranslation('shell');
  const [code, setCode] = useUncontrolled<string | null>({ value, defaultValue, finalValue: null, onChange });
  const suggestions = useSuggestions(code === null ? [] : [code]);
  return (
    <Select
      {...suggestions}
      value={code}
      onChange={(chosen) => setCode(chosen)}
      clearable
      clearButtonProps={{ 'aria-label': t('field.clear') }}
      {...input}
    />
  );
}
