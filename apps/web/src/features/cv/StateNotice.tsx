import { Alert, Anchor, type MantineColor, Stack, Text } from '@mantine/core';
import { type Icon, IconAlertTriangle, IconCircleCheck, IconHourglass } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fullName, type Tenant, useFormat } from '../../ui/index.js';
import { type Cv, otherName } from './model.js';

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

/** Why a document could not be read, in the language of the screen; else the sentence of the program. */
function useReason(failure: Cv['failure']): string {
  const { t, i18n } = useTranslation('cv');
  if (failure === null) return t('failure.unreadable');
  const key = `failure.${failure.code}`;
  return i18n.exists(key, { ns: 'cv' }) ? t(key) : failure.message;
}

/** What the state of the CV means for the person looking, and what comes next. Nothing where the form says it itself. */
export function StateNotice({ cv, tenant }: { cv: Cv; tenant: Tenant }) {
  const { t } = useTranslation('cv');
  const format = useFormat();
  const reason = useReason(cv.failure);
  const day = cv.validatedAt === null ? '' : format.date(cv.validatedAt);
  const other = cv.state === 'to_review' ? otherName(cv.reading, tenant) : null;
  if (other !== null)
    return (
      <Notice color="yellow" icon={IconAlertTriangle} title={t('state.otherName', { name: other })}>
        {t('state.otherNameText', { tenant: fullName(tenant) })}
      </Notice>
    );
  if (cv.state === 'unreadable')
    return (
      <Notice color="red" icon={IconAlertTriangle} title={t('state.unreadable')}>
        <Stack gap={4}>
          <Text size="sm">{reason}</Text>
          <Text size="sm">{t('state.unreadableText')}</Text>
        </Stack>
      </Notice>
    );
  if (cv.state === 'stale')
    return (
      <Notice color="yellow" icon={IconHourglass} title={t('state.stale', { day })}>
        {t('state.staleText')}
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
