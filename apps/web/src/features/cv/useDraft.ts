import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api, call } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { useUser } from '../../api/session.js';
import { type Draft, hold, letGo } from './drafts.js';
import type { Cv, ReviewValues } from './model.js';
import { cvKey } from './useValidation.js';

/** Milliseconds without a change before the draft is saved. */
const PAUSE_MS = 1200;

/** Another value is another review. */
export const reviewOf = (cv: Cv) => `${cv.id} ${cv.version}`;

const isSignedOut = (error: unknown) => error instanceof ApiProblem && error.code === 'unauthenticated';

export type DraftState = 'none' | 'waiting' | 'saved' | 'failed';

/** Keeps an unfinished review with the server as it goes on, for the same person and on any computer. */
export function useDraft(tenantId: string, cv: Cv, values: () => ReviewValues, confirmed: ReadonlySet<string>) {
  const client = useQueryClient();
  const { id: owner } = useUser();
  const [state, setState] = useState<DraftState>(cv.draft ? 'saved' : 'none');
  const [error, setError] = useState<unknown>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isOver = useRef(false);
  const latest = useRef<() => Draft>(() => ({ form: values(), confirmed: [] }));
  latest.current = () => ({ form: values(), confirmed: [...confirmed] });

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const draft = latest.current();
    const form = draft.form as unknown as Record<string, unknown>;
    const kept = { form, confirmed: draft.confirmed };
    try {
      const path = { params: { path: { id: tenantId } } };
      await call(api.PUT('/api/tenants/{id}/cv/draft', { ...path, body: { version: cv.version, ...kept } }));
      letGo();
      // What this person comes back to, without asking the server again.
      client.setQueryData<Cv>(cvKey(tenantId), (now) =>
        now && reviewOf(now) === reviewOf(cv) ? { ...now, draft: { ...kept, savedAt: new Date().toISOString() } } : now,
      );
      if (timer.current === undefined) setState('saved');
    } catch (problem) {
      // The sign-in page comes now; what could not be saved is found again after it.
      if (isSignedOut(problem)) hold(owner, reviewOf(cv), draft);
      setError(problem);
      setState('failed');
    }
  }, [client, tenantId, cv, owner]);

  /** Something changed: it is saved after a pause. */
  const touch = useCallback(() => {
    if (isOver.current) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), PAUSE_MS);
    setError(null);
    setState('waiting');
  }, [save]);

  /** The review ended: nothing is to be kept any more. */
  const end = useCallback(() => {
    isOver.current = true;
    clearTimeout(timer.current);
    timer.current = undefined;
    letGo();
  }, []);

  const flush = useRef(save);
  flush.current = save;
  useEffect(() => {
    const isPending = () => timer.current !== undefined && !isOver.current;
    const onHidden = () => document.visibilityState === 'hidden' && isPending() && void flush.current();
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      if (isPending()) void flush.current();
    };
  }, []);

  return {
    state,
    error,
    touch,
    save,
    end,
    /** Before the session is known to have ended. */
    holdNow: () => hold(owner, reviewOf(cv), latest.current()),
  };
}
