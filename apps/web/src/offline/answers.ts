import { keep, keepsUntil, kept } from './vault.js';

/** The few answers that the entrance, the page of verdicts, the list of the day and a visit at the door are made of. */
const KEPT = /^\/api\/(session|my-day|rally-doors|visits\/[0-9a-f-]{36}|rallies\/[0-9a-f-]{36}(\/(floor|timetable))?)$/;
/** Marks an answer that comes from the device. */
export const FROM_DEVICE = 'x-from-device';

const nameOf = (request: Request): string | undefined => {
  const { pathname, search } = new URL(request.url);
  return request.method === 'GET' && search === '' && KEPT.test(pathname) ? `answer ${pathname}` : undefined;
};

/** Keeps an answer while a page of the day asked for it. The token that lets a session act is never kept. */
export function keepAnswer(request: Request, response: Response): void {
  const name = nameOf(request);
  const until = keepsUntil();
  if (!name || !until || response.headers.has(FROM_DEVICE)) return;
  const copy = response.clone();
  void (async () => {
    const body: unknown = await copy.json();
    const isSession = name.endsWith('/session') && typeof body === 'object' && body !== null;
    await keep(name, isSession ? { ...body, csrfToken: null } : body, until);
  })().catch(() => undefined);
}

/** The answer that was kept, for when none comes. */
export async function keptAnswer(request: Request): Promise<Response | undefined> {
  const name = nameOf(request);
  if (!name || !keepsUntil()) return undefined;
  const body = await kept(name).catch(() => undefined);
  if (body === undefined) return undefined;
  const headers = { 'content-type': 'application/json', [FROM_DEVICE]: 'true' };
  return new Response(JSON.stringify(body), { status: 200, headers });
}
