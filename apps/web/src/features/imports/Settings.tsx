import { Accordion, Paper, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ProblemAlert, useApiMutation } from '../../ui/index.js';
import { LINES_KEY, LIST_KEY, type List, useWords } from './lists.js';

function useSettings(id: string) {
  return useApiMutation({
    mutationFn: (body: { mapping?: (string | null)[]; choices?: Record<string, string> }) =>
      call(api.PUT('/api/imports/{id}/settings', { params: { path: { id } }, body })),
    invalidates: [LIST_KEY, LINES_KEY],
    problem: 'inline',
  });
}

/** What is said once for the whole file. */
export function Choices({ list }: { list: List }) {
  const words = useWords();
  const { t } = useTranslation('imports');
  const change = useSettings(list.id);
  const { choices } = list.about;
  if (!choices.some(({ options }) => options.length > 1)) return null;
  const set = (name: string, value: string | null) => {
    const { [name]: _, ...others } = list.choices;
    change.mutate({ choices: value === null ? others : { ...others, [name]: value } });
  };
  return (
    <Paper withBorder p="lg">
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {choices.map(({ name, label, required, options }) => (
            <Select
              key={name}
              label={words(label)}
              required={required}
              placeholder={t('settings.choose')}
              error={required && !list.choices[name] ? t('settings.missing') : undefined}
              data={options}
              searchable={options.length > 8}
              value={list.choices[name] ?? null}
              onChange={(value) => set(name, value)}
              allowDeselect={!required}
              disabled={change.isPending}
            />
          ))}
        </SimpleGrid>
        <ProblemAlert error={change.error} />
      </Stack>
    </Paper>
  );
}

/** Which column holds what: guessed, to be put right, and remembered. Under each, what the first lines say there. */
export function Columns({ list: { id, headers, mapping, samples, about } }: { list: List }) {
  const { t } = useTranslation('imports');
  const words = useWords();
  const change = useSettings(id);
  const set = (at: number, field: string | null) =>
    // A field is in one column only: it leaves the one where it was.
    change.mutate({
      mapping: mapping.map((known, index) => (index === at ? field : known === field ? null : known)),
    });
  const missing = about.fields.filter(({ name, required }) => required && !mapping.includes(name));
  const said = (at: number) =>
    samples
      .map((cells) => cells[at] ?? '')
      .filter(Boolean)
      .join(' · ')
      .slice(0, 60);
  return (
    <Accordion variant="contained" defaultValue={missing.length ? 'columns' : null}>
      <Accordion.Item value="columns">
        <Accordion.Control>
          {t('settings.columns', { count: mapping.filter((field) => field !== null).length, all: headers.length })}
        </Accordion.Control>
        <Accordion.Panel>
          {missing.length > 0 && (
            <Text c="red.6" mb="sm" role="alert">
              {t('settings.needed', { fields: missing.map(({ label }) => words(label)).join(', ') })}
            </Text>
          )}
          <ProblemAlert error={change.error} />
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
            {headers.map((header, at) => (
              <Select
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place; two may have one header
                key={at}
                label={header === '' ? t('settings.noHeader', { at: at + 1 }) : header}
                description={said(at) || undefined}
                placeholder={t('settings.leftOut')}
                data={about.fields.map(({ name, label }) => ({ value: name, label: words(label) }))}
                value={mapping[at] ?? null}
                onChange={(field) => set(at, field)}
                clearable
                clearButtonProps={{ 'aria-label': t('field.clear', { ns: 'shell' }) }}
                disabled={change.isPending}
              />
            ))}
          </SimpleGrid>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
