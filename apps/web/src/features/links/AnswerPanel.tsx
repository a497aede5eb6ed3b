import { Paper, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/index.js';
import { BigButton } from './BigButton.js';

interface YesNoProps {
  question: string;
  yes: string;
  no: string;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** A question with two big buttons, of the same size: neither answer is the right one. */
export function YesNo({ question, yes, no, busy, onYes, onNo }: YesNoProps) {
  return (
    <Stack component="section" gap="md">
      <Title order={2}>{question}</Title>
      <BigButton leftSection={<IconCheck aria-hidden />} onClick={onYes} loading={busy}>
        {yes}
      </BigButton>
      <BigButton variant="outline" leftSection={<IconX aria-hidden />} onClick={onNo} disabled={busy}>
        {no}
      </BigButton>
    </Stack>
  );
}

interface DeclineProps<Code extends string> {
  title: string;
  /** The reasons to choose from. */
  codes: readonly Code[];
  busy: boolean;
  error: unknown;
  onDecline: (answer: { reason?: string; declineCode?: Code }) => void;
  onBack: () => void;
}

/** Not coming, with a reason if one wants to give it. */
export function Decline<Code extends string>({ title, codes, busy, error, onDecline, onBack }: DeclineProps<Code>) {
  const { t } = useTranslation('links');
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState('');
  const declineCode = codes.find((code) => code === chosen);
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{title}</Title>
        <Radio.Group
          size="lg"
          label={t('decline.reason')}
          description={t('decline.reasonHint')}
          value={chosen}
          onChange={setChosen}
        >
          <Stack gap="sm" mt="sm">
            {codes.map((code) => (
              <Radio key={code} size="lg" value={code} label={t(`decline.code.${code}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          size="lg"
          label={t('decline.more')}
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemAlert error={error} />
        <BigButton
          onClick={() =>
            onDecline({ ...(reason.trim() && { reason: reason.trim() }), ...(declineCode && { declineCode }) })
          }
          loading={busy}
        >
          {t('decline.send')}
        </BigButton>
        <BigButton fz="lg" variant="subtle" onClick={onBack} disabled={busy}>
          {t('back')}
        </BigButton>
      </Stack>
    </Paper>
  );
}

/** What stands now, said clearly after an answer and at every later visit; screen readers hear it when it changes. */
export function Standing({
  tone,
  title,
  text,
}: {
  tone: 'green' | 'gray' | 'blue' | 'red';
  title: string;
  text?: string;
}) {
  return (
    <Paper p="lg" bg={`${tone}.1`} role="status">
      <Text fz="xl" fw={700} c={`${tone}.7`}>
        {title}
      </Text>
      {text !== undefined && (
        <Text size="lg" mt={4}>
          {text}
        </Text>
      )}
    </Paper>
  );
}
