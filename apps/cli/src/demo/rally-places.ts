import type { Cast } from './cast.js';
import type { Stage } from './stage.js';

/** The agencies of the demonstration's landlord around Douai, and the hall of its rallies. */
export async function makePlaces(stage: Stage, cast: Cast): Promise<{ agencyIds: string[]; venueId: string }> {
  const organiser = await stage.as(cast.organiser);
  const { landlords } = await organiser.get<{ landlords: { id: string; name: string }[] }>('/agencies');
  const landlordId = landlords[0]?.id ?? null;
  const agencyIds: string[] = [];
  for (const [name, postcodes] of [
    ['Agence de Douai', ['59500', '59128', '59187']],
    ['Agence de Sin-le-Noble et environs', ['59450', '59119', '59169', '59287']],
  ] as const) {
    const { id } = await organiser.send<{ id: string }>('POST', '/agencies', { name, landlordId, postcodes });
    agencyIds.push(id);
  }
  const { id: venueId } = await organiser.send<{ id: string }>('POST', '/venues', {
    name: 'Salle des fêtes Jean-Lebas',
    address: '12 place du Barlet, 59500 Douai',
    access: 'Bus 1 et 3, arrêt Barlet. Entrée sans marche par la cour. Parking gratuit derrière la salle.',
    rooms: [
      { name: 'Grande salle', tables: 10 },
      { name: 'Salle du conseil', tables: 4 },
    ],
  });
  return { agencyIds, venueId };
}
