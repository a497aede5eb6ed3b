import { Select, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  CatalogueSelect,
  Dialog,
  DOMAINS,
  FormActions,
  isConfidential,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_RECORD, type Entry, WRITTEN_KINDS } from './record.js';

/** Puts an own entry right; what it said first is kept. */
export function CorrectionDialog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { t } = useTranslation('support');
  const { role } = useUser();
  const [kind, setKind] = useState(WRITTEN_KINDS.find((known) => known === entry.kind) ?? 'note');
  const [domain, setDomain] = useState(entry.domain);
  const [text, setText] = useState(entry.text ?? '');
  const domains = [...DOMAINS, 'general' as const].filter((one) => role !== 'volunteer' || !isConfidential(one));
  const save = useApiMutation({
    mutationFn: () =>
      call(api.PUT('/api/record-entries/{id}', { params: { path: { id: entry.id } }, body: { kind, domain, text } })),
    success: t('correct.done'),
    invalidates: AFTER_RECORD,
    problem: 'inline',
    onSuccess: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') save.mutate();
  };
  return (
    <Dialog opened onClose={onClose} title={t('correct.title')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('correct.text')}</Text>
          <CatalogueSelect
            label={t('entry.kind')}
            values={WRITTEN_KINDS}
            namespace="support"
            prefix="kind"
            value={kind}
            onChange={(value) => setKind(WRITTEN_KINDS.find((known) => known === value) ?? kind)}
          />
          <Select
            label={t('entry.domain')}
            allowDeselect={false}
            data={domains.map((value) => ({ value, label: t(`support.domain.${value}`) }))}
            value={domain}
            onChange={(value) => setDomain(domains.find((known) => known === value) ?? domain)}
          />
          <Textarea
            label={t('entry.text')}
            required
            autosize
            minRows={3}
            maxLength={5000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <ProblemAlert error={save.error} />
          <FormActions submit={t('correct.submit')} busy={save.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
