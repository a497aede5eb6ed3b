import { expect } from '@jest/globals';
import type { Browser, ViewportSize } from 'playwright-core';
import { Accounts, type Role, Sessions } from '#identity';
import { Screen } from './screen.js';
import type { ServedApp } from './served.js';

export const PASSWORD = 'long-enough-indeed';

const idIn = (path: string) => path.split('/').at(-1);

type Act = (screen: Screen) => Promise<void>;

/** The act of somebody in front of a screen: nothing may go wrong on it, and what it showed is told when something does. */
export async function watched(screen: Screen, act: Act): Promise<void> {
  try {
    await act(screen);
    screen.expectNoTrouble();
  } catch (error) {
    throw new Error(await screen.story(), { cause: error });
  } finally {
    await screen.close();
  }
}

/** The people of the journey, with their accounts, and what they come back to. */
export class Cast {
  private readonly people = new Map<Role, string>();
  tenantPath = '';
  rallyPath = '';

  private constructor(
    readonly browser: Browser,
    readonly app: ServedApp,
  ) {}

  /** Everybody but the tenant, who is still to be referred, and an employer with a published offer. */
  static async assemble(browser: Browser, app: ServedApp): Promise<Cast> {
    const cast = new Cast(browser, app);
    const accounts = app.get(Accounts);
    const landlord = await accounts.createOrganisation('landlord', 'Bailleur du Nord');
    const association = await accounts.createOrganisation('association', 'Association Exemple');
    await cast.add('landlord_staff', 'Hélène Baudry', landlord);
    await cast.add('case_worker', 'Nadia Ferrand', association);
    await cast.add('organiser', 'Luc Vasseur', association);
    const employer = await cast.post('landlord_staff', '/employers', {
      name: 'Entrepôts Exemple',
      sector: 'Logistique',
      city: 'Douai',
      postcode: '59500',
      contactName: 'Inès Roland',
      contactEmail: 'ines.roland@example.org',
    });
    await cast.add('employer', 'Inès Roland', employer);
    const offer = await cast.post('employer', '/offers', {
      title: 'Préparateur / préparatrice de commandes',
      occupation: 'N1103',
      description: 'Préparer les commandes au chariot à commande vocale, contrôler et filmer les palettes.',
      city: 'Douai',
      contract: 'CDI',
      weeklyHours: 35,
    });
    await cast.post('employer', `/offers/${offer}/publication`);
    return cast;
  }

  emailOf(role: Role): string {
    return `${role.replaceAll('_', '-')}@example.org`;
  }

  private async add(role: Role, displayName: string, organisationId: string): Promise<void> {
    const account = { organisationId, displayName, role, email: this.emailOf(role), password: PASSWORD };
    this.people.set(role, await this.app.get(Accounts).createUser(account));
  }

  private signIn(role: Role): Promise<string> {
    return this.app.get(Sessions).open(this.people.get(role) ?? '');
  }

  /** What is no screen of this journey is done over HTTP. @returns the id of what was made */
  async post(role: Role, path: string, body: object = {}): Promise<string> {
    const secret = await this.signIn(role);
    const answer = await fetch(`${this.app.url}/api${path}`, {
      method: 'POST',
      headers: {
        cookie: `re_session=${secret}`,
        'x-csrf-token': this.app.get(Sessions).csrfToken(secret),
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return text === '' ? '' : JSON.parse(text).id;
  }

  /** Somebody's visit to the program, signed in anew, since weeks pass in between. */
  async as(role: Role, path: string, act: Act): Promise<void> {
    const screen = await Screen.open(this.browser, this.app.url, this.app.clock.now());
    await watched(screen, async () => {
      await screen.isSignedIn(await this.signIn(role), this.app.url);
      await screen.goTo(path);
      await act(screen);
    });
  }

  /** Somebody without an account, or not signed in yet. */
  async anyone(path: string, act: Act, size?: ViewportSize): Promise<void> {
    const screen = await Screen.open(this.browser, this.app.url, this.app.clock.now(), size);
    await watched(screen, async () => {
      await screen.goTo(path);
      await act(screen);
    });
  }

  /** The path of the tenant's personal link, in the message about the rally or in the one about nothing but an employer's request. */
  async tenantLink(about: 'rally' | 'request'): Promise<string> {
    await this.app.settle();
    const message = await this.app.db.one<{ body_text: string }>(
      `SELECT body_text FROM messages
       WHERE recipient_id = $1 AND rally_id IS NOT DISTINCT FROM $2 AND body_text LIKE '%/t/%'`,
      [idIn(this.tenantPath), about === 'rally' ? idIn(this.rallyPath) : null],
    );
    const link = /\/t\/[A-Za-z0-9_-]+/.exec(message?.body_text ?? '');
    expect(link).not.toBeNull();
    return link?.[0] ?? '';
  }
}
