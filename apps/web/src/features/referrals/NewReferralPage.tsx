import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { FormActions, Page, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { AgreementPart, PartnerPart, PersonPart, RecipientPart, SituationPart } from './FormParts.js';
import { EMPTY, type NewReferral, toRequest, useReferralChecks } from './newReferral.js';
import { AFTER_REFERRAL } from './referral.js';

/** A landlord refers its tenant; the association's people write down what a partner tells them. */
export default function NewReferralPage() {
  const { t } = useTranslation('referrals');
  const navigate = useNavigate();
  const isLandlord = useUser().role === 'landlord_staff';
  const form = useForm<NewReferral>({ mode: 'uncontrolled', initialValues: EMPTY(), validate: useReferralChecks() });
  const saved = useUnsavedGuard(form.isDirty());
  const send = useApiMutation({
    mutationFn: (values: NewReferral) => call(api.POST('/api/referrals', { body: toRequest(values, isLandlord) })),
    success: t(isLandlord ? 'new.sent' : 'new.noted'),
    invalidates: AFTER_REFERRAL,
    form,
    onSuccess: ({ id }) => {
      saved();
      navigate(`/referrals/${id}`);
    },
  });

  return (
    <Page
      title={t(isLandlord ? 'new.title' : 'new.partnerTitle')}
      lead={t(isLandlord ? 'new.lead' : 'new.partnerLead')}
      breadcrumb={[{ label: t(isLandlord ? 'list.ownTitle' : 'list.title'), to: '/referrals' }]}
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
          {!isLandlord && <PartnerPart form={form} />}
          <PersonPart form={form} />
          <SituationPart form={form} isLandlord={isLandlord} />
          <AgreementPart form={form} />
          <RecipientPart form={form} isLandlord={isLandlord} />
          <FormActions
            submit={t(isLandlord ? 'new.submit' : 'new.note')}
            busy={send.isPending}
            onCancel={() => navigate('/referrals')}
          />
        </Stack>
      </form>
    </Page>
  );
}
