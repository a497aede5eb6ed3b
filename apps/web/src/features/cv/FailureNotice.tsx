import { Alert, Anchor, Group, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ReadAgainButton, ReplaceButton } from './CvActions.js';
import type { Cv } from './model.js';
import { contentOf } from './places.js';

/** Those that may end otherwise the next time; the others will fail again, whatever the machine. */
const MAY_PASS = ['timed_out', 'out_of_memory', 'no_text', 'unreadable'];
export const mayPass = ({ failure }: Pick<Cv, 'failure'>) => failure === null || MAY_PASS.includes(failure.code);

/** Why a document could not be read, and what to do now: in the language of the screen; else the sentence of the program. */
export function FailureNotice({ tenantId, cv }: { tenantId: string; cv: Cv }) {
  const { t, i18n } = useTranslation('cv');
  const { failure } = cv;
  const known = failure !== null && i18n.exists(`failure.${failure.code}.why`, { ns: 'cv' });
  const code = known ? failure.code : 'unreadable';
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />} title={t(`failure.${code}.why`)}>
      <Stack gap="sm">
        {failure !== null && !known && <Text size="sm">{failure.message}</Text>}
        <List size="sm" spacing={4}>
          <List.Item>{t(`failure.${code}.now`)}</List.Item>
          <List.Item>{t('failure.byHand')}</List.Item>
        </List>
        <Group gap="sm">
          <ReplaceButton tenantId={tenantId} cv={cv} label={t('failure.other')} />
          {mayPass(cv) && <ReadAgainButton tenantId={tenantId} />}
          <Anchor href={contentOf(cv.document.id)} download={cv.document.filename} size="sm">
            <IconDownload size={15} aria-hidden /> {t('failure.kept')}
          </Anchor>
        </Group>
      </Stack>
    </Alert>
  );
}
