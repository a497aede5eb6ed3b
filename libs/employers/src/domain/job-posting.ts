import { instantOf } from '#kernel';
import { type Contract } from '#tenants';
import type { OfferContent } from './offer-content.js';

export interface PublicOffer extends OfferContent {
  publicId: string;
  employerName: string;
  /** Days `YYYY-MM-DD`. */
  publishedOn: string;
  expiresOn: string;
}

/** Legal hours of a full-time week (Code du travail L3121-27). */
const FULL_TIME = 35;
const LASTING: Partial<Record<Contract, string>> = {
  CDD: 'TEMPORARY',
  INTERIM: 'TEMPORARY',
  SUBSIDISED: 'TEMPORARY',
  INTEGRATION: 'TEMPORARY',
};

/** The offer as a schema.org JobPosting, with nothing in it but what the page shows. */
export function jobPosting(offer: PublicOffer, url: string): Record<string, unknown> {
  const { contract, weeklyHours, payMinCents, payMaxCents } = offer;
  const hours = weeklyHours === null ? [] : [weeklyHours < FULL_TIME ? 'PART_TIME' : 'FULL_TIME'];
  const lasting = contract ? LASTING[contract] : undefined;
  const types = lasting ? [...hours, lasting] : hours;
  const qualifications = [...offer.certificates, ...offer.licences.map((category) => `Permis ${category}`)];
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: offer.title,
    description: asHtml(offer.description),
    identifier: { '@type': 'PropertyValue', name: offer.employerName, value: offer.publicId },
    url,
    datePosted: offer.publishedOn,
    validThrough: instantOf(offer.expiresOn, '23:59').toISOString(),
    ...(types.length > 0 ? { employmentType: types } : {}),
    hiringOrganization: { '@type': 'Organization', name: offer.employerName },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        ...(offer.city ? { addressLocality: offer.city } : {}),
        ...(offer.postcode ? { postalCode: offer.postcode } : {}),
        addressCountry: 'FR',
      },
    },
    totalJobOpenings: offer.positions,
    directApply: false,
    ...(weeklyHours === null ? {} : { workHours: `${weeklyHours.toLocaleString('fr')} h par semaine` }),
    ...(offer.skills.length > 0 ? { skills: offer.skills.join(', ') } : {}),
    ...(qualifications.length > 0 ? { qualifications: qualifications.join(', ') } : {}),
    ...experienceOf(offer),
    ...(offer.startOn ? { jobStartDate: offer.startOn } : {}),
    ...(payMinCents === null
      ? {}
      : {
          baseSalary: {
            '@type': 'MonetaryAmount',
            currency: 'EUR',
            value: {
              '@type': 'QuantitativeValue',
              ...(payMaxCents === null || payMaxCents === payMinCents
                ? { value: payMinCents / 100 }
                : { minValue: payMinCents / 100, maxValue: payMaxCents / 100 }),
              unitText: offer.payPer === 'hour' ? 'HOUR' : 'MONTH',
            },
          },
        }),
  };
}

/** Readers of JobPosting take the description for HTML: paragraphs and breaks are kept, and nothing in the text is a tag. */
const asHtml = (text: string): string =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function experienceOf({ experienceYears }: PublicOffer): Record<string, unknown> {
  if (experienceYears === null) return {};
  if (experienceYears === 0) return { experienceRequirements: 'no requirements' };
  return {
    experienceRequirements: {
      '@type': 'OccupationalExperienceRequirements',
      monthsOfExperience: Math.round(12 * experienceYears),
    },
  };
}

/**
 * JSON that may stand in a `<script>` block: nothing in it can end the block or begin a comment, and it is the same JSON to who parses it.
 */
export const inScript = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
