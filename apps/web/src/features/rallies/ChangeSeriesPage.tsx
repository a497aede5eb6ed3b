import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { ListState, Page } from '../../ui/index.js';
import type { RallySeries } from './rally.js';
import { SeriesForm, type SeriesValues } from './SeriesForm.js';
import { fromTemplate, toTemplate } from './settings.js';

const changesOf = ({ name, territory, intervalMonths, template }: SeriesValues, before: RallySeries) => ({
  name: name.trim(),
  territory: territory.trim(),
  intervalMonths: Number(intervalMonths),
  template: toTemplate(template, before.template),
});

/** Rallies that were made from the series stay as they are; the next one follows the change. */
export default function ChangeSeriesPage() {
  const { t } = useTranslation('rallies');
  const { seriesId = '' } = useParams();
  const list = apiQuery.useQuery('get', '/api/rally-series');
  const series = list.data?.items.find(({ id }) => id === seriesId);
  return (
    <Page
      title={series?.name ?? t('series.one')}
      lead={t('series.changeLead')}
      breadcrumb={[
        { label: t('nav'), to: '/rallies' },
        { label: t('series.title'), to: '/rallies/series' },
      ]}
      size="md"
    >
      <ListState query={list} empty={{ title: t('series.unknown') }} isEmpty={() => series === undefined}>
        {() =>
          series && (
            <SeriesForm
              initial={{
                name: series.name,
                territory: series.territory,
                intervalMonths: series.intervalMonths,
                template: fromTemplate(series.template),
              }}
              submit={t('common.save')}
              success={t('series.changed')}
              save={(values) =>
                call(
                  api.PATCH('/api/rally-series/{id}', {
                    params: { path: { id: series.id } },
                    body: changesOf(values, series),
                  }),
                )
              }
            />
          )
        }
      </ListState>
    </Page>
  );
}
