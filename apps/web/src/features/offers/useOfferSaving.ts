import { useState } from 'react';
import { api, apiQuery, call } from '../../api/client.js';
import { useApiMutation } from '../../ui/index.js';
import {
  AFTER_OFFER,
  type Offer,
  type OfferChanges,
  type OfferProblem,
  problemsOf,
  type Step,
  stepOf,
} from './offer.js';

/** Missing parts are told at the end; a forbidden phrase as soon as it is saved. */
const forbiddenIn = (problems: readonly OfferProblem[], step: Step) =>
  problems.filter(({ code, path }) => code === 'discrimination' && stepOf(path) === step);

/**
 * Saves one step of an offer and looks at what it says. `onSaved` is called when nothing of this step is forbidden; otherwise `forbidden`
 * holds the phrases, and `checked` the texts they stand in.
 */
export function useOfferSaving(offer: Offer, step: Step, onSaved: () => void) {
  const [checked, setChecked] = useState<Offer>(offer);
  const path = { params: { path: { id: offer.id } } };
  const { data: known } = apiQuery.useQuery('get', '/api/offers/{id}/publication', path);
  const save = useApiMutation({
    mutationFn: async (changes: OfferChanges) => {
      await call(api.PATCH('/api/offers/{id}', { ...path, body: { ...changes, version: offer.version } }));
      const [{ items }, saved] = await Promise.all([
        call(api.GET('/api/offers/{id}/publication', path)),
        call(api.GET('/api/offers/{id}', path)),
      ]);
      return { saved, forbidden: forbiddenIn(items, step) };
    },
    invalidates: AFTER_OFFER,
    problem: 'inline',
    onSuccess: ({ saved, forbidden }) => {
      setChecked(saved);
      if (forbidden.length === 0) onSaved();
    },
  });
  const refused = forbiddenIn(problemsOf(save.error), step);
  // A published offer that was refused is told about in the words that were sent, not in those that are saved.
  const sent = refused.length > 0 && save.variables ? { ...offer, ...withoutVersion(save.variables) } : null;
  return {
    save,
    checked: sent ?? checked,
    forbidden: refused.length > 0 ? refused : (save.data?.forbidden ?? forbiddenIn(known?.items ?? [], step)),
    /** Refused for something else than the phrases shown. */
    error: refused.length > 0 ? null : save.error,
  };
}

function withoutVersion({ title, description, skills, certificates }: OfferChanges): Partial<Offer> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(skills === undefined ? {} : { skills }),
    ...(certificates === undefined ? {} : { certificates }),
  };
}
