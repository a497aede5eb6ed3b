import { clear, createStore, del, get, keys, set, type UseStore } from 'idb-keyval';

/**
 * What a device keeps for a rally's day without a connection: in IndexedDB, encrypted under a key that the browser does not give out, until
 * the day is over or somebody signs out. Only in a secure context; elsewhere nothing is kept.
 */
export const canKeep = window.isSecureContext && 'indexedDB' in window && 'subtle' in window.crypto;

interface Sealed {
  until: number;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

const KEY = 'key';
let opened: UseStore | undefined;
const store = () => {
  opened ??= createStore('rallye-emploi', 'kept');
  return opened;
};

let making: Promise<CryptoKey> | undefined;
function key(): Promise<CryptoKey> {
  making ??= (async () => {
    const known = await get<CryptoKey>(KEY, store());
    if (known) return known;
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    await set(KEY, made, store());
    return made;
  })();
  return making;
}

/** @param until milliseconds since 1970 after which it is gone */
export async function keep(name: string, value: unknown, until: number): Promise<void> {
  if (!canKeep) return;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key(), text);
  await set(name, { until, iv, data } satisfies Sealed, store());
}

export async function kept(name: string): Promise<unknown> {
  if (!canKeep) return undefined;
  const sealed = await get<Sealed>(name, store());
  if (sealed === undefined) return undefined;
  if (sealed.until < Date.now()) {
    await del(name, store());
    return undefined;
  }
  const data = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, await key(), sealed.data);
  return JSON.parse(new TextDecoder().decode(data));
}

export async function forget(name: string): Promise<void> {
  if (canKeep) await del(name, store());
}

/** What had its time goes, also when nobody asks for it. */
export async function tidy(): Promise<void> {
  if (!canKeep) return;
  for (const name of await keys<string>(store())) if (name !== KEY) await kept(name).catch(() => forget(name));
}

/** Everything, and the key with it. */
export async function wipe(): Promise<void> {
  making = undefined;
  localStorage.removeItem(MODE);
  if (canKeep) await clear(store());
}

const MODE = 'rallye.offline-until';

/** Until when answers are kept on this device; 0 when they are not. It says nothing about anybody. */
export const keepsUntil = (): number => {
  const until = Number(localStorage.getItem(MODE) ?? 0);
  return until > Date.now() ? until : 0;
};
export const startKeeping = (until: number): void => localStorage.setItem(MODE, `${until}`);
