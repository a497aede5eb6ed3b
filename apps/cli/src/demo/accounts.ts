import type { Role } from '#identity';

export const DEMO_PASSWORD = 'rallye-demo';

/** The accounts of the demonstration, with what each shows. They exist in the demonstration only. */
export const DEMO_ACCOUNTS: { email: string; role: Role; displayName: string; what: string }[] = [
  {
    email: 'social@demo.test',
    role: 'case_worker',
    displayName: 'Camille Delattre',
    what: 'case worker: tenants, visits, CVs, support records',
  },
  {
    email: 'volunteer@demo.test',
    role: 'volunteer',
    displayName: 'Jean-Marc Wattiez',
    what: 'volunteer: visits and CVs of the tenants entrusted',
  },
  {
    email: 'manager@demo.test',
    role: 'association_manager',
    displayName: 'Nadège Lorthiois',
    what: 'association manager: team, tenants, impact',
  },
  {
    email: 'landlord@demo.test',
    role: 'landlord_staff',
    displayName: 'Sophie Carlier',
    what: 'landlord: referrals, arrears, agreed status',
  },
  {
    email: 'organiser@demo.test',
    role: 'organiser',
    displayName: 'Yacine Hamdi',
    what: 'organiser: rallies, invitations, timetable, sign-in',
  },
  {
    email: 'employer@demo.test',
    role: 'employer',
    displayName: 'Hélène Vasseroy',
    what: 'employer: candidates, offers, verdicts',
  },
  { email: 'employer2@demo.test', role: 'employer', displayName: 'Pascal Lemoine', what: 'another employer' },
  {
    email: 'admin@demo.test',
    role: 'administrator',
    displayName: 'Administration',
    what: 'administrator: organisations and accounts',
  },
];
