import { Checkbox, MultiSelect, NumberInput, TagsInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { LICENCES, type Offer } from './offer.js';
import { StepForm, type StepProps } from './StepForm.js';

type Licence = (typeof LICENCES)[number];

interface Needs {
  skills: string[];
  certificates: string[];
  licences: Licence[];
  positions: number | '';
  openToTraining: boolean;
}

const isLicence = (licence: string): licence is Licence => (LICENCES as readonly string[]).includes(licence);
const needsOf = ({ skills, certificates, licences, positions, openToTraining }: Offer): Needs => ({
  ...{ skills, certificates, positions, openToTraining },
  licences: licences.filter(isLicence),
});

/** What the person should know or hold, and whether it can be learned on the spot. */
export function NeedsStep(props: StepProps) {
  const { t } = useTranslation('offers');
  const form = useForm<Needs>({ initialValues: needsOf(props.offer) });
  // What was typed and not yet made a tag is meant too.
  const tags = { splitChars: [',', ';'], acceptValueOnBlur: true, maxTags: 20, maxLength: 120, clearable: false };
  return (
    <StepForm
      {...props}
      step="needs"
      form={form}
      toChanges={({ positions, ...values }) => ({ ...values, positions: positions === '' ? 1 : positions })}
    >
      <TagsInput
        label={t('field.skills')}
        description={t('hint.tags')}
        placeholder={t('hint.skills')}
        {...tags}
        {...form.getInputProps('skills')}
      />
      <TagsInput
        label={t('field.certificates')}
        description={t('hint.certificates')}
        placeholder={t('hint.certificatesExample')}
        {...tags}
        {...form.getInputProps('certificates')}
      />
      <MultiSelect
        label={t('field.licences')}
        description={t('hint.licences')}
        data={LICENCES.map((licence) => ({ value: licence, label: t('licence', { licence }) }))}
        {...form.getInputProps('licences')}
      />
      <NumberInput
        label={t('field.positions')}
        min={1}
        max={500}
        allowDecimal={false}
        maw="12rem"
        {...form.getInputProps('positions')}
      />
      <Checkbox
        label={t('field.openToTraining')}
        description={t('hint.openToTraining')}
        {...form.getInputProps('openToTraining', { type: 'checkbox' })}
      />
    </StepForm>
  );
}
