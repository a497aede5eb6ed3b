import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '#database';
import {
  type FieldSpec,
  type ImportContext,
  type ImportKind,
  ImportKinds,
  type Judgement,
  type Line,
  type Words,
} from '#importing';
import { headerKey, type LineReader } from '#importing/values';
import { SUGGEST_FROM, sameness } from '../domain/same-person.js';
import { Tenants } from '../tenants.service.js';
import { TENANT_GUESSES, type TenantField, type TenantValues, tenantValues } from './values.js';

const LABELS: Record<TenantField, Words> = {
  reference: { fr: 'Référence', en: 'Reference' },
  familyName: { fr: 'Nom', en: 'Family name' },
  givenName: { fr: 'Prénom', en: 'Given name' },
  phone: { fr: 'Téléphone', en: 'Telephone' },
  email: { fr: 'E-mail', en: 'E-mail' },
  address: { fr: 'Adresse', en: 'Address' },
  postcode: { fr: 'Code postal', en: 'Postcode' },
  city: { fr: 'Commune', en: 'Town' },
  landlord: { fr: 'Bailleur', en: 'Landlord' },
  locale: { fr: 'Langue', en: 'Language' },
};
/** What a list may add to a file that does not say it yet; what a person wrote there is never replaced. */
const FILLED = ['phone', 'email', 'address', 'postcode', 'city'] as const;
/** From so sure on it is the same person; from `SUGGEST_FROM` it may be. */
const SURELY = 90;

interface Known {
  id: string;
  givenName: string;
  familyName: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  postcode: string | null;
  city: string | null;
  reference: string | null;
  keys: (string | null)[];
}

/** Tenants as a list: the files that an association has kept elsewhere until now. */
@Injectable()
export class TenantsImport implements ImportKind<TenantField, TenantValues>, OnModuleInit {
  readonly name = 'tenants';
  readonly permission = 'tenant.import';
  readonly title: Words = { fr: 'Importer des locataires', en: 'Import tenants' };
  readonly lead: Words = {
    fr: 'Une ligne par personne : nom et prénom, et ce que vous savez de ses coordonnées. Une fiche connue est complétée, jamais remplacée.',
    en: 'One line a person: family name, given name, and what you know of their contacts. A known file is filled in, never replaced.',
  };
  readonly fields: readonly FieldSpec<TenantField>[] = Object.entries(LABELS).map(([name, label]) => ({
    name: name as TenantField,
    label,
    required: name === 'familyName' || name === 'givenName',
  }));
  readonly guesses = TENANT_GUESSES;
  readonly problems: Record<string, Words> = {
    unknown_landlord: { fr: 'ce bailleur n’est pas connu', en: 'this landlord is not known' },
  };

