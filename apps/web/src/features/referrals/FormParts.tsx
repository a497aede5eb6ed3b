import {
  Alert,
  Checkbox,
  NumberInput,
  Paper,
  Radio,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { CatalogueSelect, DateField, dayOf, MoneyField, useFormat } from '../../ui/index.js';
import { AssociationSelect } from './AssociationSelect.js';
import { Notice } from './Notice.js';
import type { ReferralForm } from './newReferral.js';
import { EVICTION_STAGES, PARTNER_SOURCES, type Source } from './referral.js';

interface Props {
  form: ReferralForm;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{title}</Title>
        {children}
      </Stack>
    </Paper>
  );
}

/** Who a case worker writes down what for. */
export function PartnerPart({ form }: Props) {
  const { t } = useTranslation('referrals');
  return (
    <Part title={t('new.partner')}>
      <CatalogueSelect
        label={t('field.source')}
        required
        values={PARTNER_SOURCES}
        namespace="referrals"
        prefix="source"
        key={form.key('source')}
        {...form.getInputProps('source')}
      />
      <TextInput
        label={t('field.partnerName')}
        description={t('new.partnerHint')}
        required
        key={form.key('partnerName')}
        {...form.getInputProps('partnerName')}
      />
      <TextInput
        label={t('field.partnerContact')}
        description={t('new.partnerContactHint')}
        key={form.key('partnerContact')}
        {...form.getInputProps('partnerContact')}
      />
    </Part>
  );
}

export function PersonPart({ form }: Props) {
  const { t } = useTranslation('referrals');
  return (
    <Part title={t('new.person')}>
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
    </Part>
  );
}

/** What makes it urgent. A landlord knows what is owed; about health only an association's own people note that there is something. */
export function SituationPart({ form, isLandlord }: Props & { isLandlord: boolean }) {
  const { t } = useTranslation('referrals');
  const { language } = useFormat();
  return (
    <Part title={t('new.arrears')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <MoneyField
          label={t('field.arrearsCents')}
          required={isLandlord}
          key={form.key('arrearsCents')}
          {...form.getInputProps('arrearsCents')}
        />
        <NumberInput
          label={t('field.arrearsMonths')}
          required={isLandlord}
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
      <CatalogueSelect
        label={t('field.evictionStage')}
        placeholder={t('new.noStage')}
        values={EVICTION_STAGES}
        namespace="referrals"
        prefix="stage"
        clearable
        clearButtonProps={{ 'aria-label': t('field.clear', { ns: 'shell' }) }}
        key={form.key('evictionStage')}
        {...form.getInputProps('evictionStage')}
      />
      {!isLandlord && (
        <Checkbox
          label={t('field.healthAlert')}
          description={t('new.healthHint')}
          key={form.key('healthAlert')}
          {...form.getInputProps('healthAlert', { type: 'checkbox' })}
        />
      )}
    </Part>
  );
}

export function AgreementPart({ form }: Props) {
  const { t } = useTranslation('referrals');
  return (
    <Part title={t('new.agreement')}>
      <Notice version="current" />
      <Checkbox
        label={t('field.informed')}
        description={t('new.informedHint')}
        key={form.key('informed')}
        {...form.getInputProps('informed', { type: 'checkbox' })}
      />
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
    </Part>
  );
}

/** The programmes that take people from there; nothing where there is nothing to choose from. */
function ProgrammeSelect({ form, query }: Props & { query: { associationId?: string; source?: Source } }) {
  const { t } = useTranslation('referrals');
  const { data } = apiQuery.useQuery('get', '/api/referrals/programmes', { params: { query } });
  if (!data?.items.length) return null;
  return (
    <Select
      label={t('field.programme')}
      placeholder={t('new.anyProgramme')}
      data={data.items.map(({ id, name }) => ({ value: id, label: name }))}
      clearable
      clearButtonProps={{ 'aria-label': t('field.clear', { ns: 'shell' }) }}
      key={form.key('programmeId')}
      {...form.getInputProps('programmeId')}
    />
  );
}

export function RecipientPart({ form, isLandlord }: Props & { isLandlord: boolean }) {
  const { t } = useTranslation('referrals');
  const [associationId, setAssociationId] = useState(form.getValues().associationId);
  const [source, setSource] = useState(form.getValues().source);
  form.watch('associationId', ({ value }) => setAssociationId(value));
  form.watch('source', ({ value }) => setSource(value));
  const chosen = PARTNER_SOURCES.find((known) => known === source);
  return (
    <Part title={t(isLandlord ? 'new.recipient' : 'new.more')}>
      {isLandlord && <AssociationSelect form={form} />}
      {isLandlord && associationId !== null && <ProgrammeSelect form={form} query={{ associationId }} />}
      {!isLandlord && chosen && <ProgrammeSelect form={form} query={{ source: chosen }} />}
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
    </Part>
  );
}
