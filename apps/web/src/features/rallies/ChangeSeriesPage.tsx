import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { ListState, Page } from '../../ui/index.js';
import { bodyOf, NO_ZONE, SeriesForm } from './SeriesForm.js';
import { toDistances } from './schedule.js';
import { fromTemplate } from './settings.js';

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
                schoolZone: series.schoolZone ?? NO_ZONE,
                schedule: toDistances(series.schedule),
                agencyIds: series.agencies.map(({ id }) => id),
                team: series.team,
              }}
              submit={t('common.save')}
              success={t('series.changed')}
              save={(values) =>
                call(
                  api.PATCH('/api/rally-series/{id}', {
                    params: { path: { id: series.id } },
                    body: bodyOf(values, series),
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
