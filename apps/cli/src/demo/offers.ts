import type { Agenda } from './agenda.js';
import type { Cast } from './cast.js';
import { type DemoOffer, demoOffers } from './people/index.js';
import type { Stage } from './stage.js';

/** Published for the past rally: by now one is filled and the others have expired. */
const OLD = new Set([1, 3, 6, 8, 11, 13, 15, 18]);
const DRAFTS = new Set([2, 24]);
const FILLED = 3;

/** Offers for the past rally, those of today, and drafts; the first two employers, who can sign in, have some of each. */
export function planOffers(stage: Stage, agenda: Agenda, cast: Cast): void {
  for (const [index, offer] of demoOffers().entries()) {
    const employer = cast.employers[offer.employerIndex];
    if (!employer) throw new Error(`The offer ${offer.title} belongs to no employer.`);
    const published = OLD.has(index) ? -135 + index : -40 + index;
    agenda.at(published, '10:30', async () => {
      const player = await stage.as(employer.userId);
      const { id } = await player.send<{ id: string }>('POST', '/offers', bodyOf(offer, agenda));
      if (DRAFTS.has(index)) return;
      await player.send('POST', `/offers/${id}/publication`);
      if (index === FILLED) {
        agenda.at(-60, '16:00', async () => {
          const later = await stage.as(employer.userId);
          await later.send('POST', `/offers/${id}/closure`, { outcome: 'filled', reason: 'Embauche après le rallye' });
        });
      }
    });
  }
}

function bodyOf(offer: DemoOffer, agenda: Agenda) {
  return {
    title: offer.title,
    occupation: offer.rome,
    description: `${offer.tasks.map((task) => `– ${task}`).join('\n')}\n\nHoraires : ${offer.schedule}`,
    city: offer.town,
    contract: offer.contract,
    contractMonths: offer.durationMonths,
    weeklyHours: offer.weeklyHours,
    payMinCents: offer.payMinCents,
    payMaxCents: offer.payMaxCents,
    payPer: 'hour',
    startOn: agenda.day(offer.startInDays),
    certificates: offer.demandedCertificates,
    wishedCertificates: offer.wishedCertificates,
    experienceYears: offer.minYears,
    licences: offer.drivingLicences,
    positions: offer.posts,
    openToTraining: offer.openToTraining,
  };
}
