import { SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { DateField, dayOf, FormActions, isSigned, ProblemAlert, SignaturePad, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type Site } from './activity.js';

/** The contract of a site: both sides sign on this screen, or it is noted that they did so on paper. */
export function SignSite({ site, onClose }: { site: Site; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const { displayName } = useUser();
  const required = (value: unknown) => (value === null || value === '' ? t('check.required') : null);
  const drawn = (line: string, { how }: { how: string }) =>
    how === 'paper' || isSigned(line) ? null : t('site.drawMissing');
  const form = useForm({
    initialValues: {
      ...{
        how: 'screen',
        signedOn: dayOf() as string | null,
        signedFamily: site.person,
        signedAssociation: displayName,
      },
      ...{ drawnFamily: '', drawnAssociation: '' },
    },
    validate: {
      ...{ signedOn: required, signedFamily: required, signedAssociation: required },
      ...{ drawnFamily: drawn, drawnAssociation: drawn },
    },
  });
  const onScreen = form.values.how === 'screen';
  const sign = useApiMutation({
    mutationFn: ({ how, signedOn, drawnFamily, drawnAssociation, ...names }: typeof form.values) =>
      call(
        api.POST('/api/work-sites/{id}/contract', {
          params: { path: { id: site.id } },
          body: {
            ...{ ...names, signedOn: how === 'screen' ? dayOf() : (signedOn ?? ''), documentId: null },
            ...(how === 'screen' ? { drawnFamily, drawnAssociation } : { drawnFamily: null, drawnAssociation: null }),
            version: site.version,
          },
        }),
      ),
    success: t('site.signed'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  const side = (name: 'signedFamily' | 'signedAssociation', line: 'drawnFamily' | 'drawnAssociation') => (
    <Stack gap="xs">
      <TextInput label={t(`site.${name}`)} required maxLength={120} {...form.getInputProps(name)} />
      {onScreen && (
        <SignaturePad
          label={t(`site.${line}`)}
          value={form.values[line]}
          onChange={(path) => form.setFieldValue(line, path)}
        />
      )}
      {form.errors[line] && (
        <Text role="alert" c="red.8" size="sm">
          {form.errors[line]}
        </Text>
      )}
    </Stack>
  );
  return (
    <form noValidate onSubmit={form.onSubmit((values) => sign.mutate(values))}>
      <Stack>
        <SegmentedControl
          aria-label={t('site.how')}
          data={['screen', 'paper'].map((value) => ({ value, label: t(`site.signHow.${value}`) }))}
          {...form.getInputProps('how')}
        />
        <Text size="sm">{t(`site.signText.${onScreen ? 'screen' : 'paper'}`)}</Text>
        {!onScreen && (
          <DateField
            label={t('site.signedOn')}
            required
            minDate={site.beganOn}
            maxDate={dayOf()}
            {...form.getInputProps('signedOn')}
          />
        )}
        {side('signedFamily', 'drawnFamily')}
        {side('signedAssociation', 'drawnAssociation')}
        <ProblemAlert error={sign.error} />
        <FormActions submit={t('site.sign')} busy={sign.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
