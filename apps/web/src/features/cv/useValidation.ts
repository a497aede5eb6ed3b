import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { useApiMutation } from '../../ui/index.js';
import type { CvFields, ReviewValues } from './model.js';

export const cvKey = (tenantId: string) =>
  ['get', '/api/tenants/{id}/cv', { params: { path: { id: tenantId } } }] as const;

/** Everything that shows the state of the CV. */
export const cvKeys = (tenantId: string) => [
  cvKey(tenantId),
  ['get', '/api/tenants'],
  ['get', '/api/tenants/{id}'],
  ['get', '/api/tenants/{id}/cv/history'],
];

export const isConflict = (error: unknown): boolean => error instanceof ApiProblem && error.code === 'cv_changed';

/** Names in the form by the names in the API: `fields.name.given` → `given`, `fields.experiences.0.start` → `experiences.0.start`. */
const inForm = (path: string) => path.replace(/^fields\./, '').replace(/^name\./, '');

const isSignedOut = (error: unknown): boolean => error instanceof ApiProblem && error.code === 'unauthenticated';

interface Options {
  form: UseFormReturnType<ReviewValues>;
  onSaved: () => void;
  /** The session ended meanwhile: the sign-in page is about to take the place of the form. */
  onSignedOut: () => void;
}

/** Confirms the fields of a CV. */
export function useValidation(tenantId: string, { form, onSaved, onSignedOut }: Options) {
  const { t } = useTranslation('cv');
  return useApiMutation({
    mutationFn: async (body: { version: number; fields: CvFields; confirmed: string[] }) => {
      await call(api.PUT('/api/tenants/{id}/cv', { params: { path: { id: tenantId } }, body })).catch(
        (error: unknown) => {
          if (isSignedOut(error)) onSignedOut();
          throw error;
        },
      );
      // Before the screen loads what was saved and starts afresh.
      onSaved();
    },
    success: t('review.done'),
    invalidates: cvKeys(tenantId),
    form: {
      clearErrors: form.clearErrors,
      setErrors: (errors) =>
        form.setErrors((before) => {
          const told = typeof errors === 'function' ? errors(before) : errors;
          return Object.fromEntries(Object.entries(told).map(([path, text]) => [inForm(path), text]));
        }),
    },
    problem: 'inline',
  });
}
