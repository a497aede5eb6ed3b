import { Injectable } from '@nestjs/common';
import { Matching } from '#candidates';
import { Db } from '#database';
import type { IsoDay } from '#kernel';
import {
  type Background,
  type EarlierMeeting,
  type Judgement,
  judgePair,
  type Lift,
  type NewReason,
  newInBackground,
  type SaidWish,
} from './domain/pairs.js';
import type { RallyEntity } from './rally.entities.js';

type Named<T> = T & { tenantId: string; employerId: string };
interface CvRow {
  tenantId: string;
  /** Null for the CV of today. */
  heldOn: IsoDay | null;
  certificates: string[];
  licences: string[];
  experiences: { title: string | null; employer: string | null; start: string | null }[];
}

const keyOf = ({ tenantId, employerId }: { tenantId: string; employerId: string }) => `${tenantId} ${employerId}`;
const plain = (text: string | null) => (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const EARLIER = `SELECT DISTINCT ON (m.tenant_id, m.employer_id) m.tenant_id, m.employer_id, r.name, r.held_on, m.verdict
  FROM meetings m JOIN rallies r ON r.id = m.rally_id AND r.association_id = $1 AND r.held_on < $2
  WHERE m.state = 'held' AND m.tenant_id = ANY($3) AND m.employer_id = ANY($4)
  ORDER BY m.tenant_id, m.employer_id, r.held_on DESC, r.id`;

/** Gathers what decides on pairs: wishes, matches, earlier rallies and what is new since, and what was lifted. */
@Injectable()
export class PairReader {
  constructor(
    private readonly db: Db,
    private readonly matching: Matching,
  ) {}

  /** The judgement of every pair of these people, as things stand. */
  async read(
    rally: Pick<RallyEntity, 'id' | 'associationId' | 'heldOn'>,
    tenantIds: readonly string[],
    employerIds: readonly string[],
  ): Promise<(tenantId: string, employerId: string) => Judgement> {
    const brought = await this.brought(rally.id, employerIds);
    const fits = await this.matching.fits(tenantIds, employerIds, rally.heldOn, brought);
    const wishes = await this.wishes(rally.id);
    const met = await this.earlier(rally, tenantIds, employerIds);
    const news = await this.news(rally, met);
    const lifts = await this.lifts(rally.id);
    return (tenantId, employerId) => {
      const pair = `${tenantId} ${employerId}`;
      const fit = fits.get(pair);
      return judgePair({
        match: fit?.score,
        isFar: fit?.isFar ?? false,
        wishes: wishes.get(pair) ?? [],
        met: met.get(pair) ?? null,
        news: news.get(pair) ?? [],
        lift: lifts.get(pair) ?? null,
      });
    };
  }

  /** The offers that employers bring to this rally: who said none may bring any. */
  private async brought(rallyId: string, employerIds: readonly string[]): Promise<Map<string, Set<string>>> {
    const rows = await this.db.query<{ employerId: string; offers: string[] }>(
      `SELECT employer_id AS "employerId", offers FROM rally_invitations
       WHERE rally_id = $1 AND employer_id = ANY($2) AND cardinality(offers) > 0`,
      [rallyId, employerIds],
    );
    return new Map(rows.map(({ employerId, offers }) => [employerId, new Set(offers)]));
  }

  /** Every wish of a rally, by `tenant employer`. */
  async wishes(rallyId: string): Promise<Map<string, SaidWish[]>> {
    const rows = await this.db.query<Named<SaidWish>>(
      `SELECT tenant_id AS "tenantId", employer_id AS "employerId", by, wish, noted_at AS "notedAt"
       FROM rally_wishes WHERE rally_id = $1 ORDER BY by`,
      [rallyId],
    );
    const wishes = new Map<string, SaidWish[]>();
    for (const { tenantId, employerId, ...wish } of rows) {
      const pair = keyOf({ tenantId, employerId });
      const said = wishes.get(pair);
      if (said) said.push(wish);
      else wishes.set(pair, [wish]);
    }
    return wishes;
  }

  async lifts(rallyId: string): Promise<Map<string, Lift>> {
    const rows = await this.db.query<Named<Lift>>(
      `SELECT tenant_id AS "tenantId", employer_id AS "employerId", note, lifted_at AS at FROM rally_lifts WHERE rally_id = $1`,
      [rallyId],
    );
    return new Map(rows.map((row) => [keyOf(row), { note: row.note, at: row.at }]));
  }

  /** The last meeting that each pair held before, at a rally of the same association. */
  private async earlier(
    { associationId, heldOn }: Pick<RallyEntity, 'associationId' | 'heldOn'>,
    tenantIds: readonly string[],
    employerIds: readonly string[],
  ): Promise<Map<string, EarlierMeeting>> {
    const rows = await this.db.query<Named<EarlierMeeting>>(
      `SELECT e.tenant_id AS "tenantId", e.employer_id AS "employerId", e.name AS rally, e.held_on AS "heldOn", e.verdict FROM (${EARLIER}) e`,
      [associationId, heldOn, tenantIds, employerIds],
    );
    return new Map(
      rows.map(({ rally, heldOn: day, verdict, ...pair }) => [keyOf(pair), { rally, heldOn: day, verdict }]),
    );
  }

  private async news(
    { heldOn }: Pick<RallyEntity, 'heldOn'>,
    met: ReadonlyMap<string, EarlierMeeting>,
  ): Promise<Map<string, NewReason[]>> {
    const news = new Map<string, NewReason[]>();
    if (met.size === 0) return news;
    const pairs = [...met].map(([pair, { heldOn: day }]) => {
      const [tenantId = '', employerId = ''] = pair.split(' ');
      return { pair, tenantId, employerId, day };
    });
    const offers = await this.newOffers(pairs, heldOn);
    const backgrounds = await this.backgrounds(pairs);
    for (const { pair, tenantId, day } of pairs) {
      const today = backgrounds.get(`${tenantId} `) ?? { certificates: [], experiences: [] };
      const since = newInBackground(backgrounds.get(`${tenantId} ${day}`) ?? null, today);
      news.set(pair, offers.has(pair) ? ['new_offer', ...since] : since);
    }
    return news;
  }

  /** Pairs of which the employer published an offer after the day of their meeting that is still open. */
  private async newOffers(
    pairs: readonly { tenantId: string; employerId: string; day: IsoDay }[],
    heldOn: IsoDay,
  ): Promise<Set<string>> {
    const rows = await this.db.query<{ tenantId: string; employerId: string }>(
      `SELECT p."tenantId", p."employerId" FROM json_to_recordset($1::json) AS p("tenantId" uuid, "employerId" uuid, day date)
       WHERE EXISTS (SELECT 1 FROM offers f WHERE f.employer_id = p."employerId" AND f.state = 'published'
         AND f.published_at >= (p.day + 1)::timestamp AT TIME ZONE 'Europe/Paris' AND (f.expires_on IS NULL OR f.expires_on >= $2))`,
      [JSON.stringify(pairs), heldOn],
    );
    return new Set(rows.map(keyOf));
  }

  /** What people's CVs said on the day of their earlier rally, by `tenant day`, and say today, by `tenant `. */
  private async backgrounds(pairs: readonly { tenantId: string; day: IsoDay }[]): Promise<Map<string, Background>> {
    const rows = await this.db.query<CvRow>(
      `WITH asked AS (SELECT DISTINCT p."tenantId", p.day FROM json_to_recordset($1::json) AS p("tenantId" uuid, day date)),
       said AS (
         SELECT a."tenantId", a.day, (
           SELECT v.fields FROM cv_validations v JOIN cvs c ON c.id = v.cv_id
           WHERE c.tenant_id = a."tenantId" AND v.validated_at < (a.day + 1)::timestamp AT TIME ZONE 'Europe/Paris'
           ORDER BY v.validated_at DESC, v.seq DESC LIMIT 1) AS fields FROM asked a
         UNION ALL
         SELECT a."tenantId", NULL, c.fields FROM (SELECT DISTINCT "tenantId" FROM asked) a
         JOIN cvs c ON c.tenant_id = a."tenantId" AND c.state IN ('validated', 'stale'))
       SELECT "tenantId", day AS "heldOn", fields->'certificates' AS certificates, fields->'drivingLicences' AS licences,
              fields->'experiences' AS experiences FROM said WHERE fields IS NOT NULL`,
      [JSON.stringify(pairs)],
    );
    return new Map(
      rows.map(({ tenantId, heldOn, certificates, licences, experiences }) => [
        `${tenantId} ${heldOn ?? ''}`,
        {
          certificates: [...(certificates ?? []), ...(licences ?? [])].map(plain),
          experiences: (experiences ?? []).map(({ title, employer, start }) =>
            [plain(title), plain(employer), start?.slice(0, 4) ?? ''].join('|'),
          ),
        },
      ]),
    );
  }
}
