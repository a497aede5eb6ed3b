import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { useFormat } from '../../ui/index.js';

export type Silent = components['schemas']['SilentEmployer'];

/** « 2 avis attendus depuis le 20/10/2026 ». */
export function useReasonText(): (reason: Silent['reasons'][number]) => string {
  const { t } = useTranslation('employers');
  const { date } = useFormat();
  return ({ code, count, since }) => t(`silent.reason.${code}`, { count, since: date(since, 'shortDate') });
}
