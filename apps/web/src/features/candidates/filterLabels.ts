import { useTranslation } from 'react-i18next';
import { CONTRACTS, useContractName, useOccupationNames } from '../../ui/index.js';
import { FACETS, type FacetName, FULL_TIME } from './filters.js';

/** Parameters of a search, as an address or a saved search holds them. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One filter that is on, in the words of the screen. */
export interface FilterLabel {
  name: FacetName | 'near' | 'hours' | 'training';
  value: string;
  text: string;
}

const AVAILABILITY = ['now', 'month', 'quarter', 'later'];

const all = (parameters: Parameters, name: string): string[] => [parameters[name] ?? []].flat();

/** What one value of a filter is called. */
export function useValueNames(occupations: readonly string[]): (name: FacetName, value: string) => string {
  const { t } = useTranslation('candidates');
  const contractName = useContractName();
  const occupationName = useOccupationNames(occupations);
  return (name, value) => {
    if (name === 'occupation') return occupationName(value);
    if (name === 'licence') return t('card.licence', { licence: value });
    if (name === 'availability') return AVAILABILITY.includes(value) ? t(`filter.available.${value}`) : value;
    const contract = name === 'contract' && CONTRACTS.find((one) => one === value);
    return contract ? contractName(contract) : value;
  };
}

/** The filters that are on, in words. What was typed, the offer and the order of the list are no filters. */
export function useFilterLabels(parameters: Parameters): FilterLabel[] {
  const { t } = useTranslation('candidates');
  const nameOf = useValueNames(all(parameters, 'occupation'));
  const [near] = all(parameters, 'near');
  const [radius] = all(parameters, 'radiusKm');
  const [from] = all(parameters, 'hoursMin');
  const [to] = all(parameters, 'hoursMax');
  const hours = from ? (Number(from) === FULL_TIME ? 'full' : 'from') : to ? 'to' : null;
  const hoursText = hours === 'to' && Number(to) === FULL_TIME - 1 ? 'part' : hours;
  const labels: FilterLabel[] = FACETS.flatMap((name) =>
    all(parameters, name).map((value) => ({ name, value, text: nameOf(name, value) })),
  );
  if (near)
    labels.unshift({
      name: 'near',
      value: near,
      text: radius ? t('list.around', { place: near, radius }) : t('filter.nearPlace', { place: near }),
    });
  if (hoursText) labels.push({ name: 'hours', value: hoursText, text: t(`filter.hours.${hoursText}`, { from, to }) });
  if (all(parameters, 'training')[0] === 'true')
    labels.push({ name: 'training', value: 'true', text: t('card.training') });
  return labels;
}
