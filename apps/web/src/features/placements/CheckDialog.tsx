import { Radio, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  CatalogueSelect,
  DateField,
  Dialog,
  dayOf,
  FormActions,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_PLACEMENT, type Check, type EndReason, endReasonsOf, type Kind, type MONTHS } from './placement.js';

interface CheckDialogProps {
  about: { placementId: string; kind: Kind; name: string };
  month: (typeof MONTHS)[number];
  /** What was answered before. */
  check?: Check | undefined;
  /** The side whose words on the phone are noted; absent for one's own answer. */
  side?: 'employer' | 'tenant' | undefined;
  opened: boolean;
  onClose: () => void;
}

interface Answer {
  stillThere: string;
  comment: string;
  endedOn: string | null;
  endReason: EndReason | null;
}

const YES = 'yes';
const NO = 'no';

/** One side's answer; a later one replaces it. */
export function CheckDialog({ about, month, check, side, opened, onClose }: CheckDialogProps) {
  const { t } = useTranslation('placements');
  const known = check?.stillThere ?? null;
  const form = useForm<Answer>({
    initialValues: {
      stillThere: known === null ? '' : known ? YES : NO,
      comment: check?.comment ?? '',
      endedOn: check?.endedOn ?? null,
      endReason: check?.endReason ?? null,
    },
    validate: {
      stillThere: (value) => (value === '' ? t('check.required') : null),
      endedOn: (value) => (value !== null && value > dayOf() ? t('check.future') : null),
    },
  });
  const answer = useApiMutation({
    mutationFn: ({ stillThere, comment, endedOn, endReason }: Answer) =>
      call(
        api.POST('/api/placements/{id}/checks', {
          params: { path: { id: about.placementId } },
          body: {
            month,
            stillThere: stillThere === YES,
            ...(side === undefined ? {} : { side }),
            ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
            ...(stillThere === NO && endedOn !== null ? { endedOn } : {}),
            ...(stillThere === NO && endReason !== null ? { endReason } : {}),
          },
        }),
      ),
    success: t('check.done'),
    invalidates: AFTER_PLACEMENT,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  const title = t(side === undefined ? 'check.question' : `check.questionOf.${side}`, {
    name: about.name,
    count: month,
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <form noValidate onSubmit={form.onSubmit((values) => answer.mutate(values))}>
        <Stack>
          <Radio.Group label={t('check.stillThere')} required {...form.getInputProps('stillThere')}>
            <Stack gap="xs" my="xs">
              <Radio value={YES} label={t('check.yes')} />
              <Radio value={NO} label={t('check.no')} />
            </Stack>
          </Radio.Group>
          {form.values.stillThere === NO && (
            <>
              <DateField label={t('check.since')} maxDate={dayOf()} {...form.getInputProps('endedOn')} />
              <CatalogueSelect
                label={t('field.reason')}
                values={endReasonsOf(about.kind)}
                namespace="placements"
                prefix="reason"
                clearable
                clearButtonProps={{ 'aria-label': t('field.clear') }}
                {...form.getInputProps('endReason')}
              />
            </>
          )}
          <Textarea
            label={t('check.comment')}
            autosize
            minRows={2}
            maxLength={1000}
            {...form.getInputProps('comment')}
          />
          <ProblemAlert error={answer.error} />
          <FormActions submit={t('common.save')} busy={answer.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
