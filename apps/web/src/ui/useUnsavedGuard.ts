import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

/**
 * Asks before a screen with unsaved entries is left. Gives the function to call once they are saved, before navigating away:
 *
 *     const saved = useUnsavedGuard(form.isDirty());
 *     useApiMutation({ …, onSuccess: (offer) => { saved(); navigate(`/offers/${offer.id}`); } });
 */
export function useUnsavedGuard(unsaved: boolean): () => void {
  const { t } = useTranslation('shell');
  const released = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && !released.current && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    if (window.confirm(t('field.leaveUnsaved'))) blocker.proceed();
    else blocker.reset();
  }, [blocker, t]);

  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!released.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  return useCallback(() => {
    released.current = true;
  }, []);
}
