import { useTranslation } from 'react-i18next';
import { parsePhone } from '../../ui/index.js';
import type { ExperienceRow, ReviewValues } from './model.js';
import { isMonth, parseMonth } from './months.js';

/** What can be said about the fields before they are sent; the API checks them again. */
export function useReviewRules() {
  const { t } = useTranslation('cv');
  const orEmpty = (isRight: (text: string) => boolean, message: string) => (text: string) =>
    text.trim() === '' || isRight(text.trim()) ? null : message;
  const month = (text: string) => (isMonth(text) ? null : t('rule.month'));
  const experienceAt = (values: ReviewValues, path: string): ExperienceRow | undefined =>
    values.experiences[Number(path.split('.')[1])];
  return {
    phone: orEmpty((text) => parsePhone(text) !== null, t('rule.phone')),
    email: orEmpty((text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), t('rule.email')),
    postcode: orEmpty((text) => /^\d{5}$/.test(text), t('rule.postcode')),
    experiences: {
      start: month,
      end: (text: string, values: ReviewValues, path: string) => {
        const row = experienceAt(values, path);
        if (!row || row.current) return null;
        const [start, end] = [parseMonth(row.start), parseMonth(text)];
        // A year and a month of the same year can be compared only by the year.
        const isBefore = start !== null && end !== null && end.slice(0, start.length) < start.slice(0, end.length);
        return month(text) ?? (isBefore ? t('rule.endBeforeStart') : null);
      },
    },
    education: { year: orEmpty(isMonth, t('rule.year')) },
    languages: { code: (code: string | null) => (code === null ? t('rule.language') : null) },
  };
}
