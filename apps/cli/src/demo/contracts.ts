import type { Agenda } from './agenda.js';
import type { Player } from './stage.js';

/** A hand that signs: a line across the field. */
const signature = (slant: number): string =>
  `M60 ${120 + slant}${Array.from({ length: 24 }, (_, at) => `L${80 + at * 18} ${100 + slant + (at % 4) * 14}`).join('')}`;

/** Two actions and a contract that both have signed; for some a reminder of the case worker's own for today. */
export async function agreeOn(worker: Player, tenantId: string, index: number, agenda: Agenda): Promise<void> {
  const contract = `/tenants/${tenantId}/contract`;
  await worker.send('POST', `/tenants/${tenantId}/actions`, {
    domain: 'work',
    title: 'Mettre le CV à jour et préparer trois candidatures',
    doer: 'tenant',
    dueOn: agenda.day((index % 3) - 1),
  });
  await worker.send('POST', `/tenants/${tenantId}/actions`, {
    domain: 'mobility',
    title: 'Demander l’aide aux transports',
    doer: 'partner',
    doerName: 'Mission mobilité du bassin minier',
    dueOn: agenda.day(index % 5),
  });
  await worker.send('PUT', contract, {
    general: 'Retrouver un emploi stable et garder le logement, à un rythme tenable, sans laisser les dettes grandir.',
    reviewDays: 180,
  });
  for (const party of ['tenant', 'case_worker']) {
    const { hash } = await worker.get<{ hash: string }>(contract);
    const name = party === 'tenant' ? 'Signé au domicile' : 'Référent social';
    await worker.send('POST', `${contract}/signatures`, { party, name, drawing: signature(index % 20), hash });
  }
  if (index % 8 === 0)
    await worker.send('POST', '/reminders', {
      text: 'Rappeler pour les pièces de la demande d’aide',
      dueOn: agenda.day(0),
      tenantId,
    });
}
