import { Checkbox, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CatalogueSelect, DateField } from '../../ui/index.js';
import { BigButton } from './BigButton.js';
import type { Asking, LinkPlacement } from './placementAsking.js';

type EndReason = LinkPlacement['endReasons'][number];
interface Words {
  comment: string;
  wantsCall: boolean;
  endedOn: string | null;
  endReason: EndReason | null;
}
const MONTHS = [1, 3, 6] as const;

/** Still there? Then a word if they like, or since when and why not. */
export function StillThere({ placement, busy, act, month: asked }: Asking & { month: number }) {
  const { t } = useTranslation('links');
  const [there, setThere] = useState<boolean | null>(null);
  const { side, today, startedOn, endReasons } = placement;
  const isTenant = side === 'tenant';
  const form = useForm<Words>({
    initialValues: { comment: '', wantsCall: false, endedOn: null, endReason: null },
    validate: {
      endedOn: (day) =>
        day !== null && (day > today || (startedOn !== null && day < startedOn)) ? t('placement.check.day') : null,
    },
  });
  const month = MONTHS.find((known) => known === asked);
  if (month === undefined) return null;
  if (there === null)
    return (
      <>
        <Title order={2}>{t(`placement.ask.${side}`, { count: month })}</Title>
        <BigButton onClick={() => setThere(true)}>{t('placement.ask.yes')}</BigButton>
        <BigButton variant="outline" onClick={() => setThere(false)}>
          {t('placement.ask.no')}
        </BigButton>
      </>
    );
  const send = form.onSubmit(({ comment, wantsCall, endedOn, endReason }) =>
    act({
      act: 'check',
      month,
      stillThere: there,
      wantsCall: isTenant && wantsCall,
      ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
      ...(!there && endedOn !== null ? { endedOn } : {}),
      ...(!there && endReason !== null ? { endReason } : {}),
    }),
  );
  return (
    <>
      <Title order={2}>{t(there ? 'placement.ask.good' : 'placement.ask.left')}</Title>
      {!there && (
        <>
          <DateField
            size="lg"
            label={t('placement.ask.lastDay')}
            maxDate={today}
            minDate={startedOn ?? undefined}
            {...form.getInputProps('endedOn')}
          />
          <CatalogueSelect
            size="lg"
            label={t('placement.ask.why')}
            values={endReasons}
            namespace="links"
            prefix={`placement.reason.${side}`}
            clearable
            clearButtonProps={{ 'aria-label': t('field.clear') }}
            {...form.getInputProps('endReason')}
          />
        </>
      )}
      <Textarea
        size="lg"
        label={t(`placement.ask.words.${side}`)}
        description={t(`placement.ask.wordsHint.${side}`)}
        autosize
        minRows={2}
        maxLength={1000}
        {...form.getInputProps('comment')}
      />
      {isTenant && (
        <Checkbox
          size="lg"
          label={t('placement.ask.call')}
          {...form.getInputProps('wantsCall', { type: 'checkbox' })}
        />
      )}
      <BigButton loading={busy} onClick={() => send()}>
        {t('placement.send')}
      </BigButton>
      <BigButton variant="subtle" disabled={busy} onClick={() => setThere(null)}>
        {t('placement.back')}
      </BigButton>
    </>
  );
}
