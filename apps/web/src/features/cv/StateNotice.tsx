import { Alert, Anchor, type MantineColor, Stack, Text } from '@mantine/core';
import { type Icon, IconAlertTriangle, IconCircleCheck, IconHourglass } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fullName, type Tenant, useFormat } from '../../ui/index.js';
import { FailureNotice } from './FailureNotice.js';
import { type Cv, otherName } from './model.js';
import { StillRightButton } from './StillRightButton.js';

interface NoticeProps {
  color: MantineColor;
  icon: Icon;
  title: string;
  children: ReactNode;
}

function Notice({ color, icon: Sign, title, children }: NoticeProps) {
  return (
    <Alert color={color} icon={<Sign aria-hidden />} title={title}>
      {children}
    </Alert>
  );
}

/** What the state of the CV means for the person looking, and what comes next. Nothing where the form says it itself. */
export function StateNotice({ cv, tenant }: { cv: Cv; tenant: Tenant }) {
  const { t } = useTranslation('cv');
  const format = useFormat();
  const day = cv.validatedAt === null ? '' : format.date(cv.validatedAt);
  const other = cv.state === 'to_review' ? otherName(cv.reading, tenant) : null;
  if (other !== null)
    return (
      <Notice color="yellow" icon={IconAlertTriangle} title={t('state.otherName', { name: other })}>
        {t('state.otherNameText', { tenant: fullName(tenant) })}
      </Notice>
    );
  if (cv.state === 'unreadable') return <FailureNotice tenantId={tenant.id} cv={cv} />;
  if (cv.state === 'stale')
    return (
      <Notice color="yellow" icon={IconHourglass} title={t('state.stale', { day })}>
        <Stack gap="sm" align="flex-start">
          <Text size="sm">{t('state.staleText')}</Text>
          <StillRightButton tenantId={tenant.id} cv={cv} />
        </Stack>
      </Notice>
    );
  if (cv.state === 'validated')
    return (
      <Notice color="green" icon={IconCircleCheck} title={t('state.validated', { day })}>
        {tenant.listed ? (
          t('state.validatedListed')
        ) : (
          <Anchor component={Link} to={`/tenants/${tenant.id}#consent`} size="sm">
            {t('state.validatedNext')}
          </Anchor>
        )}
      </Notice>
    );
  return null;
}
