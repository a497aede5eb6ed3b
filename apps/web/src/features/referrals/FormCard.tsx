import { Anchor, Button, CopyButton, Group, Image, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { ConfirmButton, DateText, StatusBadge, useApiMutation } from '../../ui/index.js';

type Form = components['schemas']['ReferralForm'];
export const FORMS_KEY = [['get', '/api/referral-forms']];

/** One page: where it leads, what came by it, and its address to hand out. */
export function FormCard({ form, isManager }: { form: Form; isManager: boolean }) {
  const { t } = useTranslation('referrals');
  const close = useApiMutation({
    mutationFn: () => call(api.POST('/api/referral-forms/{id}/closure', { params: { path: { id: form.id } } })),
    invalidates: FORMS_KEY,
    problem: 'inline',
  });
  const isOpen = form.closedAt === null;
  return (
    <Paper component="section" withBorder p="lg">
      <Group align="start" justify="space-between">
        <Stack gap="xs" style={{ flex: '1 1 260px', minWidth: 0 }}>
          <Title order={2} size="h3">
            {form.partnerName ?? t('pages.self')}
          </Title>
          <Text size="sm" c="dimmed">
            {t(`source.${form.source}`)}
          </Text>
          <Text size="sm">
            {form.programmeName === null
              ? t('pages.anyProgramme')
              : t('pages.programme', { programme: form.programmeName })}
          </Text>
          {isOpen && !form.programmeTakes && (
            <Group>
              <StatusBadge tone="warning">{t('pages.programmeClosed')}</StatusBadge>
            </Group>
          )}
          <Text size="sm">
            {t('pages.sent', { count: form.sent })}
            {form.lastSentAt !== null && (
              <>
                {' – '}
                <DateText value={form.lastSentAt} style="shortDate" />
              </>
            )}
          </Text>
          {isOpen ? (
            <>
              <Anchor href={form.url} style={{ overflowWrap: 'anywhere' }}>
                {form.url}
              </Anchor>
              <Group>
                <CopyButton value={form.url}>
                  {({ copied, copy }) => (
                    <Button
                      size="compact-sm"
                      variant="light"
                      leftSection={<IconCopy size={15} aria-hidden />}
                      onClick={copy}
                    >
                      {copied ? t('pages.copied') : t('pages.copy')}
                    </Button>
                  )}
                </CopyButton>
                {isManager && (
                  <ConfirmButton
                    size="compact-sm"
                    variant="subtle"
                    danger
                    question={t('pages.closeQuestion')}
                    consequence={t('pages.closeConsequence')}
                    confirm={t('pages.close')}
                    onConfirm={() => close.mutateAsync()}
                  >
                    {t('pages.close')}
                  </ConfirmButton>
                )}
              </Group>
            </>
          ) : (
            <Text size="sm">{t('pages.closed')}</Text>
          )}
        </Stack>
        {isOpen && form.source === 'self' && (
          <Image src={`/api/referral-forms/${form.id}/picture`} alt={t('pages.qr')} w={150} h={150} />
        )}
      </Group>
    </Paper>
  );
}
