import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#database';

/** Where an encrypted text of money lies: the part before the row's id in what is authenticated (see ENCRYPTED_FIELDS). */
export type MoneyPlace =
  | 'debts'
  | 'debts.note'
  | 'debt_files'
  | 'debt_files.note'
  | 'repayment_plans'
  | 'eviction_procedures'
  | 'household_budgets';

/** Creditors and notes: encrypted at rest, whoever wrote them. */
@Injectable()
export class MoneyTexts {
  constructor(private readonly cipher: FieldCipher) {}

  seal<T extends string | null>(place: MoneyPlace, id: string, text: T): T {
    return (text === null ? null : this.cipher.encrypt(text, `${place}:${id}`)) as T;
  }

  open<T extends string | null>(place: MoneyPlace, id: string, stored: T): T {
    return (stored === null ? null : this.cipher.decrypt(stored, `${place}:${id}`)) as T;
  }
}
