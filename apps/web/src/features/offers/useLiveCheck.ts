import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { apiQuery } from '../../api/client.js';
import type { operations } from '../../api/schema.js';
import type { Offer, OfferTexts } from './offer.js';

type Checked = operations['Offers_check']['requestBody']['content']['application/json'];
export type Written = OfferTexts & Pick<Offer, 'contract' | 'payMinCents' | 'payPer' | 'weeklyHours'>;

const PAUSE_MS = 500;

/** What stands against the text as it is typed, before anything is saved: forbidden phrases, missing parts, and pay below the minimum. */
export function useLiveCheck(written: Written) {
  const [settled] = useDebouncedValue(JSON.stringify(written), PAUSE_MS);
  const { title, description, languages, contract, payMinCents, payPer, weeklyHours, ...lists } = JSON.parse(
    settled,
  ) as Written;
  const body = {
    ...lists,
    ...{ title: title.trim(), description: description.trim(), contract, payMinCents, payPer, weeklyHours },
    // A language that has no name yet is not looked at.
    languages: languages.filter(({ language }) => language.trim() !== ''),
  } as Checked;
  const { data } = apiQuery.useQuery('post', '/api/offers/check', { body }, { placeholderData: keepPreviousData });
  return { checked: JSON.parse(settled) as Written, items: data?.items ?? [], warnings: data?.warnings ?? [] };
}
