import { Box, List, Paper, Skeleton, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type Role, useUser } from '../../api/session.js';
import { homeOf, homeSections } from '../../features/registry.js';
import { Page } from '../../ui/Page.js';
import classes from './HomePage.module.css';

// One lazy component per section, made once: a component made while rendering would start afresh at every render.
const lazySections = new Map(homeSections.map(({ key, load }) => [key, lazy(load)]));

/** What somebody with this role does here; the whole home page as long as no feature has anything to show. */
function Introduction({ role }: { role: Role }) {
  const { t } = useTranslation('shell');
  const points = ['first', 'second', 'third'].map((point) => t(`roles.${role}.can.${point}`));
  return (
    <Paper withBorder p={{ base: 'lg', sm: 'xl' }} maw="46rem">
      <Stack>
        <Title order={2} size="h3">
          {t('home.whatYouDo', { role: t(`roles.${role}.name`) })}
        </Title>
        <List
          spacing="sm"
          center
          lh="sm"
          icon={
            <ThemeIcon size={26} radius="xl" variant="light" color="brick" aria-hidden>
              <IconCheck size={16} stroke={2.25} />
            </ThemeIcon>
          }
        >
          {points.map((point) => (
            <List.Item key={point}>{point}</List.Item>
          ))}
        </List>
      </Stack>
    </Paper>
  );
}

export function HomePage() {
  const { t } = useTranslation('shell');
  const user = useUser();
  const sections = homeOf(user);
  return (
    <Page title={t('home.greeting', { name: user.displayName })} lead={<Text span>{user.organisation.name}</Text>}>
      {sections.length === 0 && <Introduction role={user.role} />}
      <Box className={classes.sections}>
        {sections.map((section) => {
          const Section = lazySections.get(section.key);
          return (
            Section !== undefined && (
              <Suspense key={section.key} fallback={<Skeleton height={180} />}>
                <Section />
              </Suspense>
            )
          );
        })}
      </Box>
    </Page>
  );
}
