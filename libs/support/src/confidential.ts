import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#database';
import { type EntryDomain, isConfidential } from './domain/confidentiality.js';

/** Where a protected text lies. The place is part of what is authenticated, so that a text moved elsewhere does not decrypt. */
export interface Place {
  table:
    | 'record_entries'
    | 'record_entry_versions'
    | 'assessments'
    | 'assessments.marks'
    | 'objectives'
    | 'visits'
    | 'record_actions'
    | 'record_actions.doer_name'
    | 'record_contracts'
    | 'record_contracts.content'
    | 'contract_signatures'
    | 'contract_reviews'
    | 'contract_self_assessments'
    | 'record_documents'
    | 'record_documents.content_key'
    | 'reminders'
    | 'handovers'
    | 'record_closings'
    | 'record_closings.words'
    | 'own_requests'
    | 'own_requests.answer';
  id: string;
}

const contextOf = ({ table, id }: Place) => `${table}:${id}`;

/** Texts of the confidential domains are encrypted at rest, the others kept as they are. */
@Injectable()
export class Confidential {
  constructor(private readonly cipher: FieldCipher) {}

  seal(place: Place, domain: EntryDomain, text: string): string {
    return isConfidential(domain) ? this.cipher.encrypt(text, contextOf(place)) : text;
  }

  open(place: Place, domain: EntryDomain, stored: string): string {
    return isConfidential(domain) ? this.cipher.decrypt(stored, contextOf(place)) : stored;
  }

  /** For texts that are protected whatever they are about. */
  hide(place: Place, text: string): string {
    return this.cipher.encrypt(text, contextOf(place));
  }

  show(place: Place, stored: string): string {
    return this.cipher.decrypt(stored, contextOf(place));
  }

  /** Notes of a visit belong to no single domain: what is said at home touches everything. */
  sealVisitNote(visitId: string, text: string): string {
    return this.cipher.encrypt(text, contextOf({ table: 'visits', id: visitId }));
  }

  openVisitNote(visitId: string, stored: string): string {
    return this.cipher.decrypt(stored, contextOf({ table: 'visits', id: visitId }));
  }
}
