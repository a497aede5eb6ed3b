import type { Agenda } from './agenda.js';
import type { Cast } from './cast.js';
import type { Stage } from './stage.js';

interface List<T> {
  items: T[];
}

/** What an employer does between two rallies: a search that is watched, people kept in mind, and somebody proposed to it. */
export function planChoosing(stage: Stage, agenda: Agenda, cast: Cast): void {
  const [house] = cast.employers;
  if (!house) throw new Error('The demonstration has no employers.');
  agenda.at(-20, '14:20', async () => {
    const employer = await stage.as(house.userId);
    await employer.send('POST', '/saved-searches', {
      ...{ name: 'Caristes autour de Douai', notify: true },
      query: { q: 'cariste', near: 'Douai' },
    });
  });
  agenda.at(-5, '15:10', async () => {
    const employer = await stage.as(house.userId);
    const { items } = await employer.get<List<{ id: string }>>('/candidates?q=pr%C3%A9parateur&size=3');
    for (const [at, { id }] of items.entries())
      await employer.send('POST', '/shortlist', {
        candidateId: id,
        ...(at === 0 ? { note: 'À rencontrer au prochain rallye' } : {}),
      });
  });
  agenda.at(-2, '10:40', async () => {
    const worker = await stage.as(cast.workers[0]);
    const { items } = await worker.get<List<{ tenantId: string | null }>>('/candidates?q=cariste&size=50');
    const tenantId = items.find((one) => one.tenantId)?.tenantId;
    if (!tenantId) return;
    const offers = await worker.get<List<{ id: string; employerId: string }>>(`/tenants/${tenantId}/offers?size=50`);
    const offer = offers.items.find(({ employerId }) => employerId === house.id);
    await worker.send('POST', `/tenants/${tenantId}/proposals`, {
      ...(offer ? { offerId: offer.id } : { employerId: house.id }),
      ...{ agreed: 'spoken', message: 'À l’aise avec le scanner et le travail à quai.' },
    });
  });
}
