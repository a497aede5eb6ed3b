import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { DateField, DateText, Dialog, dayOf, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type Site } from './activity.js';
import { SignSite } from './SignSite.js';
import { SitePaper } from './SitePaper.js';

type Step = 'sign' | 'finish' | 'giveUp';

function Finish({ site, onClose }: { site: Site; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const required = (value: unknown) => (value === null || value === '' ? t('check.required') : null);
  const form = useForm({
    initialValues: { finishedOn: dayOf() as string | null, afterState: '' },
    validate: { finishedOn: required, afterState: required },
  });
  const finish = useApiMutation({
    mutationFn: ({ finishedOn, afterState }: typeof form.values) =>
      call(
        api.POST('/api/work-sites/{id}/end', {
          params: { path: { id: site.id } },
          body: { afterState, finishedOn: finishedOn ?? '', version: site.version },
        }),
      ),
    success: t('site.nowFinished'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => finish.mutate(values))}>
      <Stack>
        <DateField
          label={t('site.finishedOn')}
          required
          minDate={site.beganOn}
          maxDate={dayOf()}
          {...form.getInputProps('finishedOn')}
        />
        <Textarea
          label={t('site.after')}
          required
          autosize
          minRows={3}
          maxLength={2000}
          {...form.getInputProps('afterState')}
        />
        <ProblemAlert error={finish.error} />
        <FormActions submit={t('site.finish')} busy={finish.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

function GiveUp({ site, onClose }: { site: Site; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (text) => (text.trim() === '' ? t('check.required') : null) },
  });
  const give = useApiMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      call(
        api.POST('/api/work-sites/{id}/giving-up', {
          params: { path: { id: site.id } },
          body: { reason, version: site.version },
        }),
      ),
    success: t('site.nowGivenUp'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => give.mutate(values))}>
      <Stack>
        <TextInput label={t('site.reason')} required maxLength={300} {...form.getInputProps('reason')} />
        <ProblemAlert error={give.error} />
        <FormActions submit={t('site.giveUp')} busy={give.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** Where the site stands and what comes next: contract, work, end. */
export function SiteSteps({ site }: { site: Site }) {
  const { t } = useTranslation('activities');
  const [step, setStep] = useState<Step | null>(null);
  const close = () => setStep(null);
  const start = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/work-sites/{id}/start', { params: { path: { id: site.id } }, body: { version: site.version } }),
      ),
    success: t('site.started'),
    invalidates: AFTER_ACTIVITY,
  });
  const over = site.state === 'finished' || site.state === 'given_up';
  return (
    <Stack gap="sm">
      {site.signedOn !== null && (
        <Text>
          {t('site.signedBy', { family: site.signedFamily, association: site.signedAssociation })}{' '}
          <DateText value={site.signedOn} />
        </Text>
      )}
      <SitePaper site={site} />
      {site.givenUpReason !== null && <Text>{`${t('site.state.given_up')} : ${site.givenUpReason}`}</Text>}
      {!over && (
        <Group gap="sm">
          {site.state === 'preparing' && <Button onClick={() => setStep('sign')}>{t('site.sign')}</Button>}
          {site.state === 'contracted' && (
            <Button onClick={() => start.mutate()} loading={start.isPending}>
              {t('site.start')}
            </Button>
          )}
          {site.state === 'under_way' && <Button onClick={() => setStep('finish')}>{t('site.finish')}</Button>}
          <Button variant="default" c="red.6" onClick={() => setStep('giveUp')}>
            {t('site.giveUp')}
          </Button>
        </Group>
      )}
      <Dialog opened={step === 'sign'} onClose={close} title={t('site.sign')}>
        {step === 'sign' && <SignSite site={site} onClose={close} />}
      </Dialog>
      <Dialog opened={step === 'finish'} onClose={close} title={t('site.finish')}>
        {step === 'finish' && <Finish site={site} onClose={close} />}
      </Dialog>
      <Dialog opened={step === 'giveUp'} onClose={close} title={t('site.giveUp')}>
        {step === 'giveUp' && <GiveUp site={site} onClose={close} />}
      </Dialog>
    </Stack>
  );
}
