import { Box, Group, Loader, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Credentials } from '../../api/session.js';
import { DEMO_ACCOUNTS, type DemoAccount, demoCredentials } from './demoAccounts.js';
import classes from './SignInPage.module.css';

interface ChoiceProps {
  account: DemoAccount;
  busy: boolean;
  disabled: boolean;
  onChoose: () => void;
}

function Choice({ account, busy, disabled, onChoose }: ChoiceProps) {
  const { t } = useTranslation('shell');
  return (
    <UnstyledButton className={classes.account} onClick={onChoose} disabled={disabled}>
      <Group wrap="nowrap" justify="space-between" gap="sm">
        <Box>
          <Text component="span" display="block" fw={650}>
            {t(`demo.accounts.${account}.who`)}
          </Text>
          <Text component="span" display="block" size="sm" c="dimmed">
            {t(`demo.accounts.${account}.what`)}
          </Text>
        </Box>
        {busy ? <Loader size={18} /> : <IconChevronRight size={18} aria-hidden className={classes.chevron} />}
      </Group>
    </UnstyledButton>
  );
}

interface DemoAccountsProps {
  /** The e-mail address being signed in, null when none is. */
  signingIn: string | null;
  onChoose: (credentials: Credentials) => void;
}

/** The ways into the demonstration, one click each. */
export function DemoAccounts({ signingIn, onChoose }: DemoAccountsProps) {
  const { t } = useTranslation('shell');
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {t('demo.title')}
      </Title>
      <Text c="dimmed" size="sm">
        {t('demo.text')}
      </Text>
      <Stack gap="xs">
        {DEMO_ACCOUNTS.map((account) => {
          const credentials = demoCredentials(account);
          return (
            <Choice
              key={account}
              account={account}
              busy={signingIn === credentials.email}
              disabled={signingIn !== null}
              onChoose={() => onChoose(credentials)}
            />
          );
        })}
      </Stack>
    </Stack>
  );
}
