import type { Agenda } from './agenda.js';
import type { Cast } from './cast.js';
import { cvTruth } from './cv-truth.js';
import { type CvLayout, cvLayouts, type DemoTenant, renderCv } from './people/index.js';
import type { Stage } from './stage.js';
import { identityOf, wantedOf } from './wanted.js';

/** The days on which the associations held a morning for people who look for work, and how many came to each. */
const MORNINGS = [-58, -47, -36, -27, -17, -9] as const;

/** People who came to the associations by themselves: registered, CV taken and confirmed, shown to employers on the same day. */
export function planNewcomers(stage: Stage, agenda: Agenda, cast: Cast, tenants: readonly DemoTenant[]): void {
  for (const [at, day] of MORNINGS.entries()) {
    const came = tenants.filter((_, index) => index % MORNINGS.length === at);
    const registered: { id: string; userId: string; tenant: DemoTenant }[] = [];
    agenda.at(day, '09:10', async () => {
      await Promise.all(
        came.map(async (tenant, index) => {
          const userId = cast.workers[(index + at) % cast.workers.length] as string;
          const worker = await stage.as(userId);
          const { id } = await worker.send<{ id: string }>('POST', '/tenants', {
            ...identityOf(tenant),
            wanted: wantedOf(tenant, agenda),
          });
          await worker.upload(`/tenants/${id}/documents`, await renderCv(tenant, layoutOf(index + at)));
          registered.push({ id, userId, tenant });
        }),
      );
    });
    agenda.at(day, '11:40', async () => {
      await Promise.all(
        registered.map(async ({ id, userId, tenant }, index) => {
          const worker = await stage.as(userId);
          await worker.send('PUT', `/tenants/${id}/cv`, { version: 2, fields: cvTruth(tenant) });
          await worker.send('POST', `/tenants/${id}/consents`, {
            ...{ scope: 'listing', given: true },
            how: index % 2 ? 'written' : 'spoken',
          });
        }),
      );
    });
  }
}

const layoutOf = (nth: number): CvLayout => cvLayouts[nth % cvLayouts.length] ?? 'classic';
