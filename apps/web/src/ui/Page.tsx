import { Anchor, Box, Breadcrumbs, Container, Group, type MantineSize, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

export interface PageProps {
  /** The h1, and the title of the browser tab. */
  title: string;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** Beside the title, such as a status. */
  badge?: ReactNode;
  /** The way up, from the nearest to home to the nearest to here; the page itself is not part of it. */
  breadcrumb?: readonly { label: string; to: string }[];
  /** Buttons at the right of the title, under it on a phone. */
  actions?: ReactNode;
  /** Width of the content: `sm` for forms, `lg` (default) for lists, `xl` for two columns. */
  size?: MantineSize;
  children: ReactNode;
}

// The path whose title has the focus. The first page of a visit leaves the focus where the browser puts it.
let announcedPath = window.location.pathname;

/** Every screen is one Page: it names the tab, and takes the focus to its title when one arrives by a link. */
export function Page({ title, lead, badge, breadcrumb = [], actions, size = 'lg', children }: PageProps) {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = t('pageTitle', { title });
  }, [title, t]);

  useEffect(() => {
    if (announcedPath === pathname) return;
    announcedPath = pathname;
    heading.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <Container size={size} px={{ base: 'md', sm: 'lg' }} py={{ base: 'md', sm: 'xl' }}>
      <Stack gap="lg">
        <Box component="header">
          {breadcrumb.length > 0 && (
            <nav aria-label={t('breadcrumb')}>
              <Breadcrumbs mb="xs" separatorMargin={6} styles={{ root: { flexWrap: 'wrap' } }}>
                {breadcrumb.map((step) => (
                  <Anchor key={step.to} component={Link} to={step.to} size="sm">
                    {step.label}
                  </Anchor>
                ))}
              </Breadcrumbs>
            </nav>
          )}
          <Group justify="space-between" align="flex-start" gap="sm">
            <Group gap="sm" flex="1 1 16rem">
              <Title order={1} ref={heading} tabIndex={-1} style={{ overflowWrap: 'anywhere' }}>
                {title}
              </Title>
              {badge}
            </Group>
            {actions !== undefined && <Group gap="sm">{actions}</Group>}
          </Group>
          {lead !== undefined && (
            <Text c="dimmed" mt="xs" maw="46rem">
              {lead}
            </Text>
          )}
        </Box>
        {children}
      </Stack>
    </Container>
  );
}
