import { Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useUser } from '../../api/session.js';
import {
  CatalogueSelect,
  Dialog,
  Facts,
  FormActions,
  fullName,
  ListState,
  ProblemAlert,
  type Tenant,
  useApiMutation,
} from '../../ui/index.js';
import { TENANT_KEYS } from './useTenantUpdate.js';

type Colleague = components['schemas']['Colleague'];
type Follower = NonNullable<Tenant['followers']>[number];
type Assignment = Follower['role'];

const ASSIGNMENTS: readonly Assignment[] = ['referent', 'stand_in', 'volunteer'];

const namesOf = (followers: readonly Follower[], assignment: Assignment) =>
  followers
    .filter(({ role }) => role === assignment)
    .map(({ displayName }) => displayName)
    .join('\n');

/** A volunteer accompanies; a case worker or manager follows, or stands in. */
const rolesOf = (colleague: Colleague | undefined): readonly Assignment[] =>
  colleague?.role === 'volunteer' ? ['volunteer'] : ['referent', 'stand_in'];

interface AssignProps {
  tenant: Tenant;
  colleagues: readonly Colleague[];
  onDone: () => void;
}

function AssignForm({ tenant, colleagues, onDone }: AssignProps) {
  const { t } = useTranslation('tenants');
  // Controlled: what somebody can be for the tenant follows who it is.
  const form = useForm<{ userId: string | null; role: Assignment }>({
    initialValues: { userId: null, role: 'referent' },
    validate: { userId: (id) => (id === null ? t('fieldProblems.required') : null) },
  });
  const roles = rolesOf(colleagues.find(({ userId }) => userId === form.values.userId));
  const assigning = useApiMutation({
    mutationFn: ({ userId, role }: { userId: string | null; role: Assignment }) =>
      call(
        api.POST('/api/tenants/{id}/assignments', {
          params: { path: { id: tenant.id } },
          body: { userId: userId ?? '', role },
        }),
      ),
    success: t('followers.done'),
    invalidates: [...TENANT_KEYS, ['get', '/api/colleagues']],
    form,
    problem: 'inline',
    onSuccess: onDone,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => assigning.mutate(values))}>
      <Stack>
        <ProblemAlert error={assigning.error} />
        <Select
          label={t('followers.who')}
          data={colleagues.map(({ userId, displayName, following }) => ({
            value: userId,
            label: t('followers.colleague', { name: displayName, count: following }),
          }))}
          required
          searchable
          allowDeselect={false}
          comboboxProps={{ withinPortal: true }}
          {...form.getInputProps('userId')}
          onChange={(userId) => {
            const role = rolesOf(colleagues.find((colleague) => colleague.userId === userId))[0];
            form.setValues({ userId, role });
          }}
        />
        <CatalogueSelect
          label={t('followers.as')}
          values={roles}
          namespace="tenants"
          prefix="followers.role"
          comboboxProps={{ withinPortal: true }}
          {...form.getInputProps('role')}
        />
        <Text size="sm" c="dimmed">
          {t(`followers.meaning.${form.values.role}`)}
        </Text>
        <FormActions submit={t('followers.submit')} busy={assigning.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}

function AssignDialog({ tenant, opened, onClose }: { tenant: Tenant; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('tenants');
  const query = apiQuery.useQuery('get', '/api/colleagues', {}, { enabled: opened });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('followers.title', { name: fullName(tenant) })}>
      <ListState query={query} empty={{ title: t('followers.noColleagues') }} lines={2}>
        {({ items }) => <AssignForm tenant={tenant} colleagues={items} onDone={onClose} />}
      </ListState>
    </Dialog>
  );
}

/** Who accompanies the tenant; a manager says who. */
export function FollowersCard({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  const mayAssign = useUser().role === 'association_manager';
  const [assigning, dialog] = useDisclosure();
  const followers = tenant.followers ?? [];
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2} size="h3">
            {t('card.followers')}
          </Title>
          {mayAssign && (
            <Button
              size="xs"
              variant={followers.length === 0 ? 'filled' : 'default'}
              leftSection={<IconUserPlus size={16} aria-hidden />}
              onClick={dialog.open}
            >
              {t('followers.assign')}
            </Button>
          )}
        </Group>
        {followers.length === 0 ? (
          <Text c="dimmed">{t('followers.nobody')}</Text>
        ) : (
          <Facts
            facts={ASSIGNMENTS.map((assignment) => ({
              label: t(`followers.role.${assignment}`),
              value: namesOf(followers, assignment),
            })).filter(({ value }) => value !== '')}
          />
        )}
        <AssignDialog tenant={tenant} opened={assigning} onClose={dialog.close} />
      </Stack>
    </Paper>
  );
}
