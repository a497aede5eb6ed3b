import type { UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import i18n from 'i18next';
import { describeProblem, fieldErrors } from '../api/problem.js';

/** A Mantine form, whatever its values. */
type AnyForm = Pick<UseFormReturnType<never>, 'setErrors' | 'clearErrors'>;

export interface ApiMutationOptions<Data, Input> {
  mutationFn: (input: Input) => Promise<Data>;
  /** The sentence of the notification when it worked; none is shown without it. */
  success?: string | ((data: Data, input: Input) => string);
  /** What to load again: beginnings of query keys, such as `['get', '/api/offers']`; `'all'` for everything. */
  invalidates?: readonly QueryKey[] | 'all';
  /** The form that is sent: wrong fields named by the API are shown at the fields. */
  form?: AnyForm;
  /** Where a failure is told: in a notification, or by the screen itself (`<ProblemAlert error={mutation.error} />`). */
  problem?: 'notify' | 'inline';
  onSuccess?: (data: Data, input: Input) => unknown;
}

/** The same message twice is shown once. */
const toast = (message: string) => ({
  id: message,
  message,
  closeButtonProps: { 'aria-label': i18n.t('common.close') },
});

/** A change sent to the API, told in one way everywhere. `mutate`, `isPending` and `error` are those of TanStack Query. */
export function useApiMutation<Data, Input = void>(options: ApiMutationOptions<Data, Input>) {
  const { mutationFn, success, invalidates = [], form, problem = 'notify', onSuccess } = options;
  const client = useQueryClient();
  return useMutation<Data, Error, Input>({
    mutationFn,
    onMutate: () => form?.clearErrors(),
    onSuccess: async (data, input) => {
      if (success !== undefined) {
        const message = typeof success === 'string' ? success : success(data, input);
        notifications.show({ ...toast(message), color: 'green', icon: <IconCheck size={18} aria-hidden /> });
      }
      // Waited for, so that a button stays busy until the screen shows the new state.
      if (invalidates === 'all') await client.invalidateQueries();
      else await Promise.all(invalidates.map((queryKey) => client.invalidateQueries({ queryKey })));
      await onSuccess?.(data, input);
    },
    onError: (error) => {
      form?.setErrors(fieldErrors(error));
      if (problem === 'inline') return;
      notifications.show({
        ...toast(describeProblem(error)),
        color: 'red',
        icon: <IconAlertTriangle size={18} aria-hidden />,
        autoClose: 10_000,
        role: 'alert',
      });
    },
  });
}
