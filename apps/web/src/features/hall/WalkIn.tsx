import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { perform } from '../../offline/acts.js';
import { Dialog } from '../../ui/index.js';

/** Somebody who may be shown to employers and was not invited. By the full name: no list of people is opened for it. */
export function WalkIn({ rallyId }: { rallyId: string }) {
  const { t } = useTranslation('hall');
  const [opened, dialog] = useDisclosure();
  const [givenName, setGiven] = useState('');
  const [familyName, setFamily] = useState('');
  const ready = givenName.trim() !== '' && familyName.trim() !== '';
  const send = () => {
    if (!ready) return;
    const name = { givenName: givenName.trim(), familyName: familyName.trim() };
    const label = `${name.givenName} ${name.familyName}`;
    void perform({ path: `/api/rallies/${rallyId}/walk-ins`, body: name, label, about: label });
    setGiven('');
    setFamily('');
    dialog.close();
  };
  return (
    <>
      <Button variant="default" size="md" leftSection={<IconUserPlus size={20} aria-hidden />} onClick={dialog.open}>
        {t('walkIn.open')}
      </Button>
      <Dialog opened={opened} onClose={dialog.close} title={t('walkIn.title')}>
        <Stack>
          <Text>{t('walkIn.text')}</Text>
          <TextInput
            size="md"
            label={t('walkIn.given')}
            value={givenName}
            onChange={(event) => setGiven(event.currentTarget.value)}
            autoComplete="off"
          />
          <TextInput
            size="md"
            label={t('walkIn.family')}
            value={familyName}
            onChange={(event) => setFamily(event.currentTarget.value)}
            autoComplete="off"
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={dialog.close}>
              {t('common.cancel')}
            </Button>
            <Button onClick={send} disabled={!ready}>
              {t('walkIn.send')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
