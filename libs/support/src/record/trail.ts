import { Injectable } from '@nestjs/common';
import { Audit, type AuditActor } from '#audit';
import type { Actor } from '#identity';

type Details = Record<string, string | number | boolean | null>;

/** Writes what is done with a record and who reads of it to the audit trail. */
@Injectable()
export class RecordTrail {
  constructor(private readonly audit: Audit) {}

  note(
    actor: Actor | AuditActor,
    action: string,
    kind: string,
    id: string | null,
    tenantId: string,
    details: Details = {},
  ) {
    const by: AuditActor = 'userId' in actor ? { kind: 'user', id: actor.userId } : actor;
    return this.audit.record({ actor: by, action, subject: { kind, id }, tenantId, details });
  }

  /** Reading is told like every other reading of the record; `part` says what was looked at. */
  read(actor: Actor, tenantId: string, part: string, details: Details = {}) {
    return this.note(actor, 'record.read', 'tenant', tenantId, tenantId, { part, ...details });
  }
}
