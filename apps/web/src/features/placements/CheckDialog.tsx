import { Radio, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_PLACEMENT, type Check, type MONTHS } from './placement.js';
import type { PlacementDialogProps } from './StartDialog.js';

interface CheckDialogProps extends PlacementDialogProps {
  month: (typeof MONTHS)[number];
  check: Check;
}

interface Answer {
  stillThere: string;
  comment: string;
}

const YES = 'yes';
const NO = 'no';

/** One side's answer; a later one replaces it. */
export function CheckDialog({ placement, month, check, opened, onClose }: CheckDialogProps) {
  const { t } = useTranslation('placements');
  const form = useForm<Answer>({
    initialValues: {
      stillThere: check.stillThere === null ? '' : check.stillThere ? YES : NO,
      comment: check.comment ?? '',
    },
    validate: { stillThere: (value) => (value === '' ? t('check.required') : null) },
  });
  const answer = useApiMutation({
    mutationFn: ({ stillThere, comment }: Answer) =>
      call(
        api.POST('/api/placements/{id}/checks', {
          params: { path: { id: placement.id } },
          body: {
            month,
            stillThere: stillThere === YES,
            ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
          },
        }),
      ),
    success: t('check.done'),
    invalidates: AFTER_PLACEMENT,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  const name = placement.tenantName ?? t('field.nameless');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('check.question', { name, count: month })}>
      <form noValidate onSubmit={form.onSubmit((values) => answer.mutate(values))}>
        <Stack>
          <Radio.Group label={t('check.stillThere')} required {...form.getInputProps('stillThere')}>
            <Stack gap="xs" my="xs">
              <Radio value={YES} label={t('check.yes')} />
              <Radio value={NO} label={t('check.no')} />
            </Stack>
          </Radio.Group>
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
