import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Page } from '../../ui/index.js';
import { bodyOf, SeriesForm } from './SeriesForm.js';
import { toDistances } from './schedule.js';
import { USUAL } from './settings.js';
import { NOBODY } from './TeamFields.js';

/** Months between two rallies of SIA Habitat and La Sauvegarde du Nord. */
const USUAL_INTERVAL = 4;
/** Douai is in the académie de Lille. */
const USUAL_ZONE = 'B';

export default function NewSeriesPage() {
  const { t } = useTranslation('rallies');
  return (
    <Page
      title={t('series.new')}
      lead={t('series.newLead')}
      breadcrumb={[
        { label: t('nav'), to: '/rallies' },
        { label: t('series.title'), to: '/rallies/series' },
      ]}
      size="md"
    >
      <SeriesForm
        initial={{
          name: '',
          territory: '',
          intervalMonths: USUAL_INTERVAL,
          template: USUAL,
          schoolZone: USUAL_ZONE,
          schedule: toDistances({}),
          agencyIds: [],
          team: NOBODY,
        }}
        submit={t('series.create')}
        success={t('series.created')}
        save={(values) => call(api.POST('/api/rally-series', { body: bodyOf(values) }))}
      />
    </Page>
  );
}
