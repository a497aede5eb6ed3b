import { Alert, Anchor, Button, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  ConfirmButton,
  DateText,
  DOMAINS,
  fullName,
  ListState,
  ProblemAlert,
  Status,
  TenantPage,
  useApiMutation,
  useFormat,
  useUnsavedGuard,
} from '../../ui/index.js';
import { ActionDialog } from './ActionDialog.js';
import { AFTER_CONTRACT, type Contract, contractStatuses, useContract } from './contract.js';
import { SignDialog } from './SignDialog.js';
import { ThemeCard } from './ThemeCard.js';

/** The first part: what both want, in their words. */
function General({ tenantId, contract, mayWrite }: { tenantId: string; contract: Contract; mayWrite: boolean }) {
  const { t } = useTranslation('record');
  const [text, setText] = useState(contract.general ?? '');
  const isChanged = text !== (contract.general ?? '');
  useUnsavedGuard(isChanged);
  const save = useApiMutation({
    mutationFn: () =>
      call(api.PUT('/api/tenants/{id}/contract', { params: { path: { id: tenantId } }, body: { general: text } })),
    success: t('contract.saved'),
    invalidates: AFTER_CONTRACT,
    problem: 'inline',
  });
  if (!mayWrite)
    return (
      <Text style={{ whiteSpace: 'pre-line' }} c={contract.general === null ? 'dimmed' : undefined}>
        {contract.general ?? t('contract.generalHidden')}
      </Text>
    );
  return (
    <Stack gap="sm">
      <Textarea
        label={t('contract.general')}
        description={t('contract.generalHint')}
        autosize
        minRows={3}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ProblemAlert error={save.error} />
      <Group>
        <Button loading={save.isPending} disabled={!isChanged || text.trim() === ''} onClick={() => save.mutate()}>
          {t('contract.save')}
        </Button>
      </Group>
    </Stack>
  );
}

function Signatures({
  tenantId,
  contract,
  names,
}: {
  tenantId: string;
  contract: Contract;
  names: Record<'tenant' | 'case_worker', string>;
}) {
  const { t } = useTranslation('record');
  const format = useFormat();
  const [signing, sign] = useState<'tenant' | 'case_worker' | null>(null);
  const review = useApiMutation({
    mutationFn: () =>
      call(api.POST('/api/tenants/{id}/contract/reviews', { params: { path: { id: tenantId } }, body: {} })),
    success: t('contract.reviewed'),
    invalidates: AFTER_CONTRACT,
    problem: 'inline',
  });
  const { hash, signed, state } = contract;
  const mayReview = contract.versions.some((version) => version.state === 'signed');
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('sign.heading')}</Title>
        {state === 'changed' && <Alert color="yellow">{t('contract.changedText')}</Alert>}
        {(['tenant', 'case_worker'] as const).map((party) => {
          const mine = signed.find((signature) => signature.party === party);
          return (
            <Group key={party} justify="space-between">
              <Text>
                {t(`sign.party.${party}`)}
                {mine && ` : ${mine.name}, ${format.date(mine.signedAt, 'dateTime')}`}
              </Text>
              {!mine && hash !== null && contract.objectives.length + contract.actions.length > 0 && (
                <Button onClick={() => sign(party)}>{t(`sign.action.${party}`)}</Button>
              )}
            </Group>
          );
        })}
        {mayReview && (
          <Group>
            <ConfirmButton
              variant={contract.reviewDue ? 'filled' : 'default'}
              question={t('contract.reviewQuestion')}
              consequence={t('contract.reviewText', { count: contract.reviewDays })}
              confirm={t('contract.reviewConfirm')}
              onConfirm={() => review.mutateAsync()}
            >
              {t('contract.review')}
            </ConfirmButton>
            {contract.nextReviewOn !== null && (
              <Text size="sm" c="dimmed">
                {t('contract.nextReview')} <DateText value={contract.nextReviewOn} />
              </Text>
            )}
          </Group>
        )}
      </Stack>
      {signing !== null && hash !== null && (
        <SignDialog tenantId={tenantId} party={signing} name={names[signing]} hash={hash} onClose={() => sign(null)} />
      )}
    </Paper>
  );
}

function Versions({ contract }: { contract: Contract }) {
  const { t, i18n } = useTranslation('record');
  const language = i18n.language.startsWith('en') ? 'en' : 'fr';
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Title order={2}>{t('contract.versions')}</Title>
        {contract.versions.map(({ id, number, state, signedAt }) => (
          <Group key={id} justify="space-between">
            <Text>
              {t('contract.version', { number })}{' '}
              <Text span c="dimmed" size="sm">
                {t(`contract.versionState.${state}`)} {signedAt !== null && <DateText value={signedAt} />}
              </Text>
            </Text>
            <Anchor href={`/api/contracts/${id}/file?language=${language}`} download>
              <IconDownload size={16} aria-hidden /> {t('contract.pdf', { number })}
            </Anchor>
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}

interface BodyProps {
  tenantId: string;
  contract: Contract;
  names: Record<'tenant' | 'case_worker', string>;
  mayWrite: boolean;
}

function Body({ tenantId, contract, names, mayWrite }: BodyProps) {
  const { t } = useTranslation('record');
  const [adding, add] = useDisclosure();
  const kept = contract.objectives.filter(({ state }) => state !== 'given_up');
  const themes = DOMAINS.filter((domain) => [...kept, ...contract.actions].some((one) => one.domain === domain));
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Status of={contractStatuses} value={contract.state} />
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('contract.print')}
        </Button>
      </Group>
      <Paper component="section" withBorder p="lg">
        <Title order={2} mb="sm">
          {t('contract.first')}
        </Title>
        <General key={contract.general} tenantId={tenantId} contract={contract} mayWrite={mayWrite} />
      </Paper>
      <Group justify="space-between">
        <Title order={2}>{t('contract.second')}</Title>
        {mayWrite && (
          <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={add.open}>
            {t('action.add')}
          </Button>
        )}
      </Group>
      {themes.length === 0 && <Text c="dimmed">{t('contract.noThemes')}</Text>}
      {themes.map((domain) => (
        <ThemeCard
          key={domain}
          domain={domain}
          objectives={kept.filter((one) => one.domain === domain)}
          actions={contract.actions.filter((one) => one.domain === domain)}
          mayChange={mayWrite}
        />
      ))}
      {mayWrite && <Signatures tenantId={tenantId} contract={contract} names={names} />}
      {mayWrite && contract.versions.length > 0 && <Versions contract={contract} />}
      {mayWrite && <ActionDialog tenantId={tenantId} objectives={kept} opened={adding} onClose={add.close} />}
    </Stack>
  );
}

/** The objectives contract in two parts, agreed and signed on this screen. */
export default function ContractPage() {
  const { tenantId = '' } = useParams();
  const { t } = useTranslation('record');
  const { role, displayName } = useUser();
  const query = useContract(tenantId);
  return (
    <TenantPage tenantId={tenantId} tab="record" size="md">
      {(tenant) => (
        <ListState query={query} empty={{ title: t('contract.state.none') }} isEmpty={() => false}>
          {(contract) => (
            <Body
              tenantId={tenantId}
              contract={contract}
              names={{ tenant: fullName(tenant), case_worker: displayName }}
              mayWrite={role === 'case_worker'}
            />
          )}
        </ListState>
      )}
    </TenantPage>
  );
}
