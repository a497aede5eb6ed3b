import { Injectable } from '@nestjs/common';
import { Db, Outbox } from '#database';
import { Clock, conflict, DomainError, Ids } from '#kernel';
import { PersonalLinks } from '#messaging';
import { TenantEntity } from '#tenants';
import { Confidential } from '../confidential.js';
import { OwnRecords } from '../record/own-record.service.js';
import { RecordTrail } from '../record/trail.js';
import { CONTACT_CHANGES_A_DAY, changesOf, LOCATING, masked } from './domain/own-request.js';
import { OwnNotices } from './own-notices.service.js';
import { OwnRequestQueries } from './own-requests.queries.js';
import type { OwnContact } from './rights.dto.js';
import { contactChanged } from './rights.messages.js';

/** What people see of their own file and change in it themselves, by their link. */
@Injectable()
export class OwnData {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly links: PersonalLinks,
    private readonly confidential: Confidential,
    private readonly own: OwnRecords,
    private readonly requests: OwnRequestQueries,
    private readonly notices: OwnNotices,
    private readonly trail: RecordTrail,
  ) {}

  /** Shows, and changes nothing. */
  async read(token: string) {
    const { tenant } = await this.own.holder(token);
    const way = this.notices.wayOf(await this.notices.trusted(tenant));
    const located = !tenant.sheltered;
    const { givenName, familyName, email, phone, locale } = tenant;
    const where = located ? tenant : { address: null, postcode: null, city: null };
    return {
      ...{ givenName, familyName, email, phone, locale, located },
      ...{ address: where.address, postcode: where.postcode, city: where.city },
      codeGoesTo: way && { by: way.by, to: masked(way.to) },
      requests: await this.requests.own(tenant.id),
    };
  }

  /**
   * Contact data count at once. What was there before is kept with the request, for the case worker to see and to put back, and for the code of
   * an erasure not to go to an address that came by the same link.
   */
  async change(token: string, input: OwnContact): Promise<void> {
    await this.db.transaction(async () => {
      const { tenant, linkId } = await this.own.holder(token);
      if (tenant.sheltered && LOCATING.some((field) => input[field] !== undefined))
        throw conflict('ask_case_worker', 'Where you live is changed together with your case worker.');
      const { changes, former } = changesOf(tenant, input);
      await this.assertNotTooOften(tenant.id);
      const before = { email: tenant.email, phone: tenant.phone };
      Object.assign(tenant, changes, { updatedAt: this.clock.now() });
      await this.db.repo(TenantEntity).save(tenant);
      const id = this.ids.uuid();
      const fields = Object.keys(changes);
      await this.db.query(
        `INSERT INTO own_requests (id, tenant_id, kind, state, words, fields, link_id, asked_at) VALUES ($1, $2, 'contact', 'waiting', $3, $4, $5, $6)`,
        [
          ...[id, tenant.id, this.confidential.hide({ table: 'own_requests', id }, JSON.stringify(former))],
          ...[fields, linkId, this.clock.now()],
        ],
      );
      // Whoever had to hide has left an old address behind: nothing is written there.
      const moved = former.email !== undefined || former.phone !== undefined;
      if (moved && !tenant.sheltered && this.notices.wayOf(before))
        await this.notices.write(tenant, before, `changed:${id}`, contactChanged, {});
      await this.links.markActed(linkId);
      await this.trail.note({ kind: 'link', id: linkId }, 'own_data.change', 'own_request', id, tenant.id, {
        fields: fields.join(','),
      });
      await this.outbox.add('tenant.changed', { tenantId: tenant.id });
    });
  }

  private async assertNotTooOften(tenantId: string): Promise<void> {
    const day = await this.requests.countSince(tenantId, 'contact');
    if (day >= CONTACT_CHANGES_A_DAY)
      throw new DomainError('too_many', 'too_many_changes', 'Changed too often today: try again tomorrow.');
  }
}
