import { Alert, Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateText, Dialog, Status } from '../../ui/index.js';
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

export interface MessageDialogProps {
  message: Message | null;
  onClose: () => void;
}

/** A message as it was or will be sent. */
export function MessageDialog({ message, onClose }: MessageDialogProps) {
  const { t } = useTranslation('messages');
  const isKept = message?.state === 'kept';
  return (
    <Dialog opened={message !== null} onClose={onClose} title={message?.subject ?? ''} size="lg">
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
            <Text component="div" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              <WithLinks text={message.text} />
            </Text>
          </Paper>
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
