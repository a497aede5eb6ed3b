import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { addDays, Clock, conflict, dayOf, Ids, instantOf, notFound } from '#kernel';
import { Messages, PersonalLinks } from '#messaging';
import { TenantAccess, TenantEntity } from '#tenants';
import { Confidential } from '../confidential.js';
import type { EntryDomain } from '../domain/confidentiality.js';
import { Closings } from './closings.service.js';
import { ContractStore } from './contract.store.js';
import type { OwnWord } from './own-record.dto.js';
import { ownRecordLink } from './record.messages.js';
import { RecordFinder } from './record-finder.js';
import { RecordTrail } from './trail.js';

/** Days in which a link to one's own record opens it. */
const LINK_DAYS = 90;

/** What the person sees of their own record, and says of it, by their personal link. */
@Injectable()
export class OwnRecords {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly access: TenantAccess,
    private readonly links: PersonalLinks,
    private readonly messages: Messages,
    private readonly confidential: Confidential,
    private readonly finder: RecordFinder,
    private readonly contracts: ContractStore,
    private readonly closings: Closings,
    private readonly trail: RecordTrail,
  ) {}

  /** Sends a link; those of before go on working until their day. */
  async send(tenantId: string, actor: Actor): Promise<'email' | 'letter'> {
    return this.db.transaction(async () => {
      const tenant = await this.access.require(actor, tenantId, 'record');
      const until = addDays(dayOf(this.clock.now()), LINK_DAYS);
      const expiresAt = instantOf(until, '23:59');
      const short = tenant.email === null;
      const { url } = await this.links.issue({
        purpose: 'tenant_space',
        subjectId: tenantId,
        tenantId,
        expiresAt,
        short,
      });
      const locale = tenant.locale === 'en' ? 'en' : 'fr';
      await this.messages.queue({
        occasion: `own_record:${this.ids.uuid()}`,
        recipient: { kind: 'tenant', id: tenantId },
        address: tenant.email,
        locale: tenant.locale,
        ...ownRecordLink[locale]({ name: tenant.givenName, url, until: until.split('-').reverse().join('/') }),
      });
      await this.trail.note(actor, 'own_record.send', 'tenant', tenantId, tenantId);
      return short ? 'letter' : 'email';
    });
  }

  /** Shows, and changes nothing. */
  async read(token: string) {
    const { tenant } = await this.holder(token);
    const record = await this.finder.current(tenant.id);
    const referent = await this.db.one<{ name: string }>(
      `SELECT u.display_name AS name FROM tenant_assignments a JOIN users u ON u.id = a.user_id
       WHERE a.tenant_id = $1 AND a.role = 'referent' AND a.until IS NULL`,
      [tenant.id],
    );
    const signed = record && (await this.contracts.versions(record.id)).find(({ state }) => state === 'signed');
    return {
      givenName: tenant.givenName,
      locale: tenant.locale,
      referent: referent?.name ?? null,
      state: record?.state ?? 'not_opened',
      general: signed?.general ?? null,
      signedOn: signed?.signedAt ? dayOf(signed.signedAt) : null,
      objectives: record ? await this.contracts.objectives(record.id) : [],
      actions: record ? (await this.contracts.actions(record.id)).filter(({ state }) => state !== 'cancelled') : [],
      entries: await this.sharedEntries(tenant.id),
      documents: await this.sharedDocuments(tenant.id),
      words: record?.state === 'closed' ? await this.lastWords(record.id) : null,
    };
  }

  /** How far the person finds that they have come. It changes no state: that is agreed on together. */
  async say(token: string, { objectiveId, actionId, said, note }: OwnWord): Promise<void> {
    await this.db.transaction(async () => {
      const { tenant, linkId } = await this.holder(token);
      const record = await this.finder.current(tenant.id);
      const own = record && (await this.isOwn(record.id, objectiveId, actionId));
      if (!record || !own) throw notFound('objective');
      if (record.state === 'closed') throw conflict('record_closed', 'This support record is closed.');
      const id = this.ids.uuid();
      await this.db.query(
        'INSERT INTO self_assessments (id, objective_id, action_id, said, note, at) VALUES ($1, $2, $3, $4, $5, $6)',
        [
          ...[id, objectiveId ?? null, actionId ?? null, said],
          ...[note && this.confidential.hide({ table: 'self_assessments', id }, note), this.clock.now()],
        ],
      );
      await this.links.markActed(linkId);
      await this.trail.note({ kind: 'link', id: linkId }, 'own_record.say', 'support_record', record.id, tenant.id, {
        said,
      });
    });
  }

  /** Whose link it is. @throws DomainError `not_found`, `link_expired` */
  async holder(token: string): Promise<{ tenant: TenantEntity; linkId: string }> {
    const link = await this.links.resolve(token, 'tenant_space');
    const tenant = await this.db.repo(TenantEntity).findOneBy({ id: link.tenantId ?? link.subjectId });
    if (!tenant || tenant.erasedAt) throw notFound('link');
    return { tenant, linkId: link.id };
  }

  private async isOwn(recordId: string, objectiveId: string | undefined, actionId: string | undefined) {
    const table = objectiveId === undefined ? 'record_actions' : 'objectives';
    return this.db.one(`SELECT 1 FROM ${table} WHERE id = $1 AND record_id = $2`, [objectiveId ?? actionId, recordId]);
  }

  private async sharedEntries(tenantId: string) {
    const rows = await this.db.query<{ id: string; domain: EntryDomain; text: string }>(
      `SELECT id, at, domain, text FROM record_entries WHERE tenant_id = $1 AND shared_with_tenant ORDER BY at DESC, seq DESC LIMIT 200`,
      [tenantId],
    );
    return rows.map((row) => ({
      ...row,
      text: this.confidential.open({ table: 'record_entries', id: row.id }, row.domain, row.text),
    }));
  }

  private async sharedDocuments(tenantId: string) {
    const rows = await this.db.query<{ id: string; filename: string }>(
      `SELECT id, filename, uploaded_at AS "uploadedAt" FROM record_documents WHERE tenant_id = $1 AND shared_with_tenant
       ORDER BY uploaded_at DESC, id`,
      [tenantId],
    );
    return rows.map((row) => ({
      ...row,
      filename: this.confidential.show({ table: 'record_documents', id: row.id }, row.filename),
    }));
  }

  private async lastWords(recordId: string): Promise<string | null> {
    const closing = await this.db.one<{ id: string; words: string | null }>(
      'SELECT id, words FROM record_closings WHERE record_id = $1',
      [recordId],
    );
    return closing ? this.closings.wordsOf(closing) : null;
  }
}
