import { Button, Select } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { IconUserHeart } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { Dialog, fullName, NoOption, type Tenant } from '../../ui/index.js';
import { ProposeForm } from './ProposeForm.js';

/** Milliseconds without a key before the suggestions follow. */
const PAUSE_MS = 200;
const MOST_SHOWN = 20;

interface Chosen {
  id: string;
  name: string;
}

/** The employers of the network, looked up while typing. */
function EmployerSelect({
  chosen,
  onChoose,
  error,
}: {
  chosen: Chosen | null;
  onChoose: (chosen: Chosen | null) => void;
  error: string | null;
}) {
  const { t } = useTranslation('candidates');
  const [typed, setTyped] = useState('');
  // What is chosen stands in the field; it is not looked for again.
  const [wanted] = useDebouncedValue(typed === chosen?.name ? '' : typed.trim(), PAUSE_MS);
  const { data } = apiQuery.useQuery(
    'get',
    '/api/employers',
    { params: { query: { size: MOST_SHOWN, ...(wanted === '' ? {} : { q: wanted }) } } },
    { placeholderData: keepPreviousData },
  );
  const found = data?.items ?? [];
  const known = chosen && !found.some(({ id }) => id === chosen.id) ? [{ ...chosen, city: null }] : [];
  return (
    <Select
      label={t('propose.employer')}
      description={t('propose.employerHint')}
      required
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      data={[...found, ...known].map(({ id, name, city }) => ({
        value: id,
        label: city === null ? name : t('propose.employerIn', { name, city }),
      }))}
      // The server has filtered them already.
      filter={({ options }) => options}
      nothingFoundMessage={<NoOption>{t('propose.noEmployer')}</NoOption>}
      value={chosen?.id ?? null}
      onChange={(id) => {
        const one = found.find((employer) => employer.id === id);
        onChoose(one ? { id: one.id, name: one.name } : null);
      }}
      error={error}
    />
  );
}

/** Proposes the tenant to an employer who has no offer out: for who would be right for a house, whatever it looks for today. */
export function ProposeDirectly({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('candidates');
  const [opened, dialog] = useDisclosure();
  const [employer, setEmployer] = useState<Chosen | null>(null);
  const [missing, setMissing] = useState(false);
  const close = () => {
    dialog.close();
    setEmployer(null);
    setMissing(false);
  };
  return (
    <>
      <Button variant="default" leftSection={<IconUserHeart size={18} aria-hidden />} onClick={dialog.open}>
        {t('propose.direct')}
      </Button>
      <Dialog opened={opened} onClose={close} title={t('propose.questionDirect', { tenant: fullName(tenant) })}>
        <ProposeForm
          tenant={tenant}
          target={employer && { employerName: employer.name, employerId: employer.id }}
          choice={
            <EmployerSelect
              chosen={employer}
              onChoose={setEmployer}
              error={missing && employer === null ? t('propose.employerMissing') : null}
            />
          }
          onMissing={() => setMissing(true)}
          onClose={close}
        />
      </Dialog>
    </>
  );
}
