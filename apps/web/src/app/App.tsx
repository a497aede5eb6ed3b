import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from '../api/queryClient.js';
import { router } from './router.js';
import { cssVariables, theme } from './theme.js';

export function App() {
  const { i18n } = useTranslation('shell');
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <DatesProvider settings={{ locale: i18n.resolvedLanguage ?? 'fr', firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queryClient}>
          {/* Over the header, where nothing is sent or confirmed: a message must not lie on the button somebody needs next. */}
          <Notifications position="top-center" />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
