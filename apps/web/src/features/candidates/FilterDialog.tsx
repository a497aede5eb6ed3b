import { Box, Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/index.js';

interface FilterDialogProps {
  /** How many filters are on. */
  active: number;
  /** How many candidates there are with them; null while that is not known. */
  total: number | null;
  onClear: () => void;
  children: ReactNode;
}

/** The filters of a phone: a page of their own, from which the button at its foot leads back to the list, already narrowed. */
export function FilterDialog({ active, total, onClear, children }: FilterDialogProps) {
  const { t } = useTranslation('candidates');
  const [opened, dialog] = useDisclosure();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
        aria-haspopup="dialog"
        onClick={dialog.open}
      >
        {t(active > 0 ? 'filter.moreActive' : 'filter.more', { active })}
      </Button>
      <Dialog opened={opened} onClose={dialog.close} title={t('filter.more')} fullScreen>
        {/* Nothing to type in gets the focus first: on a phone its keyboard would cover the filters. */}
        <Box data-autofocus tabIndex={-1} style={{ outline: 'none' }}>
          {children}
        </Box>
        <Group
          grow
          pos="sticky"
          bottom={0}
          py="sm"
          bg="white"
          style={{ zIndex: 2, borderTop: '1px solid var(--rallye-edge)' }}
        >
          {active > 0 && (
            <Button variant="default" onClick={onClear}>
              {t('filter.clear')}
            </Button>
          )}
          <Button onClick={dialog.close}>
            {total === null ? t('common.close') : t('filter.see', { count: total })}
          </Button>
        </Group>
      </Dialog>
    </>
  );
}
