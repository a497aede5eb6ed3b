import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../../api/problem.js';
import type { QueryState } from '../../ui/index.js';
import { LinkFrame } from './LinkFrame.js';
import { Message } from './Message.js';

/** Instead of the form that makes an account: it is being loaded, the link does not work, or it was used and leads to signing in. */
export function AccountLinkFrame<Data>({ query }: { query: QueryState<Data> }) {
  const { t } = useTranslation('links');
  const error: unknown = query.error;
  if (error instanceof ApiProblem && error.code === 'link_used')
    return (
      <Message title={t('join.usedTitle')} text={t('join.used')}>
        <Anchor component={Link} to="/sign-in" fz="lg">
          {t('join.signIn')}
        </Anchor>
      </Message>
    );
  return <LinkFrame query={query}>{() => null}</LinkFrame>;
}
