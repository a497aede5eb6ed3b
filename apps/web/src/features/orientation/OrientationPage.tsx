import { Alert, Button, Center, Group, Loader, Stack } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { Page, ProblemAlert } from '../../ui/index.js';
import { OrientationForm } from './OrientationForm.js';

function Sent({ isSelf, association, onAgain }: { isSelf: boolean; association: string; onAgain: () => void }) {
  const { t } = useTranslation('orientation');
  return (
    <Page title={t('sent.title')} size="sm">
      <Alert color="green" icon={<IconCheck aria-hidden />} role="status">
        {t(isSelf ? 'sent.self' : 'sent.partner', { association })}
      </Alert>
      {!isSelf && (
        <Group>
          <Button variant="light" onClick={onAgain}>
            {t('sent.again')}
          </Button>
        </Group>
      )}
    </Page>
  );
}

/** The page behind a link or a QR code: one's own request for help, or a partner's referral. */
export default function OrientationPage() {
  const { t } = useTranslation('orientation');
  const { code = '' } = useParams();
  const [isSent, setSent] = useState(false);
  const query = apiQuery.useQuery('get', '/api/public/referral-forms/{code}', { params: { path: { code } } });
  const { data: form, error, refetch } = query;
  if (error)
    return (
      <Page title={t('problem')} size="sm">
        <ProblemAlert error={error} onRetry={refetch} />
      </Page>
    );
  if (form === undefined)
    return (
      <Center mih="40vh">
        <Loader aria-label={t('common.loading')} />
      </Center>
    );
  const isSelf = form.source === 'self';
  if (isSent) return <Sent isSelf={isSelf} association={form.associationName} onAgain={() => setSent(false)} />;
  return (
    <Page
      title={t(isSelf ? 'self.title' : 'partner.title', { association: form.associationName })}
      lead={t(isSelf ? 'self.lead' : 'partner.lead', { association: form.associationName, partner: form.partnerName })}
      size="sm"
    >
      <Stack>
        <OrientationForm code={code} form={form} onSent={() => setSent(true)} />
      </Stack>
    </Page>
  );
}
