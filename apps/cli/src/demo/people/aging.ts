import { MADE_UP_IN } from './timeline.js';
import type { DemoTenant } from './types.js';

const later = (date: string, months: number): string => {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
};

/**
 * The same person as if made up that month (`YYYY-MM`): who had worked until the spring still had until the spring, so that a
 * demonstration that is loaded years later shows fresh CVs.
 */
export function madeUpIn(tenant: DemoTenant, month: string): DemoTenant {
  const [year = 0, ofYear = 1] = month.split('-').map(Number);
  const months = year * 12 + ofYear - 1 - MADE_UP_IN;
  const years = Math.floor(months / 12);
  return {
    ...tenant,
    experiences: tenant.experiences.map((one) => ({
      ...one,
      start: later(one.start, months),
      end: one.end && later(one.end, months),
    })),
    education: tenant.education.map((one) => ({ ...one, year: String(Number(one.year) + years) })),
    personal: {
      ...tenant.personal,
      birthDate: tenant.personal.birthDate.replace(/\d{4}$/, (born) => String(Number(born) + years)),
    },
  };
}
