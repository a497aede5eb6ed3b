import createFetchClient, { type Client, type Middleware } from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import { FROM_DEVICE, keepAnswer, keptAnswer } from '../offline/answers.js';
import { reportReachable } from './connection.js';
import { NetworkFailure, readProblem } from './problem.js';
import type { paths } from './schema.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

let csrfToken: string | null = null;
let onSignedOut: (() => void) | undefined;

/** The token that state-changing requests carry; `GET /api/session` gives it, null as long as nobody is signed in. */
export function setCsrfToken(token: string | null): void {
  csrfToken = token;
}

export const currentCsrfToken = (): string | null => csrfToken;

/** Called when the API refuses a request because nobody is signed in any more. */
export function setSignedOutHandler(handler: () => void): void {
  onSignedOut = handler;
}

const transport: Middleware = {
  onRequest({ request }) {
    if (csrfToken !== null && !SAFE_METHODS.has(request.method)) request.headers.set('X-CSRF-Token', csrfToken);
    return request;
  },
  async onResponse({ request, response }) {
    if (response.headers.has(FROM_DEVICE)) return;
    reportReachable(true);
    if (response.ok) return keepAnswer(request, response);
    const problem = await readProblem(response);
    if (problem.code === 'unauthenticated') onSignedOut?.();
    throw problem;
  },
  async onError({ request, error }) {
    // A screen that was left cancels its requests; that says nothing about the network.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    reportReachable(false);
    return (await keptAnswer(request)) ?? new NetworkFailure(error);
  },
};

/** A typed client of the API. Every refusal is thrown, as ApiProblem or NetworkFailure; `call` unwraps the answer. */
export function createApi<Paths extends object>(): Client<Paths> {
  const client = createFetchClient<Paths>({ baseUrl: window.location.origin });
  client.use(transport);
  return client;
}

/** Direct calls, for mutations: `call(api.POST('/api/offers', { body }))`. */
export const api = createApi<paths>();

/** Queries: `apiQuery.useQuery('get', '/api/offers', { params: { query: { page } } })`. Query keys are `[method, path, init]`. */
export const apiQuery = createQueryClient(api);

/** The answer of a call; refusals have been thrown before. */
export async function call<Data>(answer: Promise<{ data?: Data }>): Promise<Data> {
  const { data } = await answer;
  return data as Data;
}
