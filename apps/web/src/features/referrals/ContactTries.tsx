import { Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPhonePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { CatalogueSelect, DateText, ListState, useApiMutation } from '../../ui/index.js';
import { AFTER_REFERRAL, CONTACT_RESULTS, CONTACT_WAYS, isOpen, type Referral } from './referral.js';

type Way = (typeof CONTACT_WAYS)[number];
type Result = (typeof CONTACT_RESULTS)[number];

/** Each try to reach the person: when, how, with what result, by whom. */
export function ContactTries({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { id } = referral;
  const query = apiQuery.useQuery('get', '/api/referrals/{id}/contact-tries', { params: { path: { id } } });
  const form = useForm<{ way: Way; result: Result }>({ initialValues: { way: 'phone', result: 'no_answer' } });
  const note = useApiMutation({
    mutationFn: (body: { way: Way; result: Result }) =>
      call(api.POST('/api/referrals/{id}/contact-tries', { params: { path: { id } }, body })),
    success: t('contact.noted'),
    invalidates: AFTER_REFERRAL,
  });
  return (
    <Stack gap="sm">
      <ListState query={query} empty={{ title: t('contact.none') }} lines={1}>
        {({ items }) => (
          <Stack gap={4} component="ul" m={0} pl="md">
            {items.map((one) => (
              <Text key={one.id} component="li" size="sm">
                <DateText value={one.at} style="dateTime" /> – {t(`way.${one.way}`)}, {t(`result.${one.result}`)} (
                {one.by})
              </Text>
            ))}
          </Stack>
        )}
      </ListState>
      {isOpen(referral.state) && (
        <form onSubmit={form.onSubmit((values) => note.mutate(values))}>
          <Group align="end" gap="sm">
            <CatalogueSelect
              label={t('contact.way')}
              values={CONTACT_WAYS}
              namespace="referrals"
              prefix="way"
              allowDeselect={false}
              w={{ base: '100%', xs: 150 }}
              {...form.getInputProps('way')}
            />
            <CatalogueSelect
              label={t('contact.result')}
              values={CONTACT_RESULTS}
              namespace="referrals"
              prefix="result"
              allowDeselect={false}
              w={{ base: '100%', xs: 200 }}
              {...form.getInputProps('result')}
            />
            <Button
              type="submit"
              variant="default"
              leftSection={<IconPhonePlus size={18} aria-hidden />}
              loading={note.isPending}
            >
              {t('contact.note')}
            </Button>
          </Group>
        </form>
      )}
    </Stack>
  );
}
