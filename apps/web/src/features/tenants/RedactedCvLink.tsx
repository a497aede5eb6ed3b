import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.js';
import { cvStateOf, FOLLOWING, type Tenant, useFormat } from '../../ui/index.js';

/** What employers would get of the CV, to be shown to the person before they agree; as soon as somebody has confirmed a CV. */
export function RedactedCvLink({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  const { language } = useFormat();
  const { role } = useUser();
  const state = cvStateOf(tenant);
  if (!FOLLOWING.includes(role) || (state !== 'validated' && state !== 'stale')) return null;
  return (
    <div>
      <Anchor href={`/api/tenants/${tenant.id}/cv/redacted?language=${language}`} download>
        {t('redacted.link')}
      </Anchor>
      <Text size="sm" c="dimmed">
        {t('redacted.text')}
      </Text>
    </div>
  );
}
