import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Page } from '../../ui/index.js';
import { SeriesForm, type SeriesValues } from './SeriesForm.js';
import { toTemplate, USUAL } from './settings.js';

/** Months between two rallies of SIA Habitat and La Sauvegarde du Nord. */
const USUAL_INTERVAL = 4;

const bodyOf = ({ name, territory, intervalMonths, template }: SeriesValues) => ({
  name: name.trim(),
  territory: territory.trim(),
  intervalMonths: Number(intervalMonths),
  template: toTemplate(template),
});

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
        initial={{ name: '', territory: '', intervalMonths: USUAL_INTERVAL, template: USUAL }}
        submit={t('series.create')}
        success={t('series.created')}
        save={(values) => call(api.POST('/api/rally-series', { body: bodyOf(values) }))}
      />
    </Page>
  );
}
