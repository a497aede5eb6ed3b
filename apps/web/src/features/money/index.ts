import { FOLLOWING } from '../../ui/index.js';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** A person's money: arrears over time, repayment plans, debts, budget. For those who follow them only. */
const money: Feature = {
  name: 'money',
  pages: [{ path: '/tenants/:tenantId/money', for: FOLLOWING, load: () => import('./MoneyPage.js') }],
  navigation: [],
  home: [],
  messages: { fr, en },
};
export default money;
