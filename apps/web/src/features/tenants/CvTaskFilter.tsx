import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { paths } from '../../api/schema.js';

export type CvTask = NonNullable<NonNullable<paths['/api/tenants']['get']['parameters']['query']>['cv']>;

export const CV_TASKS: readonly CvTask[] = ['any', 'to_review', 'unreadable', 'soon_stale', 'stale', 'none'];

/** What is to be done about the CV, as the address says it: `?cv=`. */
export const cvTaskOf = (search: URLSearchParams): CvTask | undefined =>
  CV_TASKS.find((task) => task === search.get('cv'));

export function CvTaskFilter() {
  const { t } = useTranslation('tenants');
  const [search, setSearch] = useSearchParams();
  const change = (task: string) => {
    const next = new URLSearchParams(search);
    next.delete('page');
    if (task === '') next.delete('cv');
    else next.set('cv', task);
    setSearch(next, { replace: true });
  };
  return (
    <NativeSelect
      label={t('cvTask.label')}
      value={cvTaskOf(search) ?? ''}
      onChange={(event) => change(event.currentTarget.value)}
      data={[
        { value: '', label: t('cvTask.all') },
        ...CV_TASKS.map((value) => ({ value, label: t(`cvTask.${value}`) })),
      ]}
      miw="14rem"
    />
  );
}
