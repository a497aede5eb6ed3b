import { useTranslation } from 'react-i18next';
import type { Colleague } from './referral.js';

/** How many households somebody follows, of how many. */
export function useLoad(): (colleague: Colleague) => string {
  const { t } = useTranslation('referrals');
  return ({ following, limit }) =>
    limit === null ? t('load.open', { count: following }) : t('load.limited', { count: following, limit });
}
