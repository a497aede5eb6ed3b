import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface EditableCardProps {
  title: string;
  /** Names the button for screen readers: « Modifier le projet ». */
  editLabel: string;
  view: ReactNode;
  /** The form; `onDone` shows the view again, after saving as after giving up. */
  edit: (onDone: () => void) => ReactNode;
}

/** Something known of the tenant that turns into a form where it stands. */
export function EditableCard({ title, editLabel, view, edit }: EditableCardProps) {
  const { t } = useTranslation('tenants');
  const [editing, form] = useDisclosure();
  const button = useRef<HTMLButtonElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const before = useRef(editing);

  // The button that had the focus goes when the form comes, and the other way round: hand the focus on.
  useEffect(() => {
    if (before.current === editing) return;
    before.current = editing;
    if (editing) content.current?.querySelector('input')?.focus();
    else button.current?.focus();
  }, [editing]);

  return (
    <Paper component="section" withBorder p="lg">
      <Stack ref={content}>
        <Group justify="space-between">
          <Title order={2} size="h3">
            {title}
          </Title>
          {!editing && (
            <Button
              ref={button}
              size="xs"
              variant="default"
              leftSection={<IconPencil size={16} aria-hidden />}
              aria-label={editLabel}
              onClick={form.open}
            >
              {t('edit')}
            </Button>
          )}
        </Group>
        {editing ? edit(form.close) : view}
      </Stack>
    </Paper>
  );
}
