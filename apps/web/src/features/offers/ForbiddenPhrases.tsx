import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MarkedText } from './MarkedText.js';
import { fieldOf, type OfferProblem, type OfferTexts, textAt } from './offer.js';

interface ForbiddenPhrasesProps {
  /** The texts that were looked at. */
  offer: OfferTexts;
  problems: readonly OfferProblem[];
  /** Takes the words out of the text; without it they can only be read. */
  onRemove?: (problem: OfferProblem) => void;
}

/** The phrases that no offer may hold: where they stand, why, and what may be said instead. Nothing when there is none. */
export function ForbiddenPhrases({ offer, problems, onRemove }: ForbiddenPhrasesProps) {
  const { t } = useTranslation('offers');
  const forbidden = problems.filter(({ code }) => code === 'discrimination');
  if (forbidden.length === 0) return null;
  const paths = [...new Set(forbidden.map(({ path }) => path))];
  return (
    <Alert
      color="yellow"
      variant="light"
      icon={<IconScale aria-hidden />}
      title={t('forbidden.title', { count: forbidden.length })}
      role="alert"
    >
      <Stack gap="md" c="dark">
        <Text size="sm">{t('forbidden.text')}</Text>
        {paths.map((path) => {
          const here = forbidden.filter((problem) => problem.path === path);
          return (
            <Stack key={path} gap="xs">
              <Text size="sm" fw={600}>
                {t(`field.${fieldOf(path)}`)}
              </Text>
              <MarkedText text={textAt(offer, path)} problems={here} />
              <Stack component="ul" gap="xs" pl="lg" m={0}>
                {here.map((problem) => {
                  const { phrase, criterion, law, rewording, start } = problem;
                  return (
                    <li key={`${start} ${phrase}`}>
                      <Text size="sm" fw={600} lang="fr">
                        {t('forbidden.phrase', { phrase })}
                      </Text>
                      <Text size="sm">{t('forbidden.why', { criterion: t(`criterion.${criterion}`), law })}</Text>
                      <Text size="sm">
                        {t('forbidden.instead')} <span lang="fr">{t('forbidden.rewording', { rewording })}</span>
                      </Text>
                      {onRemove !== undefined && (
                        <Button
                          size="sm"
                          variant="default"
                          mt={6}
                          onClick={() => onRemove(problem)}
                          aria-label={t('forbidden.removeWhich', { phrase })}
                        >
                          {t('forbidden.remove')}
                        </Button>
                      )}
                    </li>
                  );
                })}
              </Stack>
            </Stack>
          );
        })}
      </Stack>
    </Alert>
  );
}
