import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, conflict, Ids, invalid, notFound } from '#kernel';
import { TenantAccess } from '#tenants';
import { Agendas } from './agendas.service.js';
import { CommitteeAccess } from './committee-access.js';
import type { NewSignal } from './committees.dto.js';

/** What a joint cell is told between its meetings, in both directions. Each signal is on the next agenda, and stays open until somebody closes it. */
@Injectable()
export class Signals {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly access: CommitteeAccess,
    private readonly tenants: TenantAccess,
    private readonly agendas: Agendas,
  ) {}

  async raise(committeeId: string, input: NewSignal, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    return this.db.transaction(async () => {
      const { committee, isPartner } = await this.access.seat(actor, committeeId);
      if (committee.kind !== 'joint_cell' || !committee.active)
        throw conflict('no_joint_cell', 'Signals are for a joint cell that meets.');
      if ((input.tenantId === null) === (input.person === null))
        throw invalid('person', 'one_person', 'A signal is about one tenant, or somebody by name.');
      if (input.tenantId !== null) {
        const tenant = await this.tenants.require(actor, input.tenantId, 'identity');
        // A person under the highest confidentiality is no subject between two houses, whoever asks.
        const sheltered = await this.db.one('SELECT 1 FROM tenants WHERE id = $1 AND sheltered', [tenant.id]);
        if (sheltered && !isPartner)
          throw conflict('sheltered_person', 'Nothing about this person leaves the association.');
      }
      await this.db.query(
        `INSERT INTO cell_signals (id, committee_id, direction, tenant_id, person, concern, words, raised_by, raised_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[id, committeeId, isPartner ? 'to_association' : 'to_landlord', input.tenantId, input.person],
          ...[input.concern, input.words, actor.userId, this.clock.now()],
        ],
      );
      const next = await this.agendas.nextMeeting(committee, null);
      if (next) await this.agendas.putSignal(next.id, { signalId: id, tenantId: input.tenantId });
      await this.note(actor, 'cell.signal', id, input.tenantId);
      return id;
    });
  }

  async close(id: string, outcome: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const signal = await this.db.one<{ committeeId: string; tenantId: string | null; closedAt: Date | null }>(
        `SELECT committee_id AS "committeeId", tenant_id AS "tenantId", closed_at AS "closedAt" FROM cell_signals WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (!signal) throw notFound('signal');
      const { mayRun } = await this.access.seat(actor, signal.committeeId);
      if (!mayRun && signal.tenantId !== null) await this.tenants.require(actor, signal.tenantId, 'identity');
      if (signal.closedAt !== null) throw conflict('signal_closed', 'This signal is closed already.');
      await this.db.query(
        'UPDATE cell_signals SET closed_at = $2, closed_by = $3, outcome = $4 WHERE id = $1 RETURNING id',
        [id, this.clock.now(), actor.userId, outcome],
      );
      await this.note(actor, 'cell.signal_close', id, signal.tenantId);
    });
  }

  private note(actor: Actor, action: string, id: string, tenantId: string | null): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'cell_signal', id },
      tenantId,
    });
  }
}
