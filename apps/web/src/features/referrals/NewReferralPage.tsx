import {
  Alert,
  Checkbox,
  NumberInput,
  Paper,
  Radio,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, call } from '../../api/client.js';
import {
  DateField,
  dayOf,
  FormActions,
  MoneyField,
  Page,
  useApiMutation,
  useFormat,
  useUnsavedGuard,
} from '../../ui/index.js';
import { AssociationSelect } from './AssociationSelect.js';
import { type NewReferral, toRequest, useReferralChecks } from './newReferral.js';
import { AFTER_REFERRAL } from './referral.js';

export default function NewReferralPage() {
  const { t } = useTranslation('referrals');
  const { language } = useFormat();
  const navigate = useNavigate();
  const form = useForm<NewReferral>({
    mode: 'uncontrolled',
    initialValues: {
      associationId: null,
      givenName: '',
      familyName: '',
      phone: '',
      email: '',
      address: '',
      postcode: '',
      city: '',
      arrearsCents: null,
      arrearsMonths: '',
      agreed: false,
      agreedOn: dayOf(),
      agreedHow: null,
      comment: '',
    },
    validate: useReferralChecks(),
  });
  const saved = useUnsavedGuard(form.isDirty());
  const send = useApiMutation({
    mutationFn: (values: NewReferral) => call(api.POST('/api/referrals', { body: toRequest(values) })),
    success: t('new.sent'),
    invalidates: AFTER_REFERRAL,
    form,
    onSuccess: ({ id }) => {
      saved();
      navigate(`/referrals/${id}`);
    },
  });

  return (
    <Page
      title={t('new.title')}
      lead={t('new.lead')}
      breadcrumb={[{ label: t('list.ownTitle'), to: '/referrals' }]}
      size="sm"
    >
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
              <Title order={2}>{t('new.person')}</Title>
              <SimpleGrid cols={{ base: 1, xs: 2 }}>
                <TextInput
                  label={t('field.givenName')}
                  required
                  key={form.key('givenName')}
                  {...form.getInputProps('givenName')}
                />
                <TextInput
                  label={t('field.familyName')}
                  required
                  key={form.key('familyName')}
                  {...form.getInputProps('familyName')}
                />
                <TextInput
                  label={t('field.phone')}
                  description={t('new.contactHint')}
                  type="tel"
                  key={form.key('phone')}
                  {...form.getInputProps('phone')}
                />
                <TextInput
                  label={t('field.email')}
                  description={t('new.emailHint')}
                  type="email"
                  key={form.key('email')}
                  {...form.getInputProps('email')}
                />
              </SimpleGrid>
              <TextInput label={t('field.address')} key={form.key('address')} {...form.getInputProps('address')} />
              <SimpleGrid cols={{ base: 1, xs: 2 }}>
                <TextInput
                  label={t('field.postcode')}
                  inputMode="numeric"
                  maxLength={5}
                  key={form.key('postcode')}
                  {...form.getInputProps('postcode')}
                />
                <TextInput label={t('field.city')} key={form.key('city')} {...form.getInputProps('city')} />
              </SimpleGrid>
            </Stack>
          </Paper>

          <Paper component="section" withBorder p="lg">
            <Stack>
              <Title order={2}>{t('new.arrears')}</Title>
              <SimpleGrid cols={{ base: 1, xs: 2 }}>
                <MoneyField
                  label={t('field.arrearsCents')}
                  required
                  key={form.key('arrearsCents')}
                  {...form.getInputProps('arrearsCents')}
                />
                <NumberInput
                  label={t('field.arrearsMonths')}
                  required
                  min={0}
                  max={600}
                  decimalScale={1}
                  decimalSeparator={language === 'fr' ? ',' : '.'}
                  allowedDecimalSeparators={[',', '.']}
                  hideControls
                  inputMode="decimal"
                  key={form.key('arrearsMonths')}
                  {...form.getInputProps('arrearsMonths')}
                />
              </SimpleGrid>
            </Stack>
          </Paper>

          <Paper component="section" withBorder p="lg">
            <Stack>
              <Title order={2}>{t('new.agreement')}</Title>
              <Checkbox
                label={t('field.agreed')}
                description={t('new.agreedHint')}
                key={form.key('agreed')}
                {...form.getInputProps('agreed', { type: 'checkbox' })}
              />
              <Radio.Group
                label={t('field.agreedHow')}
                required
                key={form.key('agreedHow')}
                {...form.getInputProps('agreedHow')}
              >
                <Stack gap="xs" my="xs">
                  <Radio value="written" label={t('agreedHow.written')} />
                  <Radio value="spoken" label={t('agreedHow.spoken')} />
                </Stack>
              </Radio.Group>
              <DateField
                label={t('field.agreedOn')}
                required
                maxDate={dayOf()}
                key={form.key('agreedOn')}
                {...form.getInputProps('agreedOn')}
              />
            </Stack>
          </Paper>

          <Paper component="section" withBorder p="lg">
            <Stack>
              <Title order={2}>{t('new.recipient')}</Title>
              <AssociationSelect form={form} />
              <Alert color="blue" icon={<IconInfoCircle aria-hidden />}>
                {t('new.commentWarning')}
              </Alert>
              <Textarea
                label={t('field.comment')}
                description={t('new.commentHint')}
                autosize
                minRows={3}
                maxLength={2000}
                key={form.key('comment')}
                {...form.getInputProps('comment')}
              />
            </Stack>
          </Paper>
          <FormActions submit={t('new.submit')} busy={send.isPending} onCancel={() => navigate('/referrals')} />
        </Stack>
      </form>
    </Page>
  );
}
