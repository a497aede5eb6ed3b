import { Button, Group, Select, Text } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { type Column, DataTable, DateText, ListState, Page, Pager, Status, usePage } from '../../ui/index.js';
import { MessageDialog } from './MessageDialog.js';
import { CHANNELS, type Message, type MessageState, messageStates, STATES } from './states.js';

const isState = (value: string | null): value is MessageState => STATES.some((state) => state === value);

/** The outbox: what was sent, what failed, and what is kept because nothing could carry it. `?rallyId=` shows those of one rally. */
export default function MessagesPage() {
  const { t } = useTranslation('messages');
  const { page, setPage } = usePage();
  const [search, setSearch] = useSearchParams();
  const [opened, setOpened] = useState<Message | null>(null);
  const given = search.get('state');
  const state = isState(given) ? given : undefined;
  const channel = CHANNELS.find((known) => known === search.get('channel'));
  const rallyId = search.get('rallyId') ?? undefined;
  const query = apiQuery.useQuery(
    'get',
    '/api/messages',
    { params: { query: { page, state, channel, rallyId } } },
    { placeholderData: keepPreviousData },
  );

  const filterBy = (name: 'state' | 'channel') => (value: string | null) =>
    setSearch((previous) => {
      const next = new URLSearchParams(previous);
      next.delete('page');
      if (value === null) next.delete(name);
      else next.set(name, value);
      return next;
    });

  const columns: [Column<Message>, ...Column<Message>[]] = [
    {
      key: 'subject',
      header: t('subject'),
      cell: (message) => (
        <Button variant="transparent" px={0} h="auto" onClick={() => setOpened(message)} styles={{ label: wrapping }}>
          <span lang={message.locale}>{message.subject}</span>
        </Button>
      ),
    },
    {
      key: 'recipient',
      header: t('recipient'),
      cell: (message) => (
        <>
          {message.recipientName ?? t('someone')}
          <Text span size="sm" c="dimmed" display="block">
            {t(`recipientKind.${message.recipientKind}`)}
          </Text>
        </>
      ),
    },
    { key: 'channel', header: t('channelHeader'), cell: (message) => t(`channel.${message.channel}`) },
    { key: 'at', header: t('at'), cell: (message) => <DateText value={message.createdAt} style="dateTime" /> },
    { key: 'state', header: t('stateHeader'), cell: (message) => <Status of={messageStates} value={message.state} /> },
  ];

  return (
    <Page title={t('title')} lead={t(rallyId === undefined ? 'lead' : 'leadOfRally')} size="xl">
      <Group>
        <Select
          label={t('filter')}
          placeholder={t('all')}
          data={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          value={state ?? null}
          onChange={filterBy('state')}
          clearable
          clearButtonProps={{ 'aria-label': t('all') }}
          maw="20rem"
        />
        <Select
          label={t('channelHeader')}
          placeholder={t('anyChannel')}
          data={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
          value={channel ?? null}
          onChange={filterBy('channel')}
          clearable
          clearButtonProps={{ 'aria-label': t('anyChannel') }}
          maw="20rem"
        />
      </Group>
      <ListState
        query={query}
        empty={{
          title: t('empty'),
          text: t(state === undefined && channel === undefined ? 'emptyText' : 'emptyOfState'),
          icon: <IconMailOpened size={40} stroke={1.5} aria-hidden />,
        }}
      >
        {({ items, total, size }) => (
          <>
            <DataTable label={t('title')} columns={columns} rows={items} rowKey={({ id }) => id} />
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
      <MessageDialog message={opened} onClose={() => setOpened(null)} />
    </Page>
  );
}

const wrapping = { whiteSpace: 'normal', textAlign: 'start' } as const;
