import { JobQueues, SCHEDULES } from '#jobs';
import { agendaFrom } from './agenda.js';
import { makeCast } from './cast.js';
import { planNetwork } from './network.js';
import { planOffers } from './offers.js';
import { RallyStory } from './rallies.js';
import type { Stage } from './stage.js';
import { TenantStories } from './tenants.js';

/** Days before today on which the demonstration begins. */
export const BEGINNING = 235;

/** Eight months of everybody's work, day by day. */
export async function play(stage: Stage, today: Date): Promise<void> {
  const agenda = agendaFrom(today);
  const cast = await makeCast(stage);
  planOffers(stage, agenda, cast);
  planNetwork(stage, agenda, cast);
  new TenantStories(stage, agenda, cast).plan();
  new RallyStory(stage, agenda, cast).plan();
  const queues = stage.app.get(JobQueues);
  await agenda.play(stage, -BEGINNING, async () => {
    for (const { job } of SCHEDULES) await queues.enqueue(job, {});
  });
}
