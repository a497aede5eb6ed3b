import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import {
  type Choice,
  type FieldSpec,
  type ImportContext,
  type ImportKind,
  ImportKinds,
  type Judgement,
  type Line,
  type Words,
} from '#importing';
import { headerKey, type LineReader } from '#importing/values';
import { DomainError, Ids, type IsoDay } from '#kernel';
import { Programmes } from '../../programmes/programmes.service.js';
import { NOTICE } from '../domain/notice.js';
import { ImportedReferrals } from './imported-referrals.js';
import { REFERRAL_GUESSES, type ReferralField, type ReferralValues, referralValues } from './values.js';
import { FIELD_WORDS, HINTS, PROBLEMS } from './words.js';

const ANY_PROGRAMME = 'any';

/** Referrals as a list: a landlord's of its tenants, or an association's of what partners sent. */
@Injectable()
export class ReferralsImport implements ImportKind<ReferralField, ReferralValues>, OnModuleInit {
  readonly name = 'referrals';
  readonly permission = 'referral.create';
  readonly title: Words = { fr: 'Importer des signalements', en: 'Import referrals' };
  readonly lead: Words = {
    fr: 'Une ligne par personne : nom, prénom, un moyen de la joindre et le jour de son accord ; d’un bailleur, aussi l’impayé et les mois dus ; d’une association, aussi qui oriente.',
    en: 'One line a person: family name, given name, a way to reach them and the day of their agreement; from a landlord, also what is owed and for how many months; from an association, also who refers.',
  };
  readonly problems = PROBLEMS;
  readonly guesses = REFERRAL_GUESSES;
  readonly fields: readonly FieldSpec<ReferralField>[] = Object.entries(FIELD_WORDS).map(([name, label]) => ({
    name: name as ReferralField,
    label,
    ...(HINTS[name as ReferralField] && { hint: HINTS[name as ReferralField] }),
    required: ['familyName', 'givenName', 'agreedOn'].includes(name),
  }));

