import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMoodSmile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, ProblemAlert, useApiMutation } from '../../ui/index.js';

/** Asks the person how they see themselves: by a message, or on the spot on this phone. */
export function SelfLinkButton({ tenantId }: { tenantId: string }) {
  const { t } = useTranslation('visits');
  const [opened, dialog] = useDisclosure();
  const ask = useApiMutation({
    mutationFn: (send: boolean) =>
      call(api.POST('/api/tenants/{id}/self-assessment-links', { params: { path: { id: tenantId } }, body: { send } })),
    problem: 'inline',
  });
  const close = () => {
    ask.reset();
    dialog.close();
  };
  const url = ask.data?.url ?? null;
  return (
    <>
      <Button variant="default" leftSection={<IconMoodSmile size={18} aria-hidden />} onClick={dialog.open}>
        {t('own.action')}
      </Button>
      <Dialog opened={opened} onClose={close} title={t('own.title')}>
        <Stack>
          <Text>{t('own.text')}</Text>
          {ask.isSuccess ? (
            <Text role="status" fw={600}>
              {url === null ? (
                t('own.sent')
              ) : (
                <Anchor href={url} target="_blank" rel="noreferrer noopener">
                  {t('own.open')}
                </Anchor>
              )}
            </Text>
          ) : (
            <Group gap="xs">
              <Button loading={ask.isPending} onClick={() => ask.mutate(true)}>
                {t('own.send')}
              </Button>
              <Button variant="default" disabled={ask.isPending} onClick={() => ask.mutate(false)}>
                {t('own.here')}
              </Button>
            </Group>
          )}
          <ProblemAlert error={ask.error} />
        </Stack>
      </Dialog>
    </>
  );
}
