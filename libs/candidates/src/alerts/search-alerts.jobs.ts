import { Injectable, Logger } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { OnJob } from '#jobs';
import { Clock, DomainError, dayOf } from '#kernel';
import { Messages, PersonalLinks } from '#messaging';
import { daysAfter } from '../domain/release.js';
import { employerContact } from '../employer-contact.js';
import { newCandidates } from './alerts.messages.js';
import { SavedSearchEntity } from './saved-search.entity.js';
import { SavedSearches } from './saved-searches.service.js';

/** Candidates of one search named in a mail; the rest is counted. */
const NAMED = 8;
const DAYS_TO_STOP = 60;

/** The daily mail about who is new in saved searches. */
@Injectable()
export class SearchAlerts {
  private readonly log = new Logger('search-alerts');

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly messages: Messages,
    private readonly links: PersonalLinks,
    private readonly searches: SavedSearches,
  ) {}

  @OnJob('searches.alert')
  async alert(): Promise<void> {
    const employers = await this.db.query<{ employerId: string }>(
      `SELECT DISTINCT s.employer_id AS "employerId" FROM saved_searches s JOIN users u ON u.organisation_id = s.employer_id AND u.active
       JOIN organisations o ON o.id = s.employer_id AND o.confirmed_at IS NOT NULL WHERE s.notify ORDER BY 1`,
    );
    for (const { employerId } of employers) await this.alertEmployer(employerId);
  }

  /** At most one mail a day: a second run on the same day finds that day's mail and leaves whoever came since for tomorrow. */
  private async alertEmployer(employerId: string): Promise<void> {
    const occasion = `saved-searches:${employerId}:${dayOf(this.clock.now())}`;
    if (await this.db.one('SELECT 1 FROM messages WHERE occasion = $1', [occasion])) return;
    const now = this.clock.now();
    const fresh = await this.fresh(employerId, now);
    const count = new Set(fresh.flatMap(({ found }) => found.map(({ id }) => id))).size;
    if (!count) return;
    await this.db.transaction(async () => {
      const { address, locale } = await employerContact(this.db, employerId);
      const { url: stopUrl } = await this.links.issue({
        purpose: 'saved_search',
        subjectId: employerId,
        employerId,
        expiresAt: daysAfter(now, DAYS_TO_STOP),
      });
      const searches = fresh.map(({ search, found }) => ({
        name: search.name,
        found: found.slice(0, NAMED).map(({ id, pseudonym, occupations: [first] }) => ({
          pseudonym: pseudonym ?? '',
          occupation: (locale === 'fr' ? first?.label : first?.labelEn) ?? '',
          url: `${this.config.publicUrl}/candidates/${id}${offerOf(search)}`,
        })),
        more: Math.max(0, found.length - NAMED),
      }));
      const queued = await this.messages.queue({
        ...{ occasion, recipient: { kind: 'employer', id: employerId }, address, locale },
        ...newCandidates[locale]({ searches, count, stopUrl }),
      });
      // Another process was faster: its mail told of the same people.
      if (!queued) return;
      for (const { search, found } of fresh) {
        await this.searches.markSeen(search.id, found);
        await this.db.repo(SavedSearchEntity).update({ id: search.id }, { alertedAt: now, watchedAt: now });
      }
    });
  }

  /** Who is new, by search; a person in two searches is told of in the first and counts as seen in both. */
  private async fresh(employerId: string, now: Date) {
    const saved = await this.db
      .repo(SavedSearchEntity)
      .find({ where: { employerId, notify: true }, order: { createdAt: 'ASC', id: 'ASC' } });
    const fresh = [];
    for (const search of saved) {
      const actor = { role: 'employer', organisationId: employerId, userId: search.createdBy } as const;
      const found = await this.found(search, actor);
      if (found.length) fresh.push({ search, found });
      else await this.db.repo(SavedSearchEntity).update({ id: search.id }, { watchedAt: now });
    }
    return fresh;
  }

  /** A search that no longer runs (its offer or town is gone) keeps no other from being told of; an engine that is down does. */
  private async found(search: SavedSearchEntity, actor: Parameters<SavedSearches['newIn']>[1]) {
    try {
      return await this.searches.newIn(search, actor);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'search_unavailable') throw error;
      this.log.warn({ savedSearch: search.id, problem: error.code });
      return [];
    }
  }
}

const offerOf = ({ query: { offerId } }: SavedSearchEntity) =>
  typeof offerId === 'string' ? `?offerId=${encodeURIComponent(offerId)}` : '';
