import type { Agenda } from './agenda.js';
import type { DemoTenant } from './people/index.js';

export const identityOf = ({ givenName, familyName, email, phone, address }: DemoTenant) => ({
  givenName,
  familyName,
  email,
  phone,
  address: address.street,
  postcode: address.postcode,
  city: address.town,
});

/** What somebody looks for, as it is noted. */
export const wantedOf = ({ occupations, availability, wanted }: DemoTenant, agenda: Agenda) => ({
  occupations: occupations.slice(0, 5),
  contracts: wanted.contracts,
  weeklyHours: Math.max(wanted.minHours, Math.min(wanted.maxHours, 35)),
  availableFrom: availability.inDays > 0 ? agenda.day(availability.inDays) : null,
  maxTravelKm: availability.radiusKm,
  training: wanted.openToTraining,
});
