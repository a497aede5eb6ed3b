import { Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { CatalogueSelect, DateText, dayOf, useApiMutation } from '../../ui/index.js';
import { AFTER_NOTE, OUTCOMES, QPV, SITUATIONS, type TenantProgramme, useText } from './programme.js';
import { Shelter } from './Shelter.js';

type Changes = Pick<Partial<TenantProgramme>, 'profile' | 'housingOutcome' | 'qpv'>;

function Situation({ view }: { view: TenantProgramme }) {
  const { t } = useTranslation('programmes');
  const [situation, setSituation] = useState<string | null>(null);
  const add = useApiMutation({
    mutationFn: (chosen: (typeof SITUATIONS)[number]) =>
      call(
        api.POST('/api/tenants/{id}/situations', {
          params: { path: { id: view.tenantId } },
          body: { situation: chosen, onDay: dayOf() },
        }),
      ),
    success: t('course.saved'),
    invalidates: AFTER_NOTE,
    onSuccess: () => setSituation(null),
  });
  const chosen = SITUATIONS.find((one) => one === situation);
  return (
    <Stack gap={6}>
      <CatalogueSelect
        label={t('course.situation')}
        description={
          view.situation && (
            <>
              {t(`course.situations.${view.situation.situation}`)}, <DateText value={view.situation.onDay} />
            </>
          )
        }
        values={SITUATIONS}
        namespace="programmes"
        prefix="course.situations"
        value={situation}
        onChange={setSituation}
      />
      {chosen && (
        <Group>
          <Button size="compact-sm" loading={add.isPending} onClick={() => add.mutate(chosen)}>
            {t('course.note')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** What is noted of the household for the programme's counts: profile, situation, home, district. */
export function CourseCard({ view, mayNote }: { view: TenantProgramme; mayNote: boolean }) {
  const { t } = useTranslation('programmes');
  const text = useText();
  const set = useApiMutation({
    mutationFn: (body: Changes) =>
      call(api.PUT('/api/tenants/{id}/course', { params: { path: { id: view.tenantId } }, body })),
    success: t('course.saved'),
    invalidates: AFTER_NOTE,
  });
  const profiles = view.programme?.profiles ?? [];
  if (!mayNote) return null;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('course.title')}</Title>
        {profiles.length > 0 && (
          <Select
            label={t('course.profile')}
            data={profiles.map(({ key, label }) => ({ value: key, label: text(label) }))}
            value={view.profile}
            clearable
            clearButtonProps={{ 'aria-label': t('field.clear') }}
            onChange={(profile) => set.mutate({ profile })}
          />
        )}
        {view.state === 'open' && view.programme?.seeksEmployment && <Situation view={view} />}
        <CatalogueSelect
          label={t('course.housing')}
          values={OUTCOMES}
          namespace="programmes"
          prefix="course.outcomes"
          value={view.housingOutcome}
          allowDeselect
          onChange={(value) => set.mutate({ housingOutcome: OUTCOMES.find((one) => one === value) ?? null })}
        />
        <CatalogueSelect
          label={t('course.qpv')}
          description={t('course.qpvHint')}
          values={QPV}
          namespace="programmes"
          prefix="course.qpvs"
          value={view.qpv}
          onChange={(value) => set.mutate({ qpv: QPV.find((one) => one === value) ?? 'unknown' })}
        />
        {!view.sheltered && <Text size="sm">{t('shelter.offer')}</Text>}
        <Shelter view={view} />
      </Stack>
    </Paper>
  );
}
