export * from './answers.service.js';
export * from './domain/calendar.js';
export { CalendarRefused, readSchoolCalendar } from './domain/school-calendar-file.js';
export {
  ATTENDANCES,
  type Attendance,
  MEETING_STATES,
  type MeetingState,
  RALLY_STATES,
  type RallyState,
  REFUSAL_REASONS,
  type RefusalReason,
  VERDICTS,
  type Verdict,
} from './domain/states.js';
export { RallyTemplate } from './domain/template.js';
export * from './domain/timetable/index.js';
export { Floor } from './floor.service.js';
export { Door } from './hall/door.service.js';
export { SeatOffers } from './hall/seat-offers.service.js';
export { Seats } from './hall/seats.service.js';
export { Invitations } from './invitations.service.js';
export * from './rallies.module.js';
export { Rallies } from './rallies.service.js';
export { InvitationEntity, MeetingEntity, RallyEntity } from './rally.entities.js';
export { RallyAccess } from './rally-access.js';
export { RallySteps } from './rally-steps.service.js';
export { SchoolCalendar } from './school-calendar.service.js';
export { Series } from './series.service.js';
export { Timetables } from './timetables.service.js';
export { Wishes } from './wishes.service.js';