  constructor(
    private readonly kinds: ImportKinds,
    private readonly db: Db,
    private readonly ids: Ids,
    private readonly programmes: Programmes,
    private readonly known: ImportedReferrals,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async choices(actor: Actor): Promise<Choice[]> {
    const byLandlord = actor.role === 'landlord_staff';
    const associations = await this.db.query<{ value: string; label: string }>(
      `SELECT id AS value, name AS label FROM organisations WHERE kind = 'association' AND merged_into IS NULL AND ($1::uuid IS NULL OR id = $1)
       ORDER BY fold(name), id LIMIT 500`,
      [byLandlord ? null : actor.organisationId],
    );
    const programmes = await this.db.query<{ value: string; label: string }>(
      `SELECT p.id AS value, CASE WHEN $2 THEN p.name || ' (' || a.name || ')' ELSE p.name END AS label
       FROM programmes p JOIN organisations a ON a.id = p.association_id
       WHERE p.archived_at IS NULL AND ($1::uuid IS NULL OR p.association_id = $1) AND (NOT $2 OR p.definition -> 'referralSources' ? 'landlord')
       ORDER BY fold(p.name), p.id LIMIT 500`,
      [byLandlord ? null : actor.organisationId, byLandlord],
    );
    return [
      { name: 'association', label: { fr: 'Association', en: 'Association' }, required: true, options: associations },
      {
        name: 'programme',
        label: { fr: 'Programme', en: 'Programme' },
        required: false,
        options: [{ value: ANY_PROGRAMME, label: '–' }, ...programmes],
      },
    ];
  }

  valuesOf(line: LineReader<ReferralField>, today: IsoDay): ReferralValues {
    return referralValues(line, today);
  }

  titleOf({ givenName, familyName }: ReferralValues): string {
    return [givenName, familyName].filter(Boolean).join(' ');
  }

  summaryOf({ reference, city, agreedOn }: ReferralValues): string {
    return [reference, city, agreedOn.split('-').reverse().join('/')].filter(Boolean).join(' · ');
  }

  keysOf({ reference, givenName, familyName, agreedOn, phone, address }: ReferralValues): string[] {
    const name = [givenName, familyName].map(headerKey).sort().join(' ');
    return [
      // Two people may have one name; with one telephone or one door as well they are one.
      ...[phone, address && headerKey(address), `on ${agreedOn}`].filter(Boolean).map((more) => `${name} ${more}`),
      ...(reference ? [`ref ${reference}`] : []),
    ];
  }

  async judge(lines: readonly Line<ReferralValues>[], context: ImportContext): Promise<Judgement<ReferralField>[]> {
    const programme = await this.programmeOf(context).catch((error: unknown) => {
      // Chosen of another association than the one beside it, or archived meanwhile: each line says so, and the list can be settled anew.
      if (error instanceof DomainError) return error;
      throw error;
    });
    if (programme instanceof DomainError)
      return lines.map(() => ({
        outcome: 'refused' as const,
        problems: [{ field: null, code: 'programme_elsewhere' }],
      }));
    const judged = await this.known.compare(lines, context);
    return lines.map(({ values }, at): Judgement<ReferralField> => {
      const problems = problemsOf(values, context, programme?.sources ?? null);
      if (problems.length) return { outcome: 'refused', problems };
      return judged[at] ?? { outcome: 'new' };
    });
  }

  async take(lines: readonly Line<ReferralValues>[], context: ImportContext): Promise<void> {
    const { actor, now, choices } = context;
    const programme = await this.programmeOf(context);
    const byLandlord = actor.role === 'landlord_staff';
    const rows = lines.map(({ values }) => ({
      ...values,
      id: this.ids.uuid(),
      event: this.ids.uuid(),
      source: byLandlord ? 'landlord' : values.source,
      partner: byLandlord ? null : values.partner,
      noticeVersion: values.informedOn === null ? null : NOTICE.version,
    }));
    const list = JSON.stringify(rows);
    await this.db.query(
      `INSERT INTO referrals (id, landlord_id, association_id, programme_id, given_name, family_name, email, phone, address, postcode, city,
         arrears_cents, arrears_months, eviction_stage, source, channel, partner_name, agreed_on, agreed_how, informed_on, informed_how, notice_version,
         comment, state, contact_tries, created_by, created_at)
       SELECT n.id, $2, $3, $4, n."givenName", n."familyName", n.email, n.phone, n.address, n.postcode, n.city, n."arrearsCents", n."arrearsMonths",
         n."evictionStage", n.source, 'import', n.partner, n."agreedOn", n."agreedHow", n."informedOn",
         CASE WHEN n."informedOn" IS NOT NULL THEN n."agreedHow" END, n."noticeVersion", n.comment, 'received', 0, $5, $6
       FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, "givenName" text, "familyName" text, email text, phone text, address text, postcode text,
         city text, "arrearsCents" bigint, "arrearsMonths" numeric, "evictionStage" text, source text, partner text, "agreedOn" date,
         "agreedHow" text, "informedOn" date, "noticeVersion" text, comment text)`,
      [
        ...[list, byLandlord ? actor.organisationId : null, choices.association, programme?.id ?? null],
        ...[actor.userId, now],
      ],
    );
    await this.db.query(
      `INSERT INTO import_references (organisation_id, kind, reference, subject_id)
       SELECT $2, 'referrals', n.reference, n.id FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, reference text) WHERE n.reference IS NOT NULL
       ON CONFLICT (organisation_id, kind, reference) DO UPDATE SET subject_id = excluded.subject_id`,
      [list, actor.organisationId],
    );
    await this.db.query(
      `INSERT INTO outbox (id, type, payload, created_at)
       SELECT n.event, 'referral.received', jsonb_build_object('referralId', n.id), $2 FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, event uuid)`,
      [list, now],
    );
  }

  private async programmeOf({ choices }: ImportContext): Promise<{ id: string; sources: readonly string[] } | null> {
    if (!choices.programme || choices.programme === ANY_PROGRAMME || !choices.association) return null;
    const { id, definition } = await this.programmes.inUse(choices.association, choices.programme);
    return { id, sources: definition.referralSources };
  }
}

/** What is asked of a landlord, or of an association, and whom the programme takes. */
function problemsOf(values: ReferralValues, { actor }: ImportContext, sources: readonly string[] | null) {
  const problems: { field: ReferralField | null; code: string }[] = [];
  const byLandlord = actor.role === 'landlord_staff';
  if (byLandlord) {
    if (values.arrearsCents === null) problems.push({ field: 'arrears', code: 'required' });
    if (values.arrearsMonths === null) problems.push({ field: 'months', code: 'required' });
  } else {
    if (values.source === null) problems.push({ field: 'source', code: 'required' });
    if (values.partner === null) problems.push({ field: 'partner', code: 'required' });
  }
  const source = byLandlord ? 'landlord' : values.source;
  if (sources && source !== null && !sources.includes(source)) problems.push({ field: null, code: 'source_not_taken' });
  return problems;
}
