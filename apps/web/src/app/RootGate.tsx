import { Center, Loader } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { SessionContext, sessionQuery } from '../api/session.js';
import { storedLanguage } from '../i18n/i18n.js';
import { useKeptFocus } from './keepFocus.js';
import { Failure } from './pages/Failure.js';

/** Finds out who is here before anything is shown. */
export function RootGate() {
  const { t, i18n } = useTranslation('shell');
  const client = useQueryClient();
  const session = useQuery(sessionQuery(client));
  const { pathname } = useLocation();
  const locale = session.data?.user?.locale;
  useKeptFocus();

  useEffect(() => {
    // The account's language counts as long as nothing was chosen on this device.
    if (locale !== undefined && storedLanguage() === null) void i18n.changeLanguage(locale);
  }, [locale, i18n]);

  if (session.data === undefined) {
    if (session.isError) return <Failure error={session.error} onRetry={() => session.refetch()} />;
    return (
      <Center component="main" mih="100dvh">
        <Loader role="status" aria-label={t('common.loading')} />
      </Center>
    );
  }
  if (session.data.setupRequired && pathname !== '/setup') return <Navigate to="/setup" replace />;
  return (
    <SessionContext value={session.data}>
      <ScrollRestoration />
      <Outlet />
    </SessionContext>
  );
}
