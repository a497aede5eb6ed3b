import { Anchor, Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconBed, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  DateField,
  DateText,
  Dialog,
  dayOf,
  FormActions,
  ListState,
  ProblemAlert,
  StatusBadge,
  useApiMutation,
} from '../../ui/index.js';
import { ActivityFrame } from './ActivityFrame.js';
import { AFTER_ACTIVITY, type Place } from './activity.js';
import { PersonSelect } from './PersonSelect.js';
import { ProgrammeSelect } from './ProgrammeSelect.js';

type Doing = { what: 'new' } | { what: 'in' | 'out' | 'change'; place: Place };

const TITLES = { new: 'place.add', change: 'place.change', in: 'place.enter', out: 'place.leave' } as const;

/** A new place, or its name. */
function EditPlace({ place, onClose }: { place?: Place; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const required = (value: unknown) => (value === null || value === '' ? t('check.required') : null);
  const form = useForm({
    initialValues: {
      programmeId: place?.programme.id ?? (null as string | null),
      ...{ home: place?.home ?? '', label: place?.label ?? '' },
    },
    validate: { programmeId: required, home: required, label: required },
  });
  const save = useApiMutation<unknown, typeof form.values>({
    mutationFn: ({ programmeId, ...body }) =>
      place === undefined
        ? call(api.POST('/api/shared-places', { body: { ...body, programmeId: programmeId ?? '' } }))
        : call(api.PUT('/api/shared-places/{id}', { params: { path: { id: place.id } }, body })),
    success: t(place === undefined ? 'place.added' : 'place.changed'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        {place === undefined && (
          <ProgrammeSelect activities={['sharedHousing']} {...form.getInputProps('programmeId')} />
        )}
        <TextInput label={t('place.home')} required maxLength={120} {...form.getInputProps('home')} />
        <TextInput label={t('place.label')} required maxLength={60} {...form.getInputProps('label')} />
        <ProblemAlert error={save.error} />
        <FormActions
          submit={t(place === undefined ? 'place.add' : 'place.save')}
          busy={save.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

function Move({ place, entering, onClose }: { place: Place; entering: boolean; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const required = (value: unknown) => (value === null || value === '' ? t('check.required') : null);
  const form = useForm({
    initialValues: { tenantId: null as string | null, onDay: dayOf() as string | null },
    validate: { tenantId: (id) => (entering ? required(id) : null), onDay: required },
  });
  const move = useApiMutation<unknown, typeof form.values>({
    mutationFn: ({ tenantId, onDay }) => {
      const path = { path: { id: place.id } };
      return entering
        ? call(
            api.POST('/api/shared-places/{id}/stays', {
              params: path,
              body: { tenantId: tenantId ?? '', onDay: onDay ?? '' },
            }),
          )
        : call(api.POST('/api/shared-places/{id}/departure', { params: path, body: { onDay: onDay ?? '' } }));
    },
    success: t(entering ? 'place.entered' : 'place.left'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => move.mutate(values))}>
      <Stack>
        {entering && <PersonSelect required {...form.getInputProps('tenantId')} />}
        <DateField
          label={t(entering ? 'place.since' : 'place.until')}
          required
          maxDate={dayOf()}
          {...form.getInputProps('onDay')}
        />
        <ProblemAlert error={move.error} />
        <FormActions submit={t(entering ? 'place.enter' : 'place.leave')} busy={move.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** Places of shared housing: who lives where, and what is free. */
export default function PlacesPage() {
  const { t } = useTranslation('activities');
  const mayManage = useUser().role === 'association_manager';
  const [doing, setDoing] = useState<Doing | null>(null);
  const query = apiQuery.useQuery('get', '/api/shared-places');
  const close = () => setDoing(null);
  const add = mayManage && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setDoing({ what: 'new' })}>
      {t('place.add')}
    </Button>
  );
  return (
    <ActivityFrame title={t('tabs.places')} lead={t('place.lead')} actions={add || undefined}>
      <ListState
        query={query}
        empty={{
          title: t('place.empty'),
          text: t('place.emptyText'),
          icon: <IconBed size={40} stroke={1.5} aria-hidden />,
          action: add || undefined,
        }}
      >
        {({ items }) => (
          <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {items.map((place) => (
              <Paper key={place.id} component="li" withBorder p="md">
                <Group justify="space-between">
                  <div>
                    <Title order={2} size="h4">{`${place.home}, ${place.label}`}</Title>
                    <Text size="sm" c="dimmed">
                      {place.programme.name}
                    </Text>
                    {place.taken && (
                      <Text>
                        {place.tenantId === null ? (
                          t('place.somebody')
                        ) : (
                          <Anchor component={Link} to={`/tenants/${place.tenantId}/record`}>
                            {place.person}
                          </Anchor>
                        )}{' '}
                        {t('place.from')} <DateText value={place.since} />
                      </Text>
                    )}
                  </div>
                  <Group gap="sm">
                    <StatusBadge tone={place.taken ? 'active' : 'success'}>
                      {t(place.taken ? 'place.taken' : 'place.free')}
                    </StatusBadge>
                    {mayManage && (
                      <Button
                        variant="subtle"
                        onClick={() => setDoing({ what: 'change', place })}
                        aria-label={t('place.changeNamed', { name: place.label })}
                      >
                        {t('place.change')}
                      </Button>
                    )}
                    {!place.taken && (
                      <Button
                        variant="light"
                        onClick={() => setDoing({ what: 'in', place })}
                        aria-label={t('place.enterNamed', { name: place.label })}
                      >
                        {t('place.enter')}
                      </Button>
                    )}
                    {place.tenantId !== null && (
                      <Button
                        variant="default"
                        onClick={() => setDoing({ what: 'out', place })}
                        aria-label={t('place.leaveNamed', { name: place.label })}
                      >
                        {t('place.leave')}
                      </Button>
                    )}
                  </Group>
                </Group>
              </Paper>
            ))}
          </Stack>
        )}
      </ListState>
      <Dialog opened={doing !== null} onClose={close} title={t(TITLES[doing?.what ?? 'in'])}>
        {doing?.what === 'new' && <EditPlace onClose={close} />}
        {doing?.what === 'change' && <EditPlace place={doing.place} onClose={close} />}
        {(doing?.what === 'in' || doing?.what === 'out') && (
          <Move place={doing.place} entering={doing.what === 'in'} onClose={close} />
        )}
      </Dialog>
    </ActivityFrame>
  );
}
