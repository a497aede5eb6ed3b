import type { components } from '../../api/schema.js';

export type Exchange = components['schemas']['EmployerExchange'];
export type ExchangeKind = Exchange['kind'];
export const EXCHANGE_KINDS: readonly ExchangeKind[] = ['call', 'visit', 'mail', 'meeting'];

/** What an exchange, or a step that is done, changes on the screens. */
export const AFTER_EXCHANGE = [
  ['get', '/api/employers/{id}/exchanges'],
  ['get', '/api/employers/tasks'],
  ['get', '/api/employers/silent'],
] as const;

/** Days come as YYYY-MM-DD, whose order is that of the alphabet. */
export const isOverdue = ({ nextOn }: Exchange, today: string): boolean => nextOn !== null && nextOn < today;
