import type { Credentials } from '../../api/session.js';

/** The invented people of the demonstration, in the order of the chain from unpaid rent to work. Texts: `demo.accounts.<name>`. */
export const DEMO_ACCOUNTS = [
  'landlord',
  'social',
  'volunteer',
  'manager',
  'employer',
  'employer2',
  'organiser',
  'admin',
] as const;

export type DemoAccount = (typeof DEMO_ACCOUNTS)[number];

export function demoCredentials(account: DemoAccount): Credentials {
  return { email: `${account}@demo.test`, password: 'rallye-demo' };
}
