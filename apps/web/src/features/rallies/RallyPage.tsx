import { useUser } from '../../api/session.js';
import { Overview, OverviewActions } from './Overview.js';
import { RallyFrame } from './RallyFrame.js';
import { RegistrationCard } from './RegistrationCard.js';

/** One rally: for the association where it stands, for an employer its registration. */
export default function RallyPage() {
  const { role } = useUser();
  if (role === 'employer') {
    return (
      <RallyFrame tab="overview" size="md">
        {(rally) => <RegistrationCard rally={rally} />}
      </RallyFrame>
    );
  }
  return (
    <RallyFrame tab="overview" size="xl" actions={(rally) => <OverviewActions rally={rally} />}>
      {(rally) => <Overview rally={rally} />}
    </RallyFrame>
  );
}
