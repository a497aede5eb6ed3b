import { useTranslation } from 'react-i18next';

/** How the server begins a pseudonym, in French. */
const FRENCH = /^Candidat\s+(?=[A-Z]\d-\d{3}$)/;

/** « Candidat W5-039 » in the language of the screen. What is no pseudonym stays as it is. */
export function usePseudonym() {
  const { t } = useTranslation('shell');
  return <T extends string | null | undefined>(name: T): T | string =>
    typeof name === 'string' && FRENCH.test(name) ? t('pseudonym', { code: name.replace(FRENCH, '') }) : name;
}
