import { type JobName, JobQueues, SCHEDULES } from '#jobs';
import { planActivities } from './activities.js';
import { agendaFrom } from './agenda.js';
import { makeCast } from './cast.js';
import { planChoosing } from './choosing.js';
import { planNetwork } from './network.js';
import { planNewcomers } from './newcomers.js';
import { planOffers } from './offers.js';
import { demoTenants, REFERRED } from './people/index.js';
import { makeProgrammes } from './programmes.js';
import { RallyStory } from './rallies.js';
import { TodayStory } from './rally-today.js';
import type { Stage } from './stage.js';
import { TenantStories } from './tenants.js';
import { WaysIn } from './ways-in.js';

/** Days before today on which the demonstration begins. */
export const BEGINNING = 235;

/** What keeps the house in order, and finds nothing to do in most weeks; and what the demonstration needs no fresher than that. */
const TIDYING: readonly JobName[] = ['candidates.reconcile', 'platform.sweep', 'retention.run', 'support.watch'];

/** Eight months of everybody's work, day by day. */
export async function play(stage: Stage, today: Date): Promise<void> {
  const agenda = agendaFrom(today);
  const cast = await makeCast(stage);
  await makeProgrammes(stage, cast);
  planOffers(stage, agenda, cast);
  planNetwork(stage, agenda, cast);
  const tenants = demoTenants(agenda.day(0).slice(0, 7));
  new TenantStories(stage, agenda, cast).plan(tenants.slice(0, REFERRED));
  new WaysIn(stage, agenda, cast).plan();
  planNewcomers(stage, agenda, cast, tenants.slice(REFERRED));
  planChoosing(stage, agenda, cast);
  planActivities(stage, agenda, cast);
  new RallyStory(stage, agenda, cast).plan();
  new TodayStory(stage, agenda, cast).plan();
  const queues = stage.app.get(JobQueues);
  await agenda.play(stage, -BEGINNING, async (offset) => {
    for (const { job } of SCHEDULES) if (offset % 7 === 0 || !TIDYING.includes(job)) await queues.enqueue(job, {});
  });
}
