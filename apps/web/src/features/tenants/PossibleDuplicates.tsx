import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { components } from '../../api/schema.js';
import { formatPhone } from '../../ui/index.js';

export type PossibleDuplicate = components['schemas']['PossibleDuplicate'];

interface Props {
  found: readonly PossibleDuplicate[];
  busy: boolean;
  onRegister: () => void;
  onBack: () => void;
  onOpen: () => void;
}

/** People already registered who may be the one about to be. Nothing is saved until somebody has looked. */
export function PossibleDuplicates({ found, busy, onRegister, onBack, onOpen }: Props) {
  const { t } = useTranslation('tenants');
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Alert
      ref={heading}
      tabIndex={-1}
      color="yellow"
      icon={<IconUsersGroup aria-hidden />}
      title={t('duplicate.title')}
      style={{ outline: 'none' }}
    >
      <Stack>
        <Text size="sm">{t('duplicate.text')}</Text>
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {found.map(({ tenant }) => (
            <li key={tenant.id}>
              <Anchor component={Link} to={`/tenants/${tenant.id}`} onClick={onOpen} fw={600}>
                {tenant.givenName} {tenant.familyName}
              </Anchor>
              <Text size="sm">
                {[
                  tenant.phone && formatPhone(tenant.phone),
                  tenant.email,
                  tenant.address,
                  tenant.city,
                  tenant.referent && t('duplicate.referent', { name: tenant.referent }),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </Text>
            </li>
          ))}
        </Stack>
        <Group justify="flex-end">
          <Button variant="default" onClick={onBack}>
            {t('duplicate.back')}
          </Button>
          <Button loading={busy} onClick={onRegister}>
            {t('duplicate.anyway')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
