import type { Agenda } from './agenda.js';
import type { Cast } from './cast.js';
import type { Player, Stage } from './stage.js';

interface List<T> {
  items: T[];
}
interface Made {
  id: string;
}

/** The programme of that template; another part of the demonstration may have made it before. */
async function programmeOf(manager: Player, template: string): Promise<string> {
  const { items } = await manager.get<List<{ id: string; template: string }>>('/programmes');
  const known = items.find((programme) => programme.template === template);
  return known?.id ?? (await manager.send<Made>('POST', '/programmes', { template })).id;
}

/** What programmes do together with people: a joint cell with the landlord, group sessions, work-sites, tools, a shared home. */
export function planActivities(stage: Stage, agenda: Agenda, cast: Cast): void {
  const worker = () => stage.as(cast.workers[0]);
  const manager = () => stage.as(cast.manager);
  const people: string[] = [];

  agenda.at(-76, '09:20', async () => {
    const { items } = await (await worker()).get<List<Made>>('/tenants?size=12');
    people.push(...items.map(({ id }) => id));
  });
  planCell(stage, agenda, cast);
  planSessions(agenda, worker, manager, people);
  planHomes(agenda, worker, manager, people);
}

function planCell(stage: Stage, agenda: Agenda, cast: Cast): void {
  const cell = { id: '', meeting: '' };
  agenda.at(-38, '11:10', async () => {
    const manager = await stage.as(cast.manager);
    const programmeId = await programmeOf(manager, 'opac-oise-chi');
    const { items } = await manager.get<List<Made>>('/organisations?kind=landlord');
    const { id } = await manager.send<Made>('POST', '/committees', {
      ...{
        programmeId,
        kind: 'joint_cell',
        name: 'Cellule commune',
        partnerId: items[0]?.id,
        partnerName: 'Centre hospitalier',
      },
      ...{ rhythm: 'monthly', anchorOn: agenda.day(-28), startsAt: '14:00', place: 'Agence du bailleur' },
    });
    await manager.send('POST', `/committees/${id}/members`, { userId: cast.workers[0], chairs: true });
    await manager.send('POST', `/committees/${id}/members`, { userId: cast.landlord });
    await manager.send('POST', `/committees/${id}/members`, {
      ...{ guestName: 'Dr Alice Vautrin', organisation: 'Centre hospitalier', capacity: 'Psychiatre' },
    });
    cell.id = id;
    cell.meeting = (await manager.get<{ next: Made }>(`/committees/${id}`)).next.id;
  });
  agenda.at(-33, '10:15', async () => {
    const landlord = await stage.as(cast.landlord);
    const { items } = await landlord.get<List<Made>>('/tenants?size=2');
    await landlord.send('POST', `/committees/${cell.id}/signals`, {
      ...{
        tenantId: items[0]?.id,
        concern: 'no_contact',
        words: 'Boîte aux lettres pleine, volets fermés depuis deux semaines.',
      },
    });
    await landlord.send('POST', `/committees/${cell.id}/signals`, {
      ...{
        person: 'Occupant du 4e étage, entrée C',
        concern: 'neighbours',
        words: 'Bruits la nuit, les voisins s’inquiètent.',
      },
    });
  });
  agenda.at(-30, '16:30', async () => {
    const worker = await stage.as(cast.workers[0]);
    // Somebody may be on the agenda already, by the landlord's signal.
    const { items } = await worker.get<List<{ tenantId: string | null }>>(
      `/committee-meetings/${cell.meeting}/subjects`,
    );
    for (const { tenantId } of items.filter((one) => one.tenantId !== null).slice(0, 3))
      await worker.send('POST', `/committee-meetings/${cell.meeting}/cases`, { tenantId });
  });
  agenda.at(-28, '14:20', async () => {
    const worker = await stage.as(cast.workers[0]);
    const meeting = await worker.get<{
      cases: { id: string; version: number; tenantId: string | null; mayDecide: string[] }[];
    }>(`/committee-meetings/${cell.meeting}`);
    const known = meeting.cases.filter(({ tenantId, mayDecide }) => tenantId !== null && mayDecide.includes('goes_on'));
    for (const [at, { id, version }] of known.slice(0, 2).entries()) {
      await worker.send('PUT', `/committee-cases/${id}/presentation`, {
        ...{
          presentation: 'Moral meilleur ; soins suivis.',
          shared: 'Rendez-vous chaque quinzaine avec la référente.',
          version,
        },
      });
      await worker.send('POST', `/committee-cases/${id}/decision`, {
        ...{ decision: 'goes_on', said: 'L’accompagnement continue, point le mois prochain.', version: version + 1 },
      });
      if (at === 0)
        await worker.send('POST', `/committee-cases/${id}/tasks`, {
          ...{
            what: 'Voir avec l’agence la fuite de la salle de bains',
            userId: cast.workers[0],
            dueOn: agenda.day(4),
            shared: true,
          },
        });
    }
    await worker.send('POST', `/committee-meetings/${cell.meeting}/closure`, {});
  });
}

type As = () => Promise<Player>;

