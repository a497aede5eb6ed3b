import { type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { call, createApi, setCsrfToken } from './client.js';

export const ROLES = [
  'case_worker',
  'volunteer',
  'association_manager',
  'landlord_staff',
  'organiser',
  'employer',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

export interface SignedInUser {
  id: string;
  email: string;
  displayName: string;
  role: Role;
  locale: 'fr' | 'en';
  organisation: { id: string; name: string; kind: 'landlord' | 'association' | 'employer' | 'platform' };
}

export interface Session {
  csrfToken: string | null;
  user: SignedInUser | null;
  /** No account exists yet: the first-run page makes the administrator. */
  setupRequired: boolean;
  demo: boolean;
}

export interface Credentials {
  email: string;
  password: string;
}

export interface FirstAdministrator extends Credentials {
  displayName: string;
}

interface Answer<Status extends number, Body> {
  responses: { [S in Status]: { content: { 'application/json': Body } } };
}

interface Accepts<Body> {
  requestBody: { content: { 'application/json': Body } };
}

/** The session routes, until schema.d.ts describes them: then `createApi<paths>()` below and this goes. */
interface SessionPaths {
  '/api/session': {
    get: Answer<200, Session>;
    post: Accepts<Credentials> & Answer<200, Session>;
    delete: { responses: { 204: { content?: never } } };
  };
  '/api/setup': { post: Accepts<FirstAdministrator> & Answer<201, Session> };
}

const sessionApi = createApi<SessionPaths>();

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
    queryFn: async ({ signal }) => accept(client, await call(sessionApi.GET('/api/session', { signal }))),
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
    signIn: (body: Credentials) => enter(sessionApi.POST('/api/session', { body })),
    setUp: (body: FirstAdministrator) => enter(sessionApi.POST('/api/setup', { body })),
    signOut: async () => {
      await sessionApi.DELETE('/api/session');
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
