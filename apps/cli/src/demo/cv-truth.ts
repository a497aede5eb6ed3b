import type { CvFields } from '#cv';
import type { DemoTenant } from './people/index.js';

/** The languages' levels as people say them on a CV, where they are no level of the European framework. */
const LEVELS = { A1: 'A1', A2: 'A2', B1: 'B1', B2: 'B2', C1: 'C1', native: 'native' } as const;

/** What the case worker confirms beside the document: the CV of that person, without what must be left out. */
export function cvTruth(tenant: DemoTenant): CvFields {
  return {
    language: 'fr',
    name: { given: tenant.givenName, family: tenant.familyName },
    email: tenant.email,
    phone: tenant.phone,
    postcode: tenant.address.postcode,
    city: tenant.address.town,
    drivingLicences: tenant.drivingLicences as CvFields['drivingLicences'],
    languages: tenant.languages.map(({ code, level }) => ({ code, level: LEVELS[level] })),
    certificates: tenant.certificates,
    skills: tenant.skills,
    experiences: tenant.experiences.map(({ title, employer, city, start, end, current, rome }) => ({
      title,
      employer,
      city,
      start,
      end,
      current,
      rome,
    })),
    education: tenant.education.map(({ title, school, year }) => ({ title, school, year })),
  };
}
