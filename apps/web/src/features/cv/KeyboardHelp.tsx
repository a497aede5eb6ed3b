import { Button, Group, Kbd, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/index.js';

const KEYS = ['enter', 'next', 'validate', 'add', 'move', 'remove', 'page', 'zoom', 'rotate'] as const;

/** The keys of the review, for who works without a mouse. */
export function KeyboardHelp() {
  const { t } = useTranslation('cv');
  const [opened, dialog] = useDisclosure();
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        visibleFrom="sm"
        ml="auto"
        leftSection={<IconKeyboard size={16} aria-hidden />}
        onClick={dialog.open}
      >
        {t('keys.button')}
      </Button>
      <Dialog opened={opened} onClose={dialog.close} title={t('keys.title')}>
        <Stack gap="xs">
          {KEYS.map((key) => (
            <Group key={key} justify="space-between" wrap="nowrap">
              <Text size="sm">{t(`keys.${key}`)}</Text>
              <Kbd style={{ whiteSpace: 'nowrap' }}>{t(`keys.of.${key}`)}</Kbd>
            </Group>
          ))}
        </Stack>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={dialog.close}>
            {t('common.close')}
          </Button>
        </Group>
      </Dialog>
    </>
  );
}