function planSessions(agenda: Agenda, worker: As, manager: As, people: readonly string[]): void {
  const days = [-21, -7, 3] as const;
  const sessions: string[] = [];
  agenda.at(-36, '10:40', async () => {
    const player = await worker();
    const programmeId = await programmeOf(await manager(), 'soliha-metropole-nord');
    const titles = ['Mon budget', 'Énergie et eau', 'Mes droits et mes devoirs'];
    const { id } = await player.send<Made>('POST', '/group-series', {
      ...{
        programmeId,
        kind: 'modules',
        name: 'Bien chez soi',
        enrolBy: 'session',
        place: 'Maison de quartier',
        capacity: 5,
      },
      modules: titles.map((title) => ({ title })),
    });
    for (const [at, day] of days.entries()) {
      const session = await player.send<Made>('POST', `/group-series/${id}/sessions`, {
        ...{ title: titles[at], heldOn: agenda.day(day), startsAt: '09:30', endsAt: '11:30' },
        ...{ place: 'Maison de quartier', capacity: 5 },
      });
      sessions.push(session.id);
      for (const tenantId of people.slice(0, 7))
        await player.send('POST', `/group-series/${id}/enrolments`, { tenantId, sessionId: session.id });
    }
  });
  for (const [at, day] of days.entries()) {
    if (day > 0) continue;
    agenda.at(day, '11:35', async () => {
      const player = await worker();
      const { participants } = await player.get<{ participants: { tenantId: string; state: string }[] }>(
        `/group-sessions/${sessions[at]}`,
      );
      const enrolled = participants.filter(({ state }) => state === 'enrolled');
      for (const [nth, { tenantId }] of enrolled.entries())
        if (nth !== at + 1)
          await player.send('PUT', `/group-sessions/${sessions[at]}/attendance`, {
            ...{ tenantId, state: nth === 3 ? 'late' : 'present' },
          });
      await player.send('POST', `/group-sessions/${sessions[at]}/closure`);
    });
  }
}

function planHomes(agenda: Agenda, worker: As, manager: As, people: readonly string[]): void {
  const sites: string[] = [];
  const version = async (player: Player, id: string) =>
    (await player.get<{ version: number }>(`/work-sites/${id}`)).version;
  agenda.at(-75, '15:10', async () => {
    const player = await worker();
    const programmeId = await programmeOf(await manager(), 'coup-de-pouce-habitat');
    const rooms = ['Cuisine et entrée', 'Chambre des enfants'];
    for (const [at, title] of rooms.entries()) {
      const { id } = await player.send<Made>('POST', '/work-sites', {
        ...{
          programmeId,
          tenantId: people[at],
          title,
          beganOn: agenda.day(-75),
          beforeState: 'Murs humides, papier décollé.',
        },
      });
      sites.push(id);
      const first = -68 + at * 7;
      await player.send('PUT', `/work-sites/${id}/plan`, {
        ...{
          title,
          days: [0, 1, 2, 3].map((day) => agenda.day(first + day)),
          beforeState: 'Murs humides, papier décollé.',
        },
        tasks: [
          { what: 'Décoller et lessiver', by: 'family', done: at === 0 },
          { what: 'Enduire et peindre', by: 'helpers', done: at === 0 },
        ],
        helpers: [{ name: 'Michel', kind: 'volunteer', hours: 16 }],
        version: 1,
      });
      await player.send('POST', `/work-sites/${id}/contract`, {
        ...{ signedOn: agenda.day(-75), signedFamily: 'La famille', signedAssociation: 'La référente', version: 2 },
      });
    }
    const tools: string[] = [];
    for (const [name, code] of [
      ['Perceuse', 'P-01'],
      ['Décolleuse à papier', 'D-01'],
      ['Escabeau', 'E-02'],
      ['Ponceuse', 'P-07'],
    ])
      tools.push((await player.send<Made>('POST', '/tools', { programmeId, name, code })).id);
    agenda.at(-12, '16:00', async () => {
      const lender = await worker();
      await lender.send('POST', `/tools/${tools[0]}/loans`, { tenantId: people[1], dueOn: agenda.day(-4) });
      await lender.send('POST', `/tools/${tools[2]}/loans`, { tenantId: people[2], dueOn: agenda.day(6) });
    });
  });
  agenda.at(-68, '08:40', async () => {
    const player = await worker();
    for (const id of sites)
      await player.send('POST', `/work-sites/${id}/start`, { version: await version(player, id) });
  });
  agenda.at(-60, '17:10', async () => {
    const player = await worker();
    const [done, late] = sites as [string, string];
    const cost = (id: string, kind: string, label: string, cents: number) =>
      player.send('POST', `/work-sites/${id}/costs`, { kind, label, cents, onDay: agenda.day(-62) });
    await cost(done, 'materials', 'Enduit, peinture, papier', 61_240);
    await cost(done, 'people', 'Encadrement, quatre jours', 58_000);
    await cost(late, 'materials', 'Peinture', 32_900);
    await player.send('POST', `/work-sites/${done}/end`, {
      ...{ finishedOn: agenda.day(-62), afterState: 'Murs sains, pièce claire.', version: await version(player, done) },
    });
  });
  agenda.at(-26, '11:20', async () => {
    const director = await manager();
    const programmeId = await programmeOf(director, 'maisons-cites-cheval-bleu');
    const places: string[] = [];
    for (const label of ['Chambre 1', 'Chambre 2', 'Chambre 3'])
      places.push(
        (await director.send<Made>('POST', '/shared-places', { programmeId, home: 'Rue des Lilas', label })).id,
      );
    await (await worker()).send('POST', `/shared-places/${places[0]}/stays`, {
      tenantId: people[3],
      onDay: agenda.day(-26),
    });
  });
}
