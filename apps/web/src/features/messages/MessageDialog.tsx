import { Alert, Anchor, Button, CopyButton, Group, Paper, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { DateText, Dialog, ProblemAlert, Status, useApiMutation } from '../../ui/index.js';
import { type Message, messageStates } from './states.js';

/** Plain text in which web addresses can be followed, except those whose secret part the API left out. */
function WithLinks({ text }: { text: string }) {
  let end = 0;
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/).map((part) => {
    end += part.length;
    return { part, end };
  });
  return parts.map(({ part, end }) =>
    /^https?:/.test(part) && !part.endsWith('…') ? (
      <Anchor key={end} href={part} underline="always" target="_blank" rel="noopener noreferrer" style={wrapping}>
        {part}
      </Anchor>
    ) : (
      part
    ),
  );
}

const wrapping = { overflowWrap: 'anywhere' } as const;

/** What a phone opens in its own messages, with number and words filled in (RFC 5724). */
const smsAddress = (number: string, text: string) => `sms:${number}?body=${encodeURIComponent(text)}`;

/** For what the program cannot send: the words to take along, and saying that it is done. */
function HandOver({ message, onDone }: { message: Message; onDone: () => void }) {
  const { t } = useTranslation('messages');
  const done = useApiMutation({
    mutationFn: () => call(api.POST('/api/messages/{id}/handing-over', { params: { path: { id: message.id } } })),
    success: t('handOver.done'),
    invalidates: [['get', '/api/messages']],
    problem: 'inline',
    onSuccess: onDone,
  });
  return (
    <>
      <ProblemAlert error={done.error} />
      <Group gap="sm">
        <CopyButton value={message.text}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'handOver.copied' : 'handOver.copy')}
            </Button>
          )}
        </CopyButton>
        {message.channel === 'sms' && message.address !== null && (
          <Button variant="default" component="a" href={smsAddress(message.address, message.text)}>
            {t('handOver.sms')}
          </Button>
        )}
        <Button onClick={() => done.mutate()} loading={done.isPending}>
          {t('handOver.action')}
        </Button>
      </Group>
    </>
  );
}

export interface MessageDialogProps {
  message: Message | null;
  onClose: () => void;
}

/** A message as it was or will be sent. */
export function MessageDialog({ message, onClose }: MessageDialogProps) {
  const { t } = useTranslation('messages');
  const isKept = message?.state === 'kept';
  return (
    <Dialog
      opened={message !== null}
      onClose={onClose}
      title={<span lang={message?.locale}>{message?.subject}</span>}
      size="lg"
    >
      {message && (
        <Stack gap="sm">
          <Group gap="sm">
            <Status of={messageStates} value={message.state} />
            <Text size="sm" c="dimmed">
              {t(`channel.${message.channel}`)} ·{' '}
              <DateText value={message.sentAt ?? message.createdAt} style="dateTime" />
            </Text>
          </Group>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {t('to', { name: message.recipientName ?? t('someone') })}
            {message.address !== null && ` (${message.address})`}
          </Text>
          {isKept && (
            <Alert icon={<IconInfoCircle aria-hidden />} color="blue">
              {t('kept')}
            </Alert>
          )}
          {message.error !== null && (
            <Alert icon={<IconAlertTriangle aria-hidden />} color="red" title={t('failedBecause')}>
              {message.error}
            </Alert>
          )}
          <Paper withBorder p="md" bg="gray.0">
            <Text component="div" lang={message.locale} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              <WithLinks text={message.text} />
            </Text>
          </Paper>
          {isKept && <HandOver message={message} onDone={onClose} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} data-autofocus>
              {t('common.close')}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}
