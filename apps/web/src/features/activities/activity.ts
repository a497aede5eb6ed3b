import type { components } from '../../api/schema.js';
import { defineStatuses } from '../../ui/index.js';

export type Committee = components['schemas']['Committee'];
export type CommitteePageData = components['schemas']['CommitteePage'];
export type Meeting = components['schemas']['CommitteeMeeting'];
export type Case = components['schemas']['CommitteeCase'];
export type Decision = NonNullable<Case['decision']>;
export type Refusal = NonNullable<Case['refusal']>;
export type Signal = components['schemas']['CellSignal'];
export type Series = components['schemas']['GroupSeries'];
export type SeriesData = components['schemas']['GroupSeriesPage'];
export type Session = components['schemas']['GroupSession'];
export type SessionLine = Series['sessions'][number];
export type Site = components['schemas']['WorkSite'];
export type SiteLine = components['schemas']['WorkSites']['items'][number];
export type Tool = components['schemas']['Tool'];
export type Place = components['schemas']['SharedPlace'];
export type Presence = NonNullable<Session['participants'][number]['presence']>;

/** Everything of this part is loaded again when something of it changes: one act often moves several of its lists. */
export const AFTER_ACTIVITY = [
  '/api/activities',
  '/api/tenants/{id}/activities',
  '/api/committees',
  '/api/committees/{id}',
  '/api/committees/{id}/signals',
  '/api/committee-meetings/{id}',
  '/api/group-series',
  '/api/group-series/{id}',
  '/api/group-sessions/{id}',
  '/api/work-sites',
  '/api/work-sites/{id}',
  '/api/tools',
  '/api/shared-places',
].map((path) => ['get', path]);

export const meetingStatuses = defineStatuses<Meeting['state']>('activities', 'meeting.state', {
  planned: 'waiting',
  closed: 'success',
  cancelled: 'neutral',
});
export const decisionStatuses = defineStatuses<Decision>('activities', 'decision', {
  accepted: 'success',
  refused: 'danger',
  adjourned: 'waiting',
  allocated: 'success',
  other_programme: 'info',
  goes_on: 'active',
  closed: 'neutral',
  tenant_left: 'warning',
  tenant_returned: 'success',
});
export const sessionStatuses = defineStatuses<SessionLine['state']>('activities', 'session.state', {
  planned: 'waiting',
  held: 'success',
  cancelled: 'neutral',
});
export const siteStatuses = defineStatuses<SiteLine['state']>('activities', 'site.state', {
  preparing: 'waiting',
  contracted: 'info',
  under_way: 'active',
  finished: 'success',
  given_up: 'neutral',
});
export const toolStatuses = defineStatuses<Tool['state']>('activities', 'tool.state', {
  good: 'success',
  worn: 'warning',
  broken: 'danger',
  lost: 'danger',
  retired: 'neutral',
});
export const presenceStatuses = defineStatuses<Presence>('activities', 'presence', {
  present: 'success',
  late: 'warning',
  excused: 'neutral',
  absent: 'danger',
});
export const PRESENCES = ['present', 'late', 'excused', 'absent'] as const satisfies readonly Presence[];

/** Modules typed one a line; what is said of one already stays with it. */
export const modulesOf = (text: string, known: Series['modules'] = []): Series['modules'] =>
  text
    .split('\n')
    .map((title) => title.trim())
    .filter(Boolean)
    .map((title) => ({ title, about: known.find((module) => module.title === title)?.about ?? null }));
