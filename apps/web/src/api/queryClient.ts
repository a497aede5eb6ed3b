import { QueryClient } from '@tanstack/react-query';
import { setSignedOutHandler } from './client.js';
import { ApiProblem } from './problem.js';
import { SESSION_KEY } from './session.js';

/** Only what may pass by itself is tried again: no answer, or an answer from something in front of a restarting API. */
function mayPass(error: unknown): boolean {
  return !(error instanceof ApiProblem) || [502, 503, 504].includes(error.status);
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && mayPass(error),
      // Offline must show as an error with a retry button, not as a skeleton that never ends.
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    // A change is sent once, now, or fails visibly: never queued to be sent when the person no longer expects it.
    mutations: { retry: false, networkMode: 'always' },
  },
});

// Asking again who is signed in, rather than assuming nobody, ends in the sign-in page without ever looping.
setSignedOutHandler(() => void queryClient.invalidateQueries({ queryKey: SESSION_KEY }));
