import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { Db } from '#database';
import { Clock, DomainError, Ids } from '#kernel';
import type { Actor } from './domain/roles.js';
import { SessionEntity, UserEntity } from './identity.entities.js';
import { nobodysHash, verifyPassword } from './passwords.js';

const HOUR = 3_600_000;
/** A session ends 12 hours after it began, or after 4 hours without use. */
const LIFETIME_MS = 12 * HOUR;
const IDLE_MS = 4 * HOUR;
const TOUCH_MS = 60_000;
const RECENT_MS = 60_000;
const MOST_RESOLVED = 10_000;
const WINDOW_MS = 15 * 60_000;
const MAX_FAILURES_ACCOUNT = 10;
const MAX_FAILURES_ADDRESS = 50;

/** The cookie that holds the secret of a session. */
export const SESSION_COOKIE = 're_session';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Sign-in and server-side sessions. The cookie holds a random secret, the database its hash. */
@Injectable()
export class Sessions {
  private readonly resolved = new Map<string, { actor: Actor; at: number }>();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
  ) {}

  /**
   * @returns the secret for the cookie
   * @throws DomainError `wrong_credentials` (the same whatever is wrong) or `too_many_attempts`
   */
  async signIn(email: string, password: string, address: string): Promise<string> {
    const keys = [`account:${sha256(email.toLowerCase())}`, `address:${sha256(address)}`] as const;
    await this.throttle(keys);
    const user = await this.db
      .repo(UserEntity)
      .createQueryBuilder('u')
      .where('lower(u.email) = lower(:email)', { email })
      .getOne();
    const right = await verifyPassword(user?.passwordHash ?? (await nobodysHash()), password);
    const now = this.clock.now();
    if (!user || !right || !user.active) {
      await this.db.query('INSERT INTO sign_in_attempts (key, at) SELECT unnest($1::text[]), $2', [keys, now]);
      throw new DomainError(
        'unauthenticated',
        'wrong_credentials',
        'This e-mail address and password do not go together.',
      );
    }
    await this.db.query('DELETE FROM sign_in_attempts WHERE key = $1', [keys[0]]);
    return this.open(user.id);
  }

  /** Opens a session for an account that has proved itself. */
  async open(userId: string): Promise<string> {
    const secret = this.ids.secret();
    const now = this.clock.now();
    await this.db.transaction(async () => {
      await this.db.repo(SessionEntity).insert({
        tokenHash: sha256(secret),
        userId,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + LIFETIME_MS),
      });
      await this.audit.record({
        actor: { kind: 'user', id: userId },
        action: 'session.open',
        subject: { kind: 'user', id: userId },
      });
    });
    return secret;
  }

  private async throttle([account, address]: readonly [string, string]): Promise<void> {
    const since = new Date(this.clock.now().getTime() - WINDOW_MS);
    const rows = await this.db.query<{ key: string; failures: number }>(
      'SELECT key, count(*)::int AS failures FROM sign_in_attempts WHERE key IN ($1, $2) AND at > $3 GROUP BY key',
      [account, address, since],
    );
    const failures = new Map(rows.map((row) => [row.key, row.failures]));
    if ((failures.get(account) ?? 0) >= MAX_FAILURES_ACCOUNT || (failures.get(address) ?? 0) >= MAX_FAILURES_ADDRESS)
      throw new DomainError('too_many', 'too_many_attempts', 'Too many attempts: try again in a quarter of an hour.');
  }

  /** Who the secret belonged to a moment ago, as far as this process knows. No proof: only for what waits for `resolve` before it answers. */
  recent(secret: string): Actor | undefined {
    const known = this.resolved.get(sha256(secret));
    return known && this.clock.now().getTime() - known.at < RECENT_MS ? known.actor : undefined;
  }

  /** Who the secret belongs to, or undefined when it is unknown, too old or the account is closed. */
  async resolve(secret: string): Promise<Actor | undefined> {
    const now = this.clock.now();
    const hash = sha256(secret);
    const [found] = await this.db.prepared<{
      user_id: string;
      organisation_id: string;
      role: Actor['role'];
      last_seen_at: Date;
      unconfirmed: boolean;
    }>(
      'session',
      `SELECT s.user_id, u.organisation_id, u.role, s.last_seen_at, u.role = 'employer' AND o.confirmed_at IS NULL AS unconfirmed
       FROM sessions s JOIN users u ON u.id = s.user_id JOIN organisations o ON o.id = u.organisation_id
       WHERE s.token_hash = $1 AND u.active AND s.expires_at > $2 AND s.last_seen_at > $3`,
      [hash, now, new Date(now.getTime() - IDLE_MS)],
    );
    if (!found) {
      this.resolved.delete(hash);
      return undefined;
    }
    if (now.getTime() - found.last_seen_at.getTime() > TOUCH_MS) {
      await this.db.query('UPDATE sessions SET last_seen_at = $1 WHERE token_hash = $2', [now, hash]);
    }
    const { user_id: userId, organisation_id: organisationId, role, unconfirmed } = found;
    const actor: Actor = { userId, organisationId, role, ...(unconfirmed ? { isUnconfirmed: true } : {}) };
    if (this.resolved.size >= MOST_RESOLVED) this.resolved.clear();
    this.resolved.set(hash, { actor, at: now.getTime() });
    return actor;
  }

  async signOut(secret: string): Promise<void> {
    await this.db.query('DELETE FROM sessions WHERE token_hash = $1', [sha256(secret)]);
  }

  /** The token that state-changing requests must repeat in `X-CSRF-Token`. It follows from the secret, so nothing more is stored. */
  csrfToken(secret: string): string {
    return createHmac('sha256', secret).update('csrf').digest('base64url');
  }

  isCsrfToken(secret: string, given: string): boolean {
    const expected = Buffer.from(this.csrfToken(secret));
    const actual = Buffer.from(given);
    return expected.length === actual.length && timingSafeEqual(expected, actual);
  }
}
