import { useSyncExternalStore } from 'react';
import { api, call, currentCsrfToken, setCsrfToken } from '../api/client.js';
import { reportReachable } from '../api/connection.js';
import { type ApiProblem, readProblem } from '../api/problem.js';
import { keep, kept } from './vault.js';

/** Something a person noted, to be sent in its order, once. */
export interface Act {
  /** Its Idempotency-Key: however often it is sent, it happens once. */
  key: string;
  userId: string;
  path: string;
  body: object;
  /** What to call it when it could not be done: a name. */
  label: string;
  /** What it is about, to show it before it was sent. */
  about: string;
}
/** An act that the server refused: what it says stays, and the person reads why. */
export interface Refusal {
  act: Act;
  problem: ApiProblem;
}

/** Unsent work outlives the day: nothing that somebody noted is thrown away because the network stayed down. */
const KEPT_MS = 7 * 24 * 3_600_000;
const RETRY_MS = 10_000;

interface Acts {
  pending: readonly Act[];
  refused: readonly Refusal[];
}
let acts: Acts = { pending: [], refused: [] };
let userId: string | null = null;
const watchers = new Set<() => void>();
const sentWatchers = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let flushing: Promise<void> | undefined;

function change(next: Partial<Acts>): void {
  acts = { ...acts, ...next };
  for (const watcher of watchers) watcher();
}

const nameOf = (user: string) => `acts ${user}`;
const save = () =>
  userId === null ? undefined : keep(nameOf(userId), acts.pending, Date.now() + KEPT_MS).catch(() => undefined);

/** Takes up what this person noted earlier and was not sent. */
export async function openActs(user: string): Promise<void> {
  if (userId === user) return;
  userId = user;
  const earlier = (await kept(nameOf(user)).catch(() => undefined)) as Act[] | undefined;
  const known = new Set(acts.pending.map(({ key }) => key));
  change({ pending: [...(earlier ?? []).filter(({ key }) => !known.has(key)), ...acts.pending] });
  void flush();
}

/** Notes an act on the device and then sends it, or waits for a connection. */
export async function perform(act: Omit<Act, 'key' | 'userId'>): Promise<string> {
  if (userId === null) throw new Error('Acts are performed after openActs.');
  const key = newKey();
  change({ pending: [...acts.pending, { ...act, key, userId }] });
  await save();
  await flush();
  // What was noted while others were being sent had to wait for them.
  if (acts.pending.some((other) => other.key === key) && timer === undefined) await flush();
  return key;
}

/** The same for a screen that tells a refusal itself. @throws ApiProblem */
export async function performNow(act: Omit<Act, 'key' | 'userId'>): Promise<void> {
  const key = await perform(act);
  const refusal = acts.refused.find((one) => one.act.key === key);
  if (!refusal) return;
  change({ refused: acts.refused.filter((one) => one !== refusal) });
  throw refusal.problem;
}

/** `randomUUID` is for secure contexts only; a hall without a certificate still needs the entrance. */
const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Sends what waits, in its order, one tab at a time. Ends at the first that gets no answer. */
export function flush(): Promise<void> {
  flushing ??= ('locks' in navigator ? navigator.locks.request('rallye-acts', sendAll) : sendAll()).finally(() => {
    flushing = undefined;
    clearTimeout(timer);
    timer = undefined;
    if (acts.pending.length > 0) timer = setTimeout(() => void flush(), RETRY_MS);
  }) as Promise<void>;
  return flushing;
}

async function sendAll(): Promise<void> {
  let sent = 0;
  for (let act = acts.pending[0]; act !== undefined; act = acts.pending[0]) {
    const result = await send(act).catch(() => 'later' as const);
    if (result === 'later') break;
    const { key } = act;
    change({
      pending: acts.pending.filter((other) => other.key !== key),
      ...(result === 'done' ? {} : { refused: [...acts.refused, { act, problem: result }] }),
    });
    await save();
    sent++;
  }
  if (sent > 0) for (const watcher of sentWatchers) watcher();
}

async function send(act: Act): Promise<'done' | 'later' | ApiProblem> {
  if (currentCsrfToken() === null) {
    // The page was opened without a connection: who is signed in is asked before anything is sent in their name.
    const session = await call(api.GET('/api/session', {}));
    if (session.user?.id !== act.userId || session.csrfToken === null) return 'later';
    setCsrfToken(session.csrfToken);
  }
  const headers = {
    'content-type': 'application/json',
    'x-csrf-token': currentCsrfToken() ?? '',
    'idempotency-key': act.key,
  };
  let response: Response;
  try {
    response = await fetch(act.path, { method: 'POST', headers, body: JSON.stringify(act.body) });
  } catch (error) {
    reportReachable(false);
    throw error;
  }
  reportReachable(true);
  if (response.ok) return 'done';
  const problem = await readProblem(response);
  if (problem.code === 'unauthenticated' || problem.code === 'csrf_token_wrong') setCsrfToken(null);
  // Signed out, overloaded or restarting: the act is still to be done.
  if (response.status === 401 || response.status === 429 || response.status >= 500) return 'later';
  return problem.code === 'csrf_token_wrong' ? 'later' : problem;
}

export const dismissRefusals = (): void => change({ refused: [] });

/** Called when acts were sent: what the screen shows is out of date. */
export function onSent(watcher: () => void): () => void {
  sentWatchers.add(watcher);
  return () => sentWatchers.delete(watcher);
}

window.addEventListener('online', () => void flush());

const subscribe = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};
export const useActs = (): Acts => useSyncExternalStore(subscribe, () => acts);
export const unsent = (): number => acts.pending.length;