  constructor(
    private readonly kinds: ImportKinds,
    private readonly db: Db,
    private readonly tenants: Tenants,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  valuesOf(line: LineReader<TenantField>): TenantValues {
    return tenantValues(line);
  }

  titleOf({ givenName, familyName }: TenantValues): string {
    return [givenName, familyName].filter(Boolean).join(' ');
  }

  summaryOf({ reference, city, landlord }: TenantValues): string {
    return [reference, city, landlord].filter(Boolean).join(' · ');
  }

  keysOf({ reference, givenName, familyName, phone, email, address }: TenantValues): string[] {
    const name = [givenName, familyName].map(headerKey).sort().join(' ');
    const more = [phone, email?.toLowerCase(), address && headerKey(address)].filter(Boolean);
    return [...(more.length ? more : ['']).map((one) => `${name} ${one}`), ...(reference ? [`ref ${reference}`] : [])];
  }

  async judge(lines: readonly Line<TenantValues>[], context: ImportContext): Promise<Judgement<TenantField>[]> {
    const landlords = await this.landlords();
    const match = await this.matcher(lines, context);
    return lines.map(({ values, asNew }, at): Judgement<TenantField> => {
      if (values.landlord !== null && !landlords.has(headerKey(values.landlord)))
        return { outcome: 'refused', problems: [{ field: 'landlord', code: 'unknown_landlord' }] };
      const found = match(values, at);
      if (!found) return { outcome: 'new' };
      const label = { id: found.known.id, label: `${found.known.givenName} ${found.known.familyName}` };
      if (found.score < SURELY) return asNew ? { outcome: 'new' } : { outcome: 'duplicate', match: label };
      return { outcome: filledIn(values, found.known).length ? 'updated' : 'unchanged', match: label };
    });
  }

  async take(lines: readonly (Line<TenantValues> & Judgement<TenantField>)[], context: ImportContext): Promise<void> {
    const landlords = await this.landlords();
    const match = await this.matcher(lines, context);
    for (const [at, { values, outcome }] of lines.entries()) {
      const { reference, landlord, locale, ...person } = values;
      const found = outcome === 'updated' ? match(values, at) : undefined;
      let id = found?.known.id;
      if (found) {
        const changes = Object.fromEntries(filledIn(values, found.known).map((field) => [field, values[field]]));
        await this.tenants.update(found.known.id, changes, context.actor);
      } else {
        const landlordId = landlord === null ? null : (landlords.get(headerKey(landlord)) ?? null);
        id = await this.tenants.create({ ...person, landlordId, ...(locale && { locale }) }, context.actor);
      }
      if (reference && id)
        await this.db.query(
          `INSERT INTO import_references (organisation_id, kind, reference, subject_id) VALUES ($1, 'tenants', $2, $3)
           ON CONFLICT (organisation_id, kind, reference) DO UPDATE SET subject_id = $3`,
          [context.actor.organisationId, reference, id],
        );
    }
  }

  private async landlords(): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; name: string }>(
      `SELECT id, name FROM organisations WHERE kind = 'landlord' AND merged_into IS NULL`,
    );
    return new Map(rows.map(({ id, name }) => [headerKey(name), id]));
  }

  /** Finds the file of a line's person: by the reference of an earlier list, else by who has that name, telephone or e-mail address. */
  private async matcher(lines: readonly Line<TenantValues>[], { actor }: ImportContext) {
    const list = lines.map(({ values }) => values);
    const texts = (pick: (values: TenantValues) => string | null) => list.map(pick).filter((text) => text !== null);
    const folded = await this.db.query<{ name: string; swapped: string }>(
      `SELECT fold(n.given || ' ' || n.family) AS name, fold(n.family || ' ' || n.given) AS swapped
       FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS n (given, family, at) ORDER BY n.at`,
      [list.map(({ givenName }) => givenName), list.map(({ familyName }) => familyName)],
    );
    const known = await this.db.query<Known>(
      `SELECT t.id, t.given_name AS "givenName", t.family_name AS "familyName", t.phone, t.email, t.address, t.postcode, t.city, x.reference,
         ARRAY[fold(t.given_name || ' ' || t.family_name), t.phone, lower(t.email)] AS keys
       FROM (SELECT id, NULL AS reference FROM tenants WHERE fold(given_name || ' ' || family_name) = ANY($2)
             UNION SELECT id, NULL FROM tenants WHERE phone = ANY($3) UNION SELECT id, NULL FROM tenants WHERE lower(email) = ANY($4)
             UNION SELECT coalesce(o.merged_into, o.id), i.reference FROM import_references i JOIN tenants o ON o.id = i.subject_id
               WHERE i.organisation_id = $1 AND i.kind = 'tenants' AND i.reference = ANY($5)) x
       JOIN tenants t ON t.id = x.id WHERE t.association_id = $1 AND t.erased_at IS NULL AND t.merged_into IS NULL`,
      [
        actor.organisationId,
        folded.flatMap(({ name, swapped }) => [name, swapped]),
        texts(({ phone }) => phone),
        texts(({ email }) => email?.toLowerCase() ?? null),
        texts(({ reference }) => reference),
      ],
    );
    const byReference = new Map(known.flatMap((one) => (one.reference ? [[one.reference, one] as const] : [])));
    const byKey = new Map<string, Known[]>();
    for (const one of known) for (const key of one.keys) if (key) byKey.set(key, [...(byKey.get(key) ?? []), one]);
    return (values: TenantValues, at: number): { known: Known; score: number } | undefined => {
      const numbered = values.reference ? byReference.get(values.reference) : undefined;
      if (numbered) return { known: numbered, score: 100 };
      const keys = [folded[at]?.name, folded[at]?.swapped, values.phone, values.email?.toLowerCase()];
      return [...new Set(keys.flatMap((key) => (key ? (byKey.get(key) ?? []) : [])))]
        .map((one) => ({ known: one, score: sameness(traitsOf(values), traitsOf(one)).score }))
        .filter(({ score }) => score >= SUGGEST_FROM)
        .sort((a, b) => b.score - a.score)[0];
    };
  }
}

const filledIn = (values: TenantValues, known: Known) =>
  FILLED.filter((field) => values[field] !== null && known[field] === null);

const traitsOf = (person: TenantValues | Known) => ({
  givenName: person.givenName,
  familyName: person.familyName,
  phones: person.phone ? [person.phone] : [],
  emails: person.email ? [person.email] : [],
  address: person.address,
  postcode: person.postcode,
  documents: [],
});
