import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { defineStatuses, useFormat, usePseudonym } from '../../ui/index.js';

export type Candidate = components['schemas']['Candidate'];
export type Match = components['schemas']['Match'];
export type ReleaseRequest = components['schemas']['ReleaseRequest'];

export const releaseStatuses = defineStatuses<ReleaseRequest['state']>('candidates', 'release.state', {
  requested: 'waiting',
  granted: 'success',
  refused: 'danger',
  revoked: 'danger',
  expired: 'neutral',
});

export type Proposal = components['schemas']['Proposal'];
export const proposalStatuses = defineStatuses<Proposal['state']>('candidates', 'proposal.state', {
  open: 'waiting',
  interested: 'success',
  declined: 'neutral',
  withdrawn: 'neutral',
});
/** What changes when a proposal is made or answered. */
export const AFTER_PROPOSAL = [
  ['get', '/api/proposals'],
  ['get', '/api/tenants/{id}/offers'],
] as const;

/** What changes when a request is made or answered. */
export const AFTER_RELEASE = [
  ['get', '/api/release-requests'],
  ['get', '/api/candidates'],
  ['get', '/api/candidates/{id}'],
  ['get', '/api/candidates/{id}/identity'],
  ['get', '/api/home'],
] as const;

/** From this many months on the card only says that it is more. */
const MOST_MONTHS = 120;

/** Occupations that name somebody. */
export const MOST_OCCUPATIONS = 2;

/** The wording of what a card holds, in the language of the screen. */
export function useCardTexts() {
  const { t } = useTranslation('candidates');
  const { language, number } = useFormat();
  const occupation = ({ label, labelEn }: { label: string; labelEn: string }) => (language === 'fr' ? label : labelEn);
  const known = usePseudonym();
  const languageNames = new Intl.DisplayNames([language], { type: 'language' });
  return {
    occupation,
    /** « Candidat W5-039 »; null for who sees no pseudonyms. */
    pseudonymOf: ({ pseudonym }: { pseudonym: string | null }) => known(pseudonym),
    /** What the person looks for, or can do. */
    headline: ({ occupations }: Pick<Candidate, 'occupations'>) =>
      occupations.length === 0
        ? t('card.noOccupation')
        : occupations.slice(0, MOST_OCCUPATIONS).map(occupation).join(' · '),
    /** « 3 ans » */
    duration: (months: number | null) => {
      if (months === null) return null;
      if (months >= MOST_MONTHS) return t('card.tenYears');
      if (months < 12) return t('card.months', { count: months });
      const years = months / 12;
      return t('card.years', { count: years, shown: number(years, { maximumFractionDigits: 1 }) });
    },
    spoken: ({ code, level }: Candidate['languages'][number]) => {
      const name = languageNames.of(code) ?? code;
      return level === null ? name : t('card.language', { name, level: t(`level.${level}`, { defaultValue: level }) });
    },
  };
}
