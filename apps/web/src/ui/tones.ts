import {
  type Icon,
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconHourglass,
  IconInfoCircle,
  IconPlayerPlay,
} from '@tabler/icons-react';

/** What a state means to the person looking, whatever it is called. */
export type Tone = 'neutral' | 'info' | 'waiting' | 'active' | 'success' | 'warning' | 'danger';

/** Each tone has a colour of the theme and a sign, so that nothing is told by colour alone. */
export const TONES: Record<Tone, { color: string; icon: Icon }> = {
  neutral: { color: 'gray', icon: IconCircleDashed },
  info: { color: 'blue', icon: IconInfoCircle },
  waiting: { color: 'yellow', icon: IconHourglass },
  active: { color: 'petrol', icon: IconPlayerPlay },
  success: { color: 'green', icon: IconCircleCheck },
  warning: { color: 'brick', icon: IconAlertTriangle },
  danger: { color: 'red', icon: IconCircleX },
};
