import { type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { flush, unsent } from '../offline/acts.js';
import { wipe } from '../offline/vault.js';
import { api, call, setCsrfToken } from './client.js';
import { NetworkFailure } from './problem.js';
import type { components, paths } from './schema.js';

export type Session = components['schemas']['Session'];
export type SignedInUser = NonNullable<Session['user']>;
export type Role = SignedInUser['role'];
export const ROLES = [
  'case_worker',
  'volunteer',
  'association_manager',
  'landlord_staff',
  'organiser',
  'employer',
  'partner',
  'administrator',
] as const satisfies readonly Role[];

type Sent<Path extends '/api/session' | '/api/setup'> =
  paths[Path]['post']['requestBody']['content']['application/json'];
export type Credentials = Sent<'/api/session'>;
export type FirstAdministrator = Sent<'/api/setup'>;

export const SESSION_KEY = ['session'] as const;

let lastUserId: string | null | undefined;

/** Takes a session as the current one. What another person had loaded is forgotten at once. */
function accept(client: QueryClient, session: Session): Session {
  setCsrfToken(session.csrfToken);
  const userId = session.user?.id ?? null;
  if (lastUserId !== undefined && lastUserId !== userId) {
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION_KEY[0] });
  }
  lastUserId = userId;
  return session;
}

export function sessionQuery(client: QueryClient) {
  return queryOptions({
    queryKey: SESSION_KEY,
    queryFn: async ({ signal }) => accept(client, await call(api.GET('/api/session', { signal }))),
    // Another tab may have signed in or out, which also changes the CSRF token.
    staleTime: 0,
    refetchOnWindowFocus: true,
  });
}

/** Sign in, sign out and first administrator; the new session is in force when the promise resolves. */
export function useSessionActions() {
  const client = useQueryClient();
  const enter = async (answer: Promise<{ data?: Session }>): Promise<Session> => {
    const session = accept(client, await call(answer));
    client.setQueryData(SESSION_KEY, session);
    return session;
  };
  return {
    signIn: (body: Credentials) => enter(api.POST('/api/session', { body })),
    setUp: (body: FirstAdministrator) => enter(api.POST('/api/setup', { body })),
    signOut: async () => {
      // What was noted and not sent would be lost with the session that may send it.
      await flush();
      if (unsent() > 0) throw new NetworkFailure(new Error('acts are waiting to be sent'));
      await api.DELETE('/api/session');
      await wipe();
      // A fresh page: nothing of this person stays in the memory of a shared computer.
      window.location.assign('/sign-in');
    },
  };
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession is used outside of the root of the router');
  return session;
}

/** The person signed in. Only for screens behind the sign-in page. */
export function useUser(): SignedInUser {
  const { user } = useSession();
  if (user === null) throw new Error('useUser is used on a screen that needs no account');
  return user;
}
