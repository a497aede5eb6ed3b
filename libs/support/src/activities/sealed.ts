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

type Side = 'drawn_family' | 'drawn_association';

/** The lines that were drawn under the contract of a work-site. */
@Injectable()
export class SealedDrawings {
  constructor(private readonly cipher: FieldCipher) {}

  seal(id: string, side: Side, line: string | null): string | null {
    return line === null ? null : this.cipher.encrypt(line, `work_sites.${side}:${id}`);
  }

  open(id: string, side: Side, stored: string | null): string | null {
    return stored === null ? null : this.cipher.decrypt(stored, `work_sites.${side}:${id}`);
  }
}

const contextOf = (id: string, column: Column) => `committee_cases${column === 'note' ? '.note' : ''}:${id}`;
