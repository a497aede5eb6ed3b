import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#database';

type Column = 'presentation' | 'note';

/** What is presented to a body and noted of its decision touches everything: encrypted at rest, bound to its row and column. */
@Injectable()
export class SealedCase {
  constructor(private readonly cipher: FieldCipher) {}

  seal(id: string, column: Column, text: string | null): string | null {
    return text === null ? null : this.cipher.encrypt(text, contextOf(id, column));
  }

  open(id: string, column: Column, stored: string | null): string | null {
    return stored === null ? null : this.cipher.decrypt(stored, contextOf(id, column));
  }
}

const contextOf = (id: string, column: Column) => `committee_cases${column === 'note' ? '.note' : ''}:${id}`;
