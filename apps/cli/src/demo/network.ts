import type { Agenda } from './agenda.js';
import type { Cast } from './cast.js';
import type { Stage } from './stage.js';

interface Exchange {
  day: number;
  employer: number;
  by: 'landlord' | 'organiser';
  kind: 'call' | 'visit' | 'mail' | 'meeting';
  summary: string;
  next?: { step: string; inDays: number };
}

const EXCHANGES: readonly Exchange[] = [
  {
    day: -120,
    employer: 0,
    by: 'landlord',
    kind: 'visit',
    summary: 'Visite de la plateforme. Cherche des caristes toute l’année, forme en interne.',
  },
  {
    day: -34,
    employer: 0,
    by: 'organiser',
    kind: 'call',
    summary: 'Content du rallye. Prêt à prendre deux tables au prochain.',
  },
  {
    ...{
      day: -12,
      employer: 1,
      by: 'organiser',
      kind: 'call',
      summary: 'Deux tournées à pourvoir en janvier, permis B suffit.',
    },
    next: { step: 'Envoyer trois profils de chauffeurs-livreurs', inDays: 9 },
  },
  {
    ...{
      day: -9,
      employer: 2,
      by: 'landlord',
      kind: 'meeting',
      summary: 'Prête à recevoir nos locataires à l’agence de Douai le mardi matin.',
    },
    next: { step: 'Confirmer la date de la matinée de rencontre', inDays: 11 },
  },
  {
    ...{
      day: -3,
      employer: 7,
      by: 'landlord',
      kind: 'mail',
      summary: 'Chantier de 40 logements : clause d’insertion de 1 200 heures.',
    },
    next: { step: 'Rappeler le conducteur de travaux', inDays: 5 },
  },
];

const PROMISES = [
  {
    day: -60,
    employer: 0,
    kind: 'rally',
    amount: 1,
    label: 'Venir au prochain rallye avec deux recruteurs',
    dueIn: 90,
  },
  {
    day: -60,
    employer: 1,
    kind: 'positions',
    amount: 2,
    label: '2 postes de chauffeur-livreur d’ici la fin du trimestre',
    dueIn: 80,
  },
  { day: -45, employer: 2, kind: 'hires', amount: 2, label: '2 embauches d’agents d’entretien', dueIn: 40 },
  { day: -40, employer: 7, kind: 'other', amount: 1, label: 'Ouvrir le chantier-école à une visite', dueIn: 30 },
] as const;

/** What the landlord and the organiser say with employers: contacts, calls and visits, promises. */
export function planNetwork(stage: Stage, agenda: Agenda, cast: Cast): void {
  const idOf = (index: number): string => cast.employers[index]?.id ?? '';
  agenda.at(-130, '11:00', async () => {
    const landlord = await stage.as(cast.landlord);
    const person = { phone: null, isMain: false, hasLeft: false };
    await landlord.send('POST', `/employers/${idOf(0)}/contacts`, {
      ...{ ...person, name: 'Thierry Wallart', role: 'Chef d’équipe réception', email: 't.wallart@example.org' },
    });
    await landlord.send('POST', `/employers/${idOf(1)}/contacts`, {
      ...{ ...person, name: 'Sonia Leclercq', role: 'Exploitation', email: 's.leclercq@example.org' },
    });
    for (const [index, tags] of [['logistique', 'forme en interne'], ['permis B'], ['matin et soir']].entries())
      await landlord.send('PUT', `/employers/${idOf(index)}/tie`, {
        ...{
          knownByUserId: index === 1 ? null : cast.landlord,
          knownByName: index === 1 ? 'Gardien de la résidence' : null,
        },
        ...{ tags, notes: null },
      });
  });
  for (const { day, employer, by, next, ...exchange } of EXCHANGES)
    agenda.at(day, '15:20', async () => {
      const player = await stage.as(cast[by]);
      await player.send('POST', `/employers/${idOf(employer)}/exchanges`, {
        ...exchange,
        happenedOn: agenda.day(day),
        ...(next && { nextStep: next.step, nextOn: agenda.day(day + next.inDays) }),
      });
    });
  for (const { day, employer, dueIn, ...promise } of PROMISES)
    agenda.at(day, '16:10', async () => {
      const organiser = await stage.as(cast.organiser);
      await organiser.send('POST', `/employers/${idOf(employer)}/promises`, {
        ...promise,
        promisedOn: agenda.day(day),
        dueOn: agenda.day(day + dueIn),
      });
    });
}
