import type { ScreensWorld } from './screens-world.js';

/** What programmes do with people together: a joint cell with its meeting, a session, a work-site, a lent tool, a shared home. */
export async function seedActivities(world: ScreensWorld): Promise<void> {
  const { ids } = world;
  const programme = async (template: string) =>
    (await world.send('association_manager', 'post', 'programmes', { template })).id;
  await seedCell(world, await programme('opac-oise-chi'));
  const course = await programme('soliha-metropole-nord');
  const place = { place: 'Maison A', capacity: 5 };
  const series = { kind: 'modules', name: 'Budget 2027', enrolBy: 'session' };
  ids.groupId = (
    await world.send('case_worker', 'post', 'group-series', {
      programmeId: course,
      ...series,
      ...place,
      modules: [{ title: 'Budget 1' }],
    })
  ).id;
  ids.sessionId = (
    await world.send('case_worker', 'post', `group-series/${ids.groupId}/sessions`, {
      ...{ title: 'Budget 1', heldOn: '2027-02-01', startsAt: '09:30', endsAt: '11:30', ...place },
    })
  ).id;
  const who = { tenantId: ids.tenantId };
  await world.send('case_worker', 'post', `group-series/${ids.groupId}/enrolments`, {
    ...who,
    sessionId: ids.sessionId,
  });

  const works = await programme('coup-de-pouce-habitat');
  const site = { title: 'Kitchen A', beforeState: 'Photo 1' };
  ids.siteId = (
    await world.send('case_worker', 'post', 'work-sites', {
      programmeId: works,
      ...who,
      ...site,
      beganOn: '2027-01-25',
    })
  ).id;
  await world.send('case_worker', 'put', `work-sites/${ids.siteId}/plan`, {
    ...{ ...site, days: ['2027-02-03', '2027-02-04'], tasks: [{ what: 'Wall A', by: 'family', done: false }] },
    ...{ helpers: [{ name: 'Michel', kind: 'volunteer', hours: 16 }], version: 1 },
  });
  const cost = { kind: 'materials', label: 'RAL 9010', cents: 61_240, onDay: '2027-01-26' };
  await world.send('case_worker', 'post', `work-sites/${ids.siteId}/costs`, cost);
  const tool = await world.send('case_worker', 'post', 'tools', { programmeId: works, name: 'P-01', code: 'P-01' });
  await world.send('case_worker', 'post', `tools/${tool.id}/loans`, { ...who, dueOn: '2027-02-10' });

  const homes = await programme('maisons-cites-cheval-bleu');
  const room = { programmeId: homes, home: 'Maison B', label: 'B1' };
  await world.send('association_manager', 'post', 'shared-places', room);
}

async function seedCell(world: ScreensWorld, programmeId: string): Promise<void> {
  const { ids } = world;
  const when = { rhythm: 'monthly', anchorOn: '2027-02-08', startsAt: '14:00', place: 'Agence A' };
  const partner = { partnerId: ids.landlordId, partnerName: 'CHI' };
  ids.committeeId = (
    await world.send('association_manager', 'post', 'committees', {
      programmeId,
      kind: 'joint_cell',
      name: 'CHI 2027',
      ...partner,
      ...when,
    })
  ).id;
  for (const member of [
    { userId: world.userOf('case_worker'), chairs: true },
    { userId: world.userOf('landlord_staff') },
    { guestName: 'Dr Vautrin', organisation: 'CHI', capacity: 'Psy' },
  ])
    await world.send('association_manager', 'post', `committees/${ids.committeeId}/members`, member);
  const signal = { tenantId: ids.tenantId, concern: 'no_contact', words: 'RAS 01/02' };
  await world.send('landlord_staff', 'post', `committees/${ids.committeeId}/signals`, signal);
  const { next } = await world.send<{ next: { id: string } }>(
    'association_manager',
    'get',
    `committees/${ids.committeeId}`,
  );
  ids.meetingId = next.id;
}
