import {
  Button,
  Checkbox,
  Group,
  List,
  Paper,
  Radio,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { CatalogueSelect, ProblemAlert, parsePhone, useApiMutation, useFormat } from '../../ui/index.js';

type Form = components['schemas']['PublicReferralForm'];

const STAGES = ['order_to_pay', 'summons', 'hearing', 'judgment', 'order_to_leave', 'police_assistance'] as const;
type Stage = (typeof STAGES)[number];

const EMPTY = {
  givenName: '',
  familyName: '',
  phone: '',
  email: '',
  address: '',
  postcode: '',
  city: '',
  evictionStage: null as Stage | null,
  healthAlert: false,
  comment: '',
  agreed: false,
  agreedHow: null as 'written' | 'spoken' | null,
  partnerContact: '',
  // Hidden from people; programs fill it in.
  website: '',
};
type Values = typeof EMPTY;

const typed = (text: string) => (text.trim() === '' ? null : text.trim());

function useOrientation(code: string, isSelf: boolean, onSent: () => void) {
  const { t } = useTranslation('orientation');
  const wanted = (value: string) => (value.trim() === '' ? t('check.required') : null);
  const form = useForm<Values>({
    mode: 'uncontrolled',
    initialValues: EMPTY,
    validate: {
      givenName: wanted,
      familyName: wanted,
      phone: (value, all) => {
        if (value.trim() !== '') return parsePhone(value) === null ? t('check.phone') : null;
        return all.email.trim() === '' && all.address.trim() === '' ? t('check.contact') : null;
      },
      postcode: (value) => (/^(\d{5})?$/.test(value.trim()) ? null : t('check.postcode')),
      agreed: (value) => (value ? null : t('check.agreed')),
      agreedHow: (value) => (isSelf || value !== null ? null : t('check.required')),
    },
  });
  const send = useApiMutation({
    mutationFn: ({ agreedHow, partnerContact, healthAlert, ...values }: Values) =>
      call(
        api.POST('/api/public/referral-forms/{code}', {
          params: { path: { code } },
          body: {
            givenName: values.givenName,
            familyName: values.familyName,
            phone: parsePhone(values.phone),
            email: typed(values.email),
            address: typed(values.address),
            postcode: typed(values.postcode),
            city: typed(values.city),
            evictionStage: values.evictionStage,
            comment: typed(values.comment),
            agreed: true,
            website: values.website,
            ...(!isSelf && {
              healthAlert,
              ...(agreedHow && { agreedHow }),
              ...(partnerContact.trim() && { partnerContact }),
            }),
          },
        }),
      ),
    form,
    problem: 'inline',
    onSuccess: onSent,
  });
  return { form, send };
}

/** In plain words, for a small screen; nothing is asked that can wait until somebody talks to the person. */
export function OrientationForm({ code, form: page, onSent }: { code: string; form: Form; onSent: () => void }) {
  const { t } = useTranslation('orientation');
  const { inLanguage } = useFormat();
  const isSelf = page.source === 'self';
  const who = isSelf ? 'self' : 'partner';
  const { form, send } = useOrientation(code, isSelf, onSent);
  const field = (name: keyof Values) => ({ key: form.key(name), ...form.getInputProps(name) });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => send.mutate(values),
        (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
      )}
    >
      <Stack>
        <Paper component="section" withBorder p="lg">
          <Stack>
            <Title order={2}>{t(`${who}.person`)}</Title>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput
                label={t('field.givenName')}
                required
                autoComplete={isSelf ? 'given-name' : 'off'}
                {...field('givenName')}
              />
              <TextInput
                label={t('field.familyName')}
                required
                autoComplete={isSelf ? 'family-name' : 'off'}
                {...field('familyName')}
              />
            </SimpleGrid>
            <TextInput
              label={t('field.phone')}
              description={t(`${who}.phoneHint`)}
              type="tel"
              autoComplete={isSelf ? 'tel' : 'off'}
              {...field('phone')}
            />
            <TextInput
              label={t('field.email')}
              type="email"
              autoComplete={isSelf ? 'email' : 'off'}
              {...field('email')}
            />
            <TextInput
              label={t('field.address')}
              autoComplete={isSelf ? 'street-address' : 'off'}
              {...field('address')}
            />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput label={t('field.postcode')} inputMode="numeric" maxLength={5} {...field('postcode')} />
              <TextInput label={t('field.city')} {...field('city')} />
            </SimpleGrid>
          </Stack>
        </Paper>
        <Paper component="section" withBorder p="lg">
          <Stack>
            <Title order={2}>{t(`${who}.situation`)}</Title>
            <CatalogueSelect
              label={t(`${who}.stage`)}
              placeholder={t('noStage')}
              values={STAGES}
              namespace="orientation"
              prefix="stage"
              clearable
              clearButtonProps={{ 'aria-label': t('field.clear', { ns: 'shell' }) }}
              {...field('evictionStage')}
            />
            {!isSelf && (
              <Checkbox
                label={t('field.healthAlert')}
                description={t('partner.healthHint')}
                key={form.key('healthAlert')}
                {...form.getInputProps('healthAlert', { type: 'checkbox' })}
              />
            )}
            <Textarea
              label={t(`${who}.comment`)}
              description={t(`${who}.commentHint`)}
              autosize
              minRows={3}
              maxLength={1000}
              {...field('comment')}
            />
            {!isSelf && (
              <TextInput
                label={t('field.partnerContact')}
                description={page.partnerContact ?? undefined}
                {...field('partnerContact')}
              />
            )}
          </Stack>
        </Paper>
        <Paper component="section" withBorder p="lg">
          <Stack>
            <Title order={2}>{t('notice')}</Title>
            <List spacing="xs" size="sm">
              {inLanguage(page.notice.text)
                .split('\n')
                .map((line) => (
                  <List.Item key={line}>{line}</List.Item>
                ))}
            </List>
            <Checkbox
              label={t(`${who}.agreed`)}
              key={form.key('agreed')}
              {...form.getInputProps('agreed', { type: 'checkbox' })}
            />
            {!isSelf && (
              <Radio.Group label={t('field.agreedHow')} required {...field('agreedHow')}>
                <Stack gap="xs" my="xs">
                  <Radio value="written" label={t('agreedHow.written')} />
                  <Radio value="spoken" label={t('agreedHow.spoken')} />
                </Stack>
              </Radio.Group>
            )}
          </Stack>
        </Paper>
        <div hidden aria-hidden="true">
          <TextInput label={t('field.website')} tabIndex={-1} autoComplete="off" {...field('website')} />
        </div>
        <ProblemAlert error={send.error} />
        <Group>
          <Button type="submit" size="md" loading={send.isPending}>
            {t(`${who}.submit`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
