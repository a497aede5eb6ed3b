import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import type { Actor } from '#identity';
import { TenantAccess } from '#tenants';
import { type RecordView, viewOf } from '../domain/confidentiality.js';

/** Who reads or changes a person's money is in the trail, with what it was, never with an amount. */
@Injectable()
export class MoneyAudit {
  constructor(
    private readonly audit: Audit,
    private readonly access: TenantAccess,
  ) {}

  /**
   * Reads of what is between the association and the person.
   * @param exception why a manager has to read the words this once
   * @throws DomainError `not_found`; `no_exception` when somebody else asks for one
   */
  async reading(actor: Actor, tenantId: string, what: string, exception: string | undefined): Promise<RecordView> {
    await this.access.require(actor, tenantId, 'record');
    const view = viewOf(actor.role, exception);
    await this.note(
      actor,
      exception === undefined ? 'money.read' : 'money.read_exception',
      'tenant',
      tenantId,
      tenantId,
      {
        what,
        ...(exception === undefined ? {} : { reason: exception }),
      },
    );
    return view;
  }

  note(
    actor: Actor,
    action: string,
    kind: string,
    id: string,
    tenantId: string,
    details: Record<string, string> = {},
  ): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind, id },
      tenantId,
      details,
    });
  }
}
