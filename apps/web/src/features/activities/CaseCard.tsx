import { ActionIcon, Anchor, Box, Button, Collapse, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ConfirmButton, DateText, dayOf, FOLLOWING, Status, StatusBadge, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type Case, decisionStatuses, type Meeting } from './activity.js';
import { CaseTasks } from './CaseTasks.js';
import { DecisionForm } from './DecisionForm.js';
import { PresentationForm } from './PresentationForm.js';

function Words({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box>
      <Text size="sm" c="dimmed">
        {title}
      </Text>
      <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{children}</Text>
    </Box>
  );
}

interface Props {
  number: number;
  one: Case;
  meeting: Meeting;
  isOpen: boolean;
  onToggle: () => void;
  onDecided: () => void;
}

/** One case of the agenda: closed a line, open everything about it that the reader may see and do. */
export function CaseCard({ number, one, meeting, isOpen, onToggle, onDecided }: Props) {
  const { t } = useTranslation('activities');
  const id = useId();
  const [presenting, presentation] = useDisclosure();
  const isPartner = !FOLLOWING.includes(useUser().role);
  const remove = useApiMutation({
    mutationFn: () => call(api.POST('/api/committee-cases/{id}/removal', { params: { path: { id: one.id } } })),
    success: t('case.removed'),
    invalidates: AFTER_ACTIVITY,
    problem: 'inline',
  });
  const details = [one.landlord, one.caseWorker].filter(Boolean).join(' · ');
  const decides = meeting.state === 'planned' && meeting.heldOn <= dayOf() && one.mayDecide.length > 0;
  return (
    <Paper
      component="li"
      withBorder
      p="md"
      style={isOpen ? { borderColor: 'var(--mantine-primary-color-filled)' } : undefined}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Box>
          <Group gap="xs">
            <Title order={3} size="h4">{`${number}. ${one.person}`}</Title>
            {one.decision === null ? (
              <StatusBadge tone={one.carriedOver ? 'neutral' : 'waiting'}>
                {t(one.carriedOver ? 'case.carriedOn' : `reason.${one.reason}`)}
              </StatusBadge>
            ) : (
              <Status of={decisionStatuses} value={one.decision} />
            )}
          </Group>
          {details !== '' && (
            <Text size="sm" c="dimmed">
              {details}
            </Text>
          )}
        </Box>
        <ActionIcon
          variant="subtle"
          size={44}
          onClick={onToggle}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t(isOpen ? 'case.fold' : 'case.unfold', { name: one.person })}
        >
          {isOpen ? <IconChevronUp size={20} aria-hidden /> : <IconChevronDown size={20} aria-hidden />}
        </ActionIcon>
      </Group>
      <Collapse expanded={isOpen} id={id}>
        {isOpen && (
          <Stack mt="sm" gap="sm">
            {one.tenantId !== null && !isPartner && (
              <Anchor component={Link} to={`/tenants/${one.tenantId}/record`}>
                {t('case.openRecord')}
              </Anchor>
            )}
            {one.tenantId === null && one.referralId !== null && (
              <Anchor component={Link} to={`/referrals/${one.referralId}`}>
                {t('case.openReferral')}
              </Anchor>
            )}
            {one.signal !== null && (
              <Words title={`${t('signal.one')} : ${t(`concern.${one.signal.concern}`)}`}>{one.signal.words}</Words>
            )}
            {presenting ? (
              <PresentationForm one={one} meeting={meeting} onClose={presentation.close} />
            ) : (
              <>
                {one.presentation !== null && <Words title={t('case.presentation')}>{one.presentation}</Words>}
                {one.shared !== null && <Words title={t('case.shared')}>{one.shared}</Words>}
                {(one.mayPresent || (meeting.mayRun && one.decision === null)) && meeting.state === 'planned' && (
                  <Group gap="xs">
                    {one.mayPresent && (
                      <Button variant="light" onClick={presentation.open}>
                        {t('case.present')}
                      </Button>
                    )}
                    <ConfirmButton
                      variant="subtle"
                      question={t('case.removeQuestion', { name: one.person })}
                      confirm={t('case.remove')}
                      onConfirm={() => remove.mutateAsync()}
                    >
                      {t('case.remove')}
                    </ConfirmButton>
                  </Group>
                )}
              </>
            )}
            {one.decision !== null && (
              <>
                {one.refusal !== null && <Words title={t('decide.refusal')}>{t(`refusal.${one.refusal}`)}</Words>}
                {one.target !== null && one.target !== '' && (
                  <Words title={t('decide.target')}>
                    {/^\d{4}-\d{2}-\d{2}$/.test(one.target) ? <DateText value={one.target} /> : one.target}
                  </Words>
                )}
                {one.said !== null && <Words title={t('decide.said')}>{one.said}</Words>}
                {one.note !== null && <Words title={t('decide.note')}>{one.note}</Words>}
                {one.decidedBy !== null && (
                  <Text size="sm" c="dimmed">
                    {t('decide.by')} {one.decidedBy}
                  </Text>
                )}
              </>
            )}
            {decides && <DecisionForm one={one} meeting={meeting} onDecided={onDecided} />}
            <CaseTasks one={one} meeting={meeting} />
          </Stack>
        )}
      </Collapse>
    </Paper>
  );
}
