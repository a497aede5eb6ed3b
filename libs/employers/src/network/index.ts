import { CompanyController } from './company.controller.js';
import { Contacts } from './contacts.service.js';
import { DuplicateQueries } from './duplicates.queries.js';
import { EmployerAccess } from './employer-access.js';
import { Exchanges } from './exchanges.service.js';
import { FigureQueries } from './figures.queries.js';
import { Letters } from './letters.service.js';
import { MergedChoices } from './merged-choices.js';
import { Merging } from './merging.service.js';
import { NetworkController } from './network.controller.js';
import { Promises } from './promises.service.js';
import { SilentQueries } from './silent.queries.js';
import { Ties } from './ties.service.js';

export const NETWORK_CONTROLLERS = [NetworkController, CompanyController];
export const NETWORK_PROVIDERS = [
  EmployerAccess,
  Contacts,
  Ties,
  Exchanges,
  Promises,
  Letters,
  Merging,
  MergedChoices,
  DuplicateQueries,
  FigureQueries,
  SilentQueries,
];
