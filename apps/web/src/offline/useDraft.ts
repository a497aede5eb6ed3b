import { useEffect, useRef } from 'react';
import { forget, keep, kept } from './vault.js';

const KEPT_MS = 7 * 24 * 3_600_000;
const PAUSE_MS = 400;

/**
 * Keeps what is being written on this device, encrypted, until it is sent: a phone that closes the page takes nothing away.
 *
 * @param onFound called once with what was kept, when there is something
 */
export function useDraft(name: string, text: string, onFound: (text: string) => void): void {
  const found = useRef(onFound);
  const asked = useRef<string>(undefined);
  useEffect(() => {
    if (asked.current === name) return;
    asked.current = name;
    void kept(`draft ${name}`)
      .then((draft) => typeof draft === 'string' && draft !== '' && found.current(draft))
      .catch(() => undefined);
  }, [name]);
  const written = useRef(false);
  useEffect(() => {
    if (text === '' && !written.current) return;
    written.current = true;
    const save = () =>
      void (text === '' ? forget(`draft ${name}`) : keep(`draft ${name}`, text, Date.now() + KEPT_MS)).catch(
        () => undefined,
      );
    const timer = setTimeout(save, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [name, text]);
}
