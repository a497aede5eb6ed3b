import { useTranslation } from 'react-i18next';
import classes from './StatusBadge.module.css';
import { TONES, type Tone } from './tones.js';

export interface StatusBadgeProps {
  tone: Tone;
  children: string;
}

/** A short text with a colour and a sign. For states of the domain use `Status`. */
export function StatusBadge({ tone, children }: StatusBadgeProps) {
  const { color, icon: Icon } = TONES[tone];
  const style = {
    background: `var(--mantine-color-${color}-1)`,
    color: `var(--mantine-color-${color}-7)`,
  };
  return (
    <span className={classes.badge} style={style}>
      <Icon size={15} stroke={2} aria-hidden className={classes.icon} />
      {children}
    </span>
  );
}

/** One set of states of the domain: where their texts are, and what each means to the person looking. */
export interface Statuses<State extends string> {
  namespace: string;
  prefix: string;
  tones: Record<State, Tone>;
}

/** `defineStatuses('referrals', 'status', { received: 'waiting', accepted: 'success' })`: texts are at `<prefix>.<state>`. */
export function defineStatuses<State extends string>(
  namespace: string,
  prefix: string,
  tones: Record<State, Tone>,
): Statuses<State> {
  return { namespace, prefix, tones };
}

/** `<Status of={referralStatuses} value={referral.status} />` */
export function Status<State extends string>({ of, value }: { of: Statuses<State>; value: State }) {
  const { t } = useTranslation(of.namespace);
  return <StatusBadge tone={of.tones[value]}>{t(`${of.prefix}.${value}`)}</StatusBadge>;
}
