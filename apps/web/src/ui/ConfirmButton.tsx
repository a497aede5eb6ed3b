import { Button, type ButtonProps, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog.js';
import { ProblemAlert } from './ProblemAlert.js';

export interface ConfirmButtonProps extends Omit<ButtonProps, 'onClick' | 'loading'> {
  children: ReactNode;
  /** The question, as the title of the dialog. */
  question: string;
  /** What will happen, and whether it can be undone. */
  consequence?: ReactNode;
  /** The word on the button that does it: a verb, never « OK ». */
  confirm: string;
  /** Red, for what cannot be undone. */
  danger?: boolean;
  /** Does it. The dialog closes when this resolves, and stays and tells why when it rejects: use `problem: 'inline'` in its mutation. */
  onConfirm: () => Promise<unknown>;
}

/** A button that asks before it acts. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { children, question, consequence, confirm, danger = false, onConfirm, ...button } = props;
  const { t } = useTranslation('shell');
  const [opened, dialog] = useDisclosure();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const color = danger ? 'red' : undefined;

  const act = async () => {
    setBusy(true);
    setError(null);
    try {
      await onConfirm();
      dialog.close();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button variant="default" c={danger ? 'red.6' : undefined} {...button} onClick={dialog.open}>
        {children}
      </Button>
      <Dialog
        opened={opened}
        onClose={dialog.close}
        title={question}
        closeOnEscape={!busy}
        closeOnClickOutside={!busy}
        onExitTransitionEnd={() => setError(null)}
      >
        {consequence !== undefined && <Text component="div">{consequence}</Text>}
        <ProblemAlert error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={dialog.close} disabled={busy} data-autofocus>
            {t('common.cancel')}
          </Button>
          <Button color={color} onClick={act} loading={busy}>
            {confirm}
          </Button>
        </Group>
      </Dialog>
    </>
  );
}
