import { Checkbox, Divider, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { Choice } from '../../ui/index.js';

import { LanguagesField } from './LanguagesField.js';
import { NeedsOfKind } from './NeedsOfKind.js';
import type { Needs } from './needs.js';
import { LICENCES, type Offer } from './offer.js';
import { StepForm, type StepProps } from './StepForm.js';

type Licence = (typeof LICENCES)[number];

const EXPERIENCE = ['0', '1', '2', '3', '5'] as const;
const areLicences = (all: readonly string[]) =>
  all.filter((one): one is Licence => (LICENCES as readonly string[]).includes(one));

function needsOf(offer: Offer): Needs {
  const { skills, certificates, licences, wishedSkills, wishedCertificates, wishedLicences } = offer;
  const { experienceYears, languages, openToTraining } = offer;
  return {
    ...{ skills, certificates, licences, wishedSkills, wishedCertificates, wishedLicences },
    ...{ experienceYears, languages, openToTraining },
  };
}

/** What the person should know or hold, demanded or wished, and whether it can be learned on the spot. */
export function NeedsStep(props: StepProps & { offer: Offer }) {
  const { t } = useTranslation('offers');
  const { offer } = props;
  const form = useForm<Needs>({ initialValues: needsOf(offer) });
  const { data: usual } = apiQuery.useQuery(
    'get',
    '/api/offers/suggestions',
    { params: { query: { occupation: offer.occupation ?? '' } } },
    { enabled: offer.occupation !== null, staleTime: Number.POSITIVE_INFINITY },
  );
  const { setValues } = form;
  const isNew = offer.state === 'draft';
  useEffect(() => {
    if (usual === undefined || !isNew) return;
    const required = (kinds: readonly string[], wished: readonly string[]) =>
      usual.qualifications
        .filter(({ kind, need, name }) => kinds.includes(kind) && need === 'required' && !wished.includes(name))
        .map(({ name }) => name);
    // What the law asks of everybody in the trade is put in; who takes it out has a reason.
    setValues((now) => ({
      certificates: [
        ...new Set([
          ...(now.certificates ?? []),
          ...required(['certificate', 'diploma'], now.wishedCertificates ?? []),
        ]),
      ],
      licences: [
        ...new Set([...(now.licences ?? []), ...areLicences(required(['licence'], now.wishedLicences ?? []))]),
      ],
    }));
  }, [usual, isNew, setValues]);
  const held = (kinds: readonly string[]) => (usual?.qualifications ?? []).filter(({ kind }) => kinds.includes(kind));
  return (
    <StepForm
      {...props}
      step="needs"
      form={form}
      toChanges={({ licences, wishedLicences, languages, ...values }) => ({
        ...values,
        licences: areLicences(licences),
        wishedLicences: areLicences(wishedLicences),
        languages: languages.filter(({ language }) => language.trim() !== ''),
      })}
    >
      <NeedsOfKind
        form={form}
        title={t('field.certificates')}
        demanded="certificates"
        wished="wishedCertificates"
        usual={held(['certificate', 'diploma'])}
        add={t('needs.addCertificate')}
      />
      <NeedsOfKind
        form={form}
        title={t('field.licences')}
        demanded="licences"
        wished="wishedLicences"
        usual={held(['licence'])}
        nameOf={(licence) => t('licence', { licence })}
        options={LICENCES}
        add={t('needs.addLicence')}
      />
      <NeedsOfKind
        form={form}
        title={t('field.skills')}
        demanded="skills"
        wished="wishedSkills"
        usual={(usual?.skills ?? []).map((name) => ({ name, need: 'usual' as const, basis: null }))}
        add={t('needs.addSkill')}
      />
      <Divider />
      <Choice
        label={t('field.experienceYears')}
        values={EXPERIENCE}
        nameOf={(value) => t(`experience.${value}`)}
        value={EXPERIENCE.find((one) => Number(one) === form.values.experienceYears) ?? null}
        onChange={(value) => form.setFieldValue('experienceYears', value === null ? null : Number(value))}
      />
      <Checkbox
        label={t('field.openToTraining')}
        description={t('hint.openToTraining')}
        {...form.getInputProps('openToTraining', { type: 'checkbox' })}
      />
      <Title order={2} size="h4">
        {t('field.languages')}
      </Title>
      <LanguagesField form={form} />
    </StepForm>
  );
}
