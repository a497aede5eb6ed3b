import { useTranslation } from 'react-i18next';
import classes from './Shell.module.css';

/** The first stop of the Tab key: jumps over the navigation. */
export function SkipLink() {
  const { t } = useTranslation('shell');
  return (
    <a href="#main" className={classes.skip}>
      {t('menu.skip')}
    </a>
  );
}
