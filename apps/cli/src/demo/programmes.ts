import type { Cast } from './cast.js';
import type { Stage } from './stage.js';

/** Under which programme the household with that number is supported; most of them under that of the rallies. */
export function templateFor(index: number): string {
  if (index % 11 === 5) return 'soliha-metropole-nord';
  if (index % 13 === 6) return 'coup-de-pouce-habitat';
  return 'sia-sauvegarde';
}

/** The manager makes three programmes from their templates, and gives that of the rallies a rhythm that case workers can keep. */
export async function makeProgrammes(stage: Stage, cast: Cast): Promise<void> {
  const manager = await stage.as(cast.manager);
  for (const template of ['soliha-metropole-nord', 'coup-de-pouce-habitat', 'seniors-a-domicile'])
    await manager.send('POST', '/programmes', { template });
  const { id } = await manager.send<{ id: string }>('POST', '/programmes', { template: 'sia-sauvegarde' });
  const { version, name, definition } = await manager.get<{
    version: number;
    name: string;
    definition: { rhythm: object };
  }>(`/programmes/${id}`);
  await manager.send('PUT', `/programmes/${id}`, {
    ...{ version, name, note: 'Un contact par mois pour commencer : deux référents pour tout le quartier.' },
    definition: { ...definition, rhythm: { ...definition.rhythm, contactDays: 31 } },
  });
}
