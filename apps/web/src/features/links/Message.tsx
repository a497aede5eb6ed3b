import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.js';
import { Page } from '../../ui/index.js';
import { BigButton } from './BigButton.js';

/** A page that only says something. */
export function Message({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <Page title={title} size="xs">
      <Text size="lg">{text}</Text>
      {children}
    </Page>
  );
}

/** Why a link opens nothing, in words that help: an old link, a link that was cut off, or no network. */
export function LinkProblem({ error, onRetry }: { error: unknown; onRetry: () => unknown }) {
  const { t } = useTranslation('links');
  const status = error instanceof ApiProblem ? error.status : null;
  if (status === 410) return <Message title={t('expired.title')} text={t('expired.text')} />;
  if (status === 404 || status === 400) return <Message title={t('unknown.title')} text={t('unknown.text')} />;
  return (
    <Message title={t('failed.title')} text={t('failed.text')}>
      <BigButton onClick={() => onRetry()}>{t('common.retry')}</BigButton>
    </Message>
  );
}
