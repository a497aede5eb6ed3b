import { Accordion, Select, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ProblemAlert, useApiMutation } from '../../ui/index.js';
import { FIELDS, type ImportField, type Preview } from './importing.js';

/** Which column holds what: guessed, to be put right, and remembered. */
export function ImportColumns({ preview: { id, headers, mapping } }: { preview: Preview }) {
  const { t } = useTranslation('employers');
  const change = useApiMutation({
    mutationFn: (next: (ImportField | null)[]) =>
      call(api.PUT('/api/employers/imports/{id}/mapping', { params: { path: { id } }, body: { mapping: next } })),
    invalidates: [['get', '/api/employers/imports/{id}']],
    problem: 'inline',
  });
  const set = (at: number, field: ImportField | null) =>
    // A field is in one column only: it leaves the one where it was.
    change.mutate(mapping.map((known, index) => (index === at ? field : known === field ? null : known)));
  const isNamed = mapping.includes('name');
  return (
    <Accordion variant="contained" defaultValue={isNamed ? null : 'columns'}>
      <Accordion.Item value="columns">
        <Accordion.Control>
          {t('import.columns', { count: mapping.filter((field) => field !== null).length, all: headers.length })}
        </Accordion.Control>
        <Accordion.Panel>
          {!isNamed && (
            <Text c="red.6" mb="sm" role="alert">
              {t('import.nameNeeded')}
            </Text>
          )}
          <ProblemAlert error={change.error} />
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
            {headers.map((header, at) => (
              <Select
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place; two may have one header
                key={at}
                label={header === '' ? t('import.noHeader', { at: at + 1 }) : header}
                placeholder={t('import.leftOut')}
                data={FIELDS.map((field) => ({ value: field, label: t(`import.field.${field}`) }))}
                value={mapping[at] ?? null}
                onChange={(field) => set(at, field as ImportField | null)}
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
