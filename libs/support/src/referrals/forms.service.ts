import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import { Audit } from '#audit';
import { Config } from '#config';
import { Db } from '#database';
import type { Actor } from '#identity';
import { Clock, DomainError, dayOf, Ids, notFound } from '#kernel';
import { Programmes } from '../programmes/programmes.service.js';
import { NOTICE } from './domain/notice.js';
import { assertSource, type ReferralSource } from './domain/source.js';
import type { FormSending, NewForm } from './forms.dto.js';
import { informed, type Person, ReferralIntake } from './intake.service.js';

/** From one sender to one page in an hour (a family, a tablet at a reception desk), and to one page in a day. */
const SENDER_AN_HOUR = 6;
const PAGE_A_DAY = 150;

interface StoredForm {
  id: string;
  associationId: string;
  associationName: string;
  programmeId: string | null;
  source: ReferralSource;
  partnerName: string | null;
  partnerContact: string | null;
  createdBy: string;
}

/**
 * Pages without an account: one's own request by the link or QR code of the association, and a partner's. The code in the address lets in and
 * nothing out: who has it can send, and reads nothing about anybody.
 */
@Injectable()
export class ReferralForms {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly config: Config,
    private readonly audit: Audit,
    private readonly programmes: Programmes,
    private readonly intake: ReferralIntake,
  ) {}

  async make(input: NewForm, actor: Actor): Promise<string> {
    const id = this.ids.uuid();
    await this.db.transaction(async () => {
      if (input.programmeId)
        assertSource((await this.programmes.inUse(actor.organisationId, input.programmeId)).definition, input.source);
      // One's own goes on paper and is typed; a partner's is sent, and a secret between two.
      const secret = this.ids.secret();
      const code = input.source === 'self' ? readable(secret) : secret;
      await this.db.query(
        `INSERT INTO referral_forms (id, association_id, programme_id, code, source, partner_name, partner_contact, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[id, actor.organisationId, input.programmeId ?? null, code, input.source],
          ...(input.source === 'self' ? [null, null] : [input.partnerName, input.partnerContact ?? null]),
          ...[actor.userId, this.clock.now()],
        ],
      );
      await this.note(actor, 'referral_form.create', id);
    });
    return id;
  }

  async list(actor: Actor): Promise<Record<string, unknown>[]> {
    const rows = await this.db.query<{ code: string; source: ReferralSource; programmeId: string | null }>(
      `SELECT f.id, f.code, f.source, f.partner_name AS "partnerName", f.partner_contact AS "partnerContact", f.created_at AS "createdAt",
         f.closed_at AS "closedAt", f.programme_id AS "programmeId", p.name AS "programmeName",
         (SELECT count(*) FROM referrals r WHERE r.form_id = f.id) AS sent, (SELECT max(r.created_at) FROM referrals r WHERE r.form_id = f.id) AS "lastSentAt"
       FROM referral_forms f LEFT JOIN programmes p ON p.id = f.programme_id
       WHERE f.association_id = $1 ORDER BY f.closed_at IS NOT NULL, f.source <> 'self', f.created_at DESC, f.id LIMIT 500`,
      [actor.organisationId],
    );
    const views = [];
    for (const { code, programmeId, ...row } of rows)
      views.push({
        ...row,
        url: this.urlOf(code),
        programmeTakes:
          programmeId === null || (await this.stillTakes(actor.organisationId, programmeId, row.source)) !== null,
      });
    return views;
  }

  /** The programme of a page, as long as it is in use and takes people from there: who needs help is not sent away because a programme changed. */
  private async stillTakes(associationId: string, programmeId: string | null, source: ReferralSource) {
    if (programmeId === null) return null;
    try {
      assertSource((await this.programmes.inUse(associationId, programmeId)).definition, source);
      return programmeId;
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  async close(id: string, actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const closed = await this.db.query(
        'UPDATE referral_forms SET closed_at = coalesce(closed_at, $3) WHERE id = $1 AND association_id = $2 RETURNING id',
        [id, actor.organisationId, this.clock.now()],
      );
      if (!closed.length) throw notFound('page');
      await this.note(actor, 'referral_form.close', id);
    });
  }

  /** The address as a picture, for a poster. */
  async picture(id: string, actor: Actor): Promise<Buffer> {
    const form = await this.db.one<{ code: string }>(
      'SELECT code FROM referral_forms WHERE id = $1 AND association_id = $2 AND closed_at IS NULL',
      [id, actor.organisationId],
    );
    if (!form) throw notFound('page');
    return QRCode.toBuffer(this.urlOf(form.code), { errorCorrectionLevel: 'Q', margin: 4, width: 720 });
  }

  /** What the page says. Changes nothing. */
  async show(code: string): Promise<Record<string, unknown>> {
    const { associationName, partnerName, partnerContact, source } = await this.open(code);
    return { associationName, partnerName, partnerContact, source, notice: NOTICE };
  }

  /** Answers the same for whoever sends, known or not. A filled trap, or the same once more, keeps nothing. */
  async send(code: string, sending: FormSending, address: string): Promise<void> {
    const now = this.clock.now();
    await this.db.transaction(async () => {
      const form = await this.open(code, true);
      await this.throttle(form.id, address, now);
      const { website, agreed: _, partnerContact, ...given } = sending;
      // A person does not see this field; programs fill in what they find.
      if (website) return;
      if (await this.isSame(form, given)) return;
      const today = dayOf(now);
      const bySelf = form.source === 'self';
      await this.intake.keep(
        {
          ...given,
          associationId: form.associationId,
          programmeId: await this.stillTakes(form.associationId, form.programmeId, form.source),
          formId: form.id,
          source: form.source,
          channel: bySelf ? 'public_form' : 'partner_link',
          partnerName: form.partnerName,
          partnerContact: bySelf ? null : (partnerContact ?? form.partnerContact),
          agreedOn: today,
          agreedHow: bySelf ? 'online' : (sending.agreedHow ?? 'spoken'),
          ...informed(today, bySelf ? 'online' : (sending.agreedHow ?? 'spoken')),
        },
        { kind: 'link', id: form.id },
      );
    });
  }

  private async isSame({ associationId }: StoredForm, person: Person): Promise<boolean> {
    const known = await this.intake.earlierOf(associationId, person, null);
    return known.some(({ state, score }) => score >= 90 && (state === 'received' || state === 'contact_tried'));
  }

  private async open(code: string, lock = false): Promise<StoredForm> {
    const form = await this.db.one<StoredForm & { closedAt: Date | null }>(
      `SELECT f.id, f.association_id AS "associationId", a.name AS "associationName", f.programme_id AS "programmeId", f.source,
         f.partner_name AS "partnerName", f.partner_contact AS "partnerContact", f.created_by AS "createdBy", f.closed_at AS "closedAt"
       FROM referral_forms f JOIN organisations a ON a.id = f.association_id WHERE f.code = $1 ${lock ? 'FOR UPDATE OF f' : ''}`,
      [code],
    );
    if (!form) throw notFound('page');
    if (form.closedAt) throw new DomainError('gone', 'form_closed', 'This page is closed: call the association.');
    return form;
  }

  /** The lock on the page makes those who send at once count one after the other. */
  private async throttle(formId: string, address: string, now: Date): Promise<void> {
    const sender = createHash('sha256').update(`${formId} ${address}`).digest('base64url');
    const seen = await this.db.one<{ sender: number; page: number }>(
      `SELECT count(*) FILTER (WHERE sender = $2 AND at > $3::timestamptz - interval '1 hour') AS sender,
         count(*) FILTER (WHERE at > $3::timestamptz - interval '1 day') AS page FROM referral_form_sendings WHERE form_id = $1`,
      [formId, sender, now],
    );
    if ((seen?.sender ?? 0) >= SENDER_AN_HOUR || (seen?.page ?? 0) >= PAGE_A_DAY)
      throw new DomainError(
        'too_many',
        'too_many_sendings',
        'Too many requests came by this page: try again later, or call.',
      );
    await this.db.query('INSERT INTO referral_form_sendings (form_id, sender, at) VALUES ($1, $2, $3)', [
      formId,
      sender,
      now,
    ]);
  }

  private urlOf(code: string): string {
    return `${this.config.publicUrl}/orientation/${code}`;
  }

  private note(actor: Actor, action: string, id: string): Promise<void> {
    return this.audit.record({
      actor: { kind: 'user', id: actor.userId },
      action,
      subject: { kind: 'referral_form', id },
    });
  }
}

/** Letters and digits that nobody confuses: 50 bits, for a page that opens nothing. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const readable = (secret: string): string =>
  Array.from(
    createHash('sha256').update(secret).digest().subarray(0, 10),
    (byte) => LETTERS[byte % LETTERS.length],
  ).join('');
