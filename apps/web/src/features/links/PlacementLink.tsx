import { Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import {
  ContractFields,
  type ContractValues,
  contractOf,
  DateField,
  Page,
  ProblemAlert,
  useApiMutation,
  useFormat,
} from '../../ui/index.js';
import { Standing } from './AnswerPanel.js';
import { BigButton } from './BigButton.js';
import { LinkFrame } from './LinkFrame.js';
import type { Asking, LinkPlacement, PlacementAct } from './placementAsking.js';
import { StillThere } from './StillThere.js';

const PATH = '/api/links/{token}/placement';

interface Start extends ContractValues {
  beganOn: string | null;
  title: string;
}

/** Has it begun, and when? The employer also says which contract, where nobody has yet. */
function Started({ placement, busy, act }: Asking) {
  const { t } = useTranslation('links');
  const [began, setBegan] = useState(false);
  const { side, today, startOn, kind, contract } = placement;
  const asksContract = side === 'employer' && kind === 'hire' && contract === null;
  const form = useForm<Start>({
    initialValues: {
      ...{ beganOn: startOn !== null && startOn <= today ? startOn : today, title: placement.title },
      ...{ contract: null, contractMonths: '', contractForm: null },
    },
    validate: {
      beganOn: (day) => (day === null || day > today ? t('placement.check.day') : null),
      contract: (value) => (asksContract && value === null ? t('placement.check.contract') : null),
    },
  });
  if (!began)
    return (
      <>
        <Title order={2}>{t(`placement.start.${side}`)}</Title>
        <BigButton onClick={() => setBegan(true)}>{t('placement.start.yes')}</BigButton>
        <BigButton variant="outline" loading={busy} onClick={() => act({ act: 'start', began: false })}>
          {t('placement.start.no')}
        </BigButton>
      </>
    );
  const send = form.onSubmit(({ beganOn, title, ...values }) => {
    if (beganOn === null) return;
    const named = title.trim() === '' ? {} : { title: title.trim() };
    act({ act: 'start', began: true, beganOn, ...(asksContract ? { ...contractOf(values), ...named } : {}) });
  });
  return (
    <>
      <Title order={2}>{t('placement.start.when')}</Title>
      <DateField size="lg" label={t('placement.start.day')} maxDate={today} {...form.getInputProps('beganOn')} />
      {asksContract && (
        <>
          <TextInput size="lg" label={t('placement.start.title')} maxLength={150} {...form.getInputProps('title')} />
          <ContractFields form={form} required />
        </>
      )}
      <BigButton loading={busy} onClick={() => send()}>
        {t('placement.send')}
      </BigButton>
    </>
  );
}

function Body({ token, placement }: { token: string; placement: LinkPlacement }) {
  const { t } = useTranslation('links');
  const { date } = useFormat();
  const answer = useApiMutation({
    mutationFn: (body: PlacementAct) => call(api.POST(PATH, { params: { path: { token } }, body })),
    invalidates: [['get', PATH]],
    problem: 'inline',
  });
  const { side, person, title, organisationName, asked, state, kind, contact, association } = placement;
  const since = placement.startedOn ?? placement.startOn;
  const asking: Asking = { placement, busy: answer.isPending, act: answer.mutate };
  return (
    <Page
      title={side === 'tenant' ? t('placement.hello', { name: person }) : (person ?? t('placement.somebody'))}
      size="xs"
    >
      <Stack gap="md">
        <Text size="lg">
          {t(`placement.about.${kind}`, { title, organisation: organisationName })}
          {since !== null &&
            `, ${t(placement.startedOn === null ? 'placement.planned' : 'placement.since', { day: date(since) })}`}
        </Text>
        {asked === 'start' && <Started {...asking} />}
        {typeof asked === 'number' && <StillThere {...asking} month={asked} />}
        {asked === null && (
          <Standing
            tone={answer.isSuccess ? 'green' : 'gray'}
            title={t(answer.isSuccess ? 'placement.thanks' : 'placement.nothing')}
            text={t(state === 'ended' || state === 'cancelled' ? 'placement.over' : 'placement.later')}
          />
        )}
        <ProblemAlert error={answer.error} />
        <Text size="sm" c="dimmed">
          {t(`placement.who.${side}`, { association })}
          {contact !== null && ` ${t('placement.contact', { name: contact.name })}`}
        </Text>
      </Stack>
    </Page>
  );
}

/** One side says, without an account, whether a job or training has begun and whether it lasts. */
export function PlacementLink({ token }: { token: string }) {
  const query = apiQuery.useQuery('get', PATH, { params: { path: { token } } });
  return <LinkFrame query={query}>{(placement) => <Body token={token} placement={placement} />}</LinkFrame>;
}
