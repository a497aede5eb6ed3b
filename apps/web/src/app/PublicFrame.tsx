import { Box, Container, Group } from '@mantine/core';
import { Outlet } from 'react-router';
import { ConnectionBanner } from './ConnectionBanner.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { Logo } from './Logo.js';

/** Around the screens that need no account: sign-in, first run, personal links. */
export function PublicFrame() {
  return (
    <Box mih="100dvh">
      <ConnectionBanner />
      <Container size="lg" px="md">
        <Group component="header" justify="space-between" py="md" wrap="nowrap">
          <Logo />
          <LanguageSwitch />
        </Group>
      </Container>
      <Box component="main" id="main">
        <Outlet />
      </Box>
    </Box>
  );
}
