import { DomainError } from '#kernel';
import { flawsOfSchedule, type Schedule } from './domain/steps.js';
import { flawsOf, type RallyTemplate } from './domain/template.js';

const DEFAULTS = {
  blocks: [],
  pauses: [],
  venueId: null,
  breaksPerBlock: 0,
  minMeetings: 2,
  maxMeetings: 6,
} satisfies Partial<RallyTemplate>;
const REQUIRED = ['venue', 'address', 'startsAt', 'slots', 'slotMinutes', 'capacity'] as const;

/** A rally's settings with what nobody said. @throws DomainError `validation_failed` naming what has no usual value */
export function completed(settings: Partial<RallyTemplate>): RallyTemplate {
  const missing = REQUIRED.filter((field) => settings[field] === undefined);
  if (missing.length) {
    const errors = missing.map((path) => ({
      path,
      code: 'required',
      message: 'A rally outside of a series needs this.',
    }));
    throw new DomainError('invalid', 'validation_failed', `Missing: ${missing.join(', ')}.`, errors);
  }
  return { ...DEFAULTS, ...settings } as RallyTemplate;
}

/** @throws DomainError `validation_failed` naming everything that does not fit together */
export function checkSettings(settings: Omit<RallyTemplate, 'venue' | 'address' | 'venueId'>, prefix = ''): void {
  const errors = flawsOf(settings).map(({ path, message }) => ({
    path: `${prefix}${path}`,
    code: 'does_not_fit',
    message,
  }));
  if (errors.length)
    throw new DomainError('invalid', 'validation_failed', errors.map((e) => e.message).join(' '), errors);
}

const SCHEDULE_MESSAGES = {
  limits: 'This is too far from the day, or too near to it.',
  order: 'This step comes before one that it follows.',
};

/** @throws DomainError `validation_failed` naming the steps out of their limits or out of order */
export function checkSchedule(schedule: Schedule, prefix = ''): void {
  const errors = flawsOfSchedule(schedule).map(({ step, code }) => ({
    path: `${prefix}${step}`,
    code: code === 'limits' ? 'out_of_limits' : 'out_of_order',
    message: SCHEDULE_MESSAGES[code],
  }));
  if (errors.length)
    throw new DomainError('invalid', 'validation_failed', 'The dates of the steps do not fit.', errors);
}
