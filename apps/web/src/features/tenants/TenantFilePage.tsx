import { Alert, Anchor, Box, SimpleGrid, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useUser } from '../../api/session.js';
import { ASSOCIATION, type Tenant, TenantPage } from '../../ui/index.js';
import { ConsentCard } from './ConsentCard.js';
import { ErasureCard } from './ErasureCard.js';
import { FollowersCard } from './FollowersCard.js';
import { IdentityCard } from './IdentityCard.js';
import { SharingCard } from './SharingCard.js';
import { StepsCard } from './StepsCard.js';
import { WantedCard } from './WantedCard.js';

/** For the landlord: the agreed status in words, and nothing else. */
function AgreedStatus({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  return (
    <Alert icon={<IconInfoCircle aria-hidden />} color="blue" title={t('landlord.title')}>
      <Stack gap="sm" align="flex-start">
        {t(`landlord.meaning.${tenant.status}`)}
        <Anchor component={Link} to={`/tenants/${tenant.id}/agreed`}>
          {t('landlord.story')}
        </Anchor>
      </Stack>
    </Alert>
  );
}

export default function TenantFilePage() {
  const { tenantId = '' } = useParams();
  const { role } = useUser();
  return (
    <TenantPage tenantId={tenantId} tab="file">
      {(tenant) =>
        ASSOCIATION.includes(role) ? (
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
            <Stack gap="lg">
              <StepsCard tenant={tenant} />
              <IdentityCard tenant={tenant} />
              <FollowersCard tenant={tenant} />
            </Stack>
            <Stack gap="lg">
              <Box id="wanted">
                <WantedCard tenant={tenant} />
              </Box>
              <ConsentCard tenant={tenant} />
              <SharingCard tenant={tenant} />
              {role === 'association_manager' && <ErasureCard tenant={tenant} />}
            </Stack>
          </SimpleGrid>
        ) : (
          <AgreedStatus tenant={tenant} />
        )
      }
    </TenantPage>
  );
}
