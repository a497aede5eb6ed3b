import { Alert, Grid, Stack, Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useUser } from '../../api/session.js';
import { FOLLOWING, ListState, TenantPage } from '../../ui/index.js';
import { AlertsCard } from './AlertsCard.js';
import { ChecklistCard } from './ChecklistCard.js';
import { CourseCard } from './CourseCard.js';
import { OpenUnder } from './OpenUnder.js';
import { type TenantProgramme, useTenantProgramme } from './programme.js';
import { RecordsCard } from './RecordsCard.js';
import { StepsCard } from './StepsCard.js';
import { SummaryCard } from './SummaryCard.js';

function Content({ view, mayNote }: { view: TenantProgramme; mayNote: boolean }) {
  const isOpen = view.state === 'open';
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <Stack gap="lg">
          {isOpen && <AlertsCard view={view} mayNote={mayNote} />}
          {view.checklist.length > 0 && <ChecklistCard view={view} mayNote={mayNote} />}
          {isOpen && <StepsCard view={view} mayNote={mayNote} />}
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <Stack gap="lg">
          {view.programme && <SummaryCard view={view} />}
          {view.recordId !== null && <CourseCard key={view.recordId} view={view} mayNote={mayNote} />}
          {view.records.length > 1 && <RecordsCard view={view} />}
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

/** The programme of one household: whether it belongs to its audience, where it stands, what is due. */
export default function TenantProgrammePage() {
  const { t } = useTranslation('programmes');
  const { tenantId = '' } = useParams();
  const { role } = useUser();
  const [asIf, setAsIf] = useState<string | null>(null);
  const query = useTenantProgramme(tenantId, asIf);
  const mayNote = FOLLOWING.includes(role);
  return (
    <TenantPage tenantId={tenantId} tab="programme" size="xl">
      {() => (
        <ListState query={query} empty={{ title: t('tenant.none') }} isEmpty={() => false} lines={6}>
          {(view) => (
            <Stack gap="lg">
              {view.sheltered && (
                <Alert color="petrol" icon={<IconShieldLock aria-hidden />} title={t('shelter.title')}>
                  <Text size="sm">{t('shelter.text')}</Text>
                </Alert>
              )}
              {view.state !== 'open' && <OpenUnder view={view} mayNote={mayNote} asIf={asIf} onChoose={setAsIf} />}
              <Content view={view} mayNote={mayNote} />
            </Stack>
          )}
        </ListState>
      )}
    </TenantPage>
  );
}
