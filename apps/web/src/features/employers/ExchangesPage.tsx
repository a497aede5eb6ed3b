import { Button, Group, Paper, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock, IconMail, IconMessages, IconPlus } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { ListState, Pager, Timeline, usePage } from '../../ui/index.js';
import { EmployerFrame } from './EmployerFrame.js';
import { ExchangeDialog } from './ExchangeDialog.js';
import type { Exchange } from './exchange.js';
import { LetterDialog } from './LetterDialog.js';
import { NextStep } from './NextStep.js';
import { type Employer, useCanAdd } from './profile.js';

function What({ exchange: { kind, contactName, private: isPrivate } }: { exchange: Exchange }) {
  const { t } = useTranslation('employers');
  return (
    <Group gap="xs" component="span">
      {contactName === null
        ? t(`exchanges.kind.${kind}`)
        : t('exchanges.kindWith', { kind: t(`exchanges.kind.${kind}`), name: contactName })}
      {isPrivate && <IconLock size={16} role="img" aria-label={t('exchanges.isPrivate')} />}
    </Group>
  );
}

function Exchanges({ employerId }: { employerId: string }) {
  const { t } = useTranslation('employers');
  const { page, setPage } = usePage();
  const query = apiQuery.useQuery(
    'get',
    '/api/employers/{id}/exchanges',
    { params: { path: { id: employerId }, query: { page } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Paper component="section" withBorder p="lg">
      <ListState
        query={query}
        empty={{
          title: t('exchanges.none'),
          text: t('exchanges.noneText'),
          icon: <IconMessages size={40} stroke={1.5} aria-hidden />,
        }}
      >
        {({ items, total, size }) => (
          <>
            <Timeline
              style="date"
              entries={items.map((exchange) => ({
                id: exchange.id,
                at: exchange.happenedOn,
                title: <What exchange={exchange} />,
                by: `${exchange.byName}, ${exchange.organisationName}`,
                text: (
                  <>
                    <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{exchange.summary}</Text>
                    <NextStep exchange={exchange} />
                  </>
                ),
              }))}
            />
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
    </Paper>
  );
}

function Actions({ employer: { id, name } }: { employer: Employer }) {
  const { t } = useTranslation('employers');
  const [noting, note] = useDisclosure();
  const [writing, write] = useDisclosure();
  return (
    <>
      <Button variant="default" leftSection={<IconMail size={18} aria-hidden />} onClick={write.open}>
        {t('letter.action')}
      </Button>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={note.open}>
        {t('exchanges.add')}
      </Button>
      <ExchangeDialog employerId={id} name={name} opened={noting} onClose={note.close} />
      <LetterDialog employerId={id} name={name} opened={writing} onClose={write.close} />
    </>
  );
}

/** What was said with an employer, the latest first. */
export default function ExchangesPage() {
  const canAdd = useCanAdd();
  return (
    <EmployerFrame tab="exchanges" actions={(employer) => canAdd && <Actions employer={employer} />}>
      {({ id }) => <Exchanges employerId={id} />}
    </EmployerFrame>
  );
}
