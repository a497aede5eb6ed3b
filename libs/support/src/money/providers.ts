import { ArrearsController } from './arrears.controller.js';
import { Arrears } from './arrears.service.js';
import { Budgets } from './budgets.service.js';
import { DebtFiles } from './debt-files.service.js';
import { DebtsController } from './debts.controller.js';
import { Debts } from './debts.service.js';
import { Evictions } from './evictions.service.js';
import { LandlordMoney } from './landlord-money.queries.js';
import { MoneyController } from './money.controller.js';
import { MoneyQueries } from './money.queries.js';
import { MoneyAlerts } from './money-alerts.service.js';
import { MoneyAudit } from './money-audit.js';
import { MoneyTexts } from './money-texts.js';
import { RepaymentPlans } from './plans.service.js';
import { Tenancies } from './tenancies.service.js';

/** What the module of support is given of money. */
export const MONEY_CONTROLLERS = [ArrearsController, MoneyController, DebtsController];
export const MONEY_PROVIDERS = [
  MoneyTexts,
  MoneyAudit,
  Tenancies,
  Arrears,
  RepaymentPlans,
  Debts,
  DebtFiles,
  Budgets,
  Evictions,
  MoneyQueries,
  LandlordMoney,
  MoneyAlerts,
];
