import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Invitation, NEEDS } from './rally.js';

type Constraints = NonNullable<Invitation['constraints']>;

export interface SaidNeeds {
  needs: string[];
  language: string;
  companion: string;
}

export const needsOf = (constraints: Constraints | null): SaidNeeds => ({
  needs: NEEDS.filter((need) => constraints?.[need] === true),
  language: constraints?.interpreterLanguage ?? '',
  companion: constraints?.companionName ?? '',
});

/** What the API takes. */
export const constraintsOf = ({ needs, language, companion }: SaidNeeds): Constraints => ({
  ...Object.fromEntries(needs.map((need) => [need, true])),
  ...(needs.includes('interpreter') && language.trim() !== '' && { interpreterLanguage: language.trim() }),
  ...(needs.includes('companion') && companion.trim() !== '' && { companionName: companion.trim() }),
});

/** What somebody needs on the day. Whom two people share is not at two tables at once: so language and companion have a name. */
export function NeedsFields({ value, onChange }: { value: SaidNeeds; onChange: (value: SaidNeeds) => void }) {
  const { t } = useTranslation('rallies');
  return (
    <Stack gap="sm">
      <Checkbox.Group label={t('answer.needs')} value={value.needs} onChange={(needs) => onChange({ ...value, needs })}>
        <Stack gap="xs" mt="xs">
          {NEEDS.map((need) => (
            <Checkbox key={need} value={need} label={t(`need.${need}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      {value.needs.includes('interpreter') && (
        <TextInput
          label={t('answer.language')}
          maxLength={60}
          value={value.language}
          onChange={(event) => onChange({ ...value, language: event.currentTarget.value })}
        />
      )}
      {value.needs.includes('companion') && (
        <TextInput
          label={t('answer.companion')}
          description={t('answer.companionHint')}
          maxLength={60}
          value={value.companion}
          onChange={(event) => onChange({ ...value, companion: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
}
