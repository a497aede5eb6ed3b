import { Checkbox, Paper, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { BigButton } from './BigButton.js';

export type Constraints = components['schemas']['TenantInvitation']['constraints'];

const NEEDS = ['late', 'companion', 'interpreter', 'childcare', 'transport', 'wheelchair'] as const;

interface NeedsProps {
  value: Constraints;
  busy: boolean;
  onSave: (constraints: Constraints) => void;
}

/** What would help on the day: ticked and sent, nothing to write. */
export function Needs({ value, busy, onSave }: NeedsProps) {
  const { t } = useTranslation('links');
  const before = NEEDS.filter((need) => value[need] === true);
  const [chosen, setChosen] = useState<string[]>(before);
  const [language, setLanguage] = useState(value.interpreterLanguage ?? '');
  const [companion, setCompanion] = useState(value.companionName ?? '');
  const interprets = chosen.includes('interpreter');
  const accompanied = chosen.includes('companion');
  const changed =
    NEEDS.some((need) => chosen.includes(need) !== before.includes(need)) ||
    (interprets && language.trim() !== (value.interpreterLanguage ?? '')) ||
    (accompanied && companion.trim() !== (value.companionName ?? ''));
  const save = () =>
    onSave({
      ...Object.fromEntries(NEEDS.filter((need) => chosen.includes(need)).map((need) => [need, true])),
      ...(interprets && language.trim() && { interpreterLanguage: language.trim() }),
      ...(accompanied && companion.trim() && { companionName: companion.trim() }),
    });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2} id="needs">
          {t('needs.title')}
        </Title>
        <Checkbox.Group value={chosen} onChange={setChosen} aria-labelledby="needs">
          <Stack gap="md">
            {NEEDS.map((need) => (
              <Checkbox key={need} size="lg" value={need} label={t(`needs.${need}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        {accompanied && (
          <TextInput
            size="lg"
            label={t('needs.companionName')}
            maxLength={60}
            value={companion}
            onChange={(event) => setCompanion(event.currentTarget.value)}
          />
        )}
        {interprets && (
          <TextInput
            size="lg"
            label={t('needs.language')}
            maxLength={60}
            value={language}
            onChange={(event) => setLanguage(event.currentTarget.value)}
          />
        )}
        {changed && (
          <BigButton onClick={save} loading={busy}>
            {t('needs.save')}
          </BigButton>
        )}
        {!changed && before.length > 0 && <span role="status">{t('needs.saved')}</span>}
      </Stack>
    </Paper>
  );
}
