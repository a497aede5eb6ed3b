/*
 * Service worker: keeps the shell of the application (its page, its scripts, its pictures) on the device, so that the entrance of a rally and
 * the page of verdicts open again without a connection. It never touches /api/: data about people is kept elsewhere, encrypted (src/offline).
 * Registered only by pages that must go on offline. See docs/decisions/0009.
 */
const SHELL = 'rallye-shell-1';
/** Milliseconds to wait for the page before the kept one is shown: a hall's Wi-Fi is often there and yet answers nothing. */
const PATIENCE_MS = 5000;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});

self.addEventListener('activate', (event) => {
  const old = async () => {
    for (const name of await caches.keys()) if (name !== SHELL) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(old());
});

/** A page says what it is made of. When the application was updated, what was kept of the old one goes. */
async function keep(urls) {
  const cache = await caches.open(SHELL);
  const page = await fetch('/', { cache: 'no-cache' });
  if (!page.ok) return;
  const before = await cache.match('/');
  if (before && (await before.text()) !== (await page.clone().text())) {
    for (const request of await cache.keys()) await cache.delete(request);
  }
  await cache.put('/', page);
  for (const url of urls) {
    const { origin, pathname } = new URL(url, self.location.origin);
    if (origin !== self.location.origin || !(pathname.startsWith('/assets/') || pathname === '/favicon.svg')) continue;
    if (!(await cache.match(pathname))) await cache.add(pathname);
  }
}

self.addEventListener('message', (event) => {
  if (!Array.isArray(event.data?.keep)) return;
  const done = keep(event.data.keep).then(
    () => event.ports[0]?.postMessage('kept'),
    () => event.ports[0]?.postMessage('failed'),
  );
  event.waitUntil(done);
});

async function page(request) {
  const kept = await caches.match('/');
  if (!kept) return fetch(request);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    return await fetch(request, { signal: stop.signal });
  } catch {
    return kept;
  } finally {
    clearTimeout(timer);
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (pathname.startsWith('/assets/') || pathname === '/favicon.svg')
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
});
