import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import type { EditBoard, Outcome } from './edit-board.js';

/** What a change would mean, in a few words: what breaks, or what it costs and whom it leaves short. */
export function useSays(board: EditBoard): (outcome: Outcome) => string {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const names = useMemo(() => new Map(board.candidates.map(({ id, name }) => [id, name])), [board]);
  const list = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '–').join(', ');
  return (outcome) => {
    if (!outcome.ok) return outcome.breaches.map((breach) => t(`breach.${breach}`)).join(', ');
    const { points, short, relieved, retold } = outcome.cost;
    const net = Math.round(Math.abs(points));
    const said = [outcome.change.kind === 'swap' ? t('edit.swap') : t('edit.possible')];
    if (short.length > 0) said.push(t('edit.short', { names: list(short) }));
    else if (relieved.length > 0) said.push(t('edit.relieved', { names: list(relieved) }));
    else if (net > 0) said.push(t(points > 0 ? 'edit.costs' : 'edit.gains', { points: format.number(net) }));
    if (retold.length > 0) said.push(t('edit.retold', { count: retold.length }));
    return said.join(', ');
  };
}
