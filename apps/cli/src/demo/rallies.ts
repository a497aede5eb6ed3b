import { Db } from '#database';
import type { Agenda } from './agenda.js';
import type { Cast } from './cast.js';
import { startHires } from './rally-hires.js';
import { makePlaces } from './rally-places.js';
import type { Stage } from './stage.js';

/** The past rally took place this many days ago; the next of its series is due four months later, in about three weeks. */
const PAST = -100;

interface Meeting {
  id: string;
  slot: number;
  employerId: string;
  tenantId: string;
}
interface Timetable {
  meetings: Meeting[];
}

/** A series, its past rally from the invitations to the verdicts, and the answers to the one that is coming up. */
export class RallyStory {
  private pastId = '';

  constructor(
    private readonly stage: Stage,
    private readonly agenda: Agenda,
    private readonly cast: Cast,
  ) {}

  plan(): void {
    const { agenda } = this;
    agenda.at(-172, '10:00', () => this.makeSeries());
    agenda.at(PAST - 25, '18:00', () => this.answer(true));
    agenda.at(PAST - 20, '11:00', () => this.register(this.pastId, 10));
    agenda.at(PAST - 12, '11:00', () => this.wish(this.pastId));
    agenda.at(-9, '14:00', () => this.choose());
    agenda.at(-2, '18:00', () => this.answer(false));
    agenda.at(-3, '11:00', () => this.registerForNext());
  }

  private async makeSeries(): Promise<void> {
    const organiser = await this.stage.as(this.cast.organiser);
    const { agencyIds, venueId } = await makePlaces(this.stage, this.cast);
    const { manager, workers } = this.cast;
    const { id: seriesId } = await organiser.send<{ id: string }>('POST', '/rally-series', {
      name: 'Rallye emploi du Douaisis',
      territory: 'Douaisis',
      intervalMonths: 4,
      agencyIds,
      team: { organising: [this.cast.organiser], entrance: [manager, this.cast.organiser], phone: [workers[0]] },
      template: {
        venueId,
        venue: 'Salle des fêtes Jean-Lebas',
        address: '12 place du Barlet, 59500 Douai',
        startsAt: '09:00',
        slots: 12,
        slotMinutes: 15,
        blocks: [
          [0, 5],
          [6, 11],
        ],
        breaksPerBlock: 1,
        minMeetings: 2,
        maxMeetings: 5,
        capacity: 40,
      },
    });
    this.pastId = await this.makeRally(seriesId);
  }

  /** On the first working day from there on: the program knows which those are. */
  private async makeRally(seriesId: string): Promise<string> {
    const organiser = await this.stage.as(this.cast.organiser);
    for (let day = PAST; ; day++) {
      try {
        const { id } = await organiser.send<{ id: string }>('POST', '/rallies', {
          seriesId,
          heldOn: this.agenda.day(day),
          name: 'Rallye emploi du Douaisis n° 1',
        });
        this.agenda.at(day, '08:40', () => this.signIn());
        this.agenda.at(day, '12:15', () => this.hold());
        this.agenda.at(day + 3, '16:00', () => this.learn());
        this.agenda.at(day + 9, '14:00', () => startHires(this.stage, this.agenda, this.pastId, PAST));
        return id;
      } catch (error) {
        if (day > PAST + 7 || !String(error).includes('heldOn')) throw error;
      }
    }
  }

  /** People answer by the link of their message, as it stands in the outbox; who has no address is asked on the phone. */
  private async answer(past: boolean): Promise<void> {
    const rallyId = past ? this.pastId : await this.nextId();
    if (!rallyId) return;
    const db = this.stage.app.get(Db);
    const letters = await db.query<{ recipient_id: string; body_text: string; address: string | null }>(
      `SELECT DISTINCT ON (recipient_id) recipient_id, body_text, address FROM messages
       WHERE rally_id = $1 AND recipient_kind = 'tenant' AND body_text LIKE '%/t/%' ORDER BY recipient_id, created_at`,
      [rallyId],
    );
    for (const [index, { body_text }] of letters.entries()) {
      const token = /\/t\/([A-Za-z0-9_-]+)/.exec(body_text)?.[1];
      // Some never answer, and for the next rally half have not yet.
      if (!token || index % 9 === 8 || (!past && index % 2)) continue;
      const accept = index % 7 !== 6;
      await this.stage.anyone().send('POST', `/links/${token}/invitation`, {
        answer: accept ? 'accept' : 'decline',
        ...(accept ? {} : { reason: 'Rendez-vous médical ce jour-là' }),
        ...(accept && index % 8 === 0 ? { constraints: { companion: true } } : {}),
      });
    }
  }

  private async nextId(): Promise<string | undefined> {
    const organiser = await this.stage.as(this.cast.organiser);
    const { items } = await organiser.get<{ items: { id: string; seriesId?: string | null }[] }>('/rallies?size=50');
    return items.find(({ id, seriesId }) => seriesId && id !== this.pastId)?.id;
  }

  private async registerForNext(): Promise<void> {
    const rallyId = await this.nextId();
    if (rallyId) await this.register(rallyId, 7);
  }

  private async register(rallyId: string, count: number): Promise<void> {
    for (const [index, { userId }] of this.cast.employers.slice(0, count).entries()) {
      const employer = await this.stage.as(userId);
      await employer.send('POST', `/rallies/${rallyId}/registration`, {
        tables: index === 0 ? 2 : 1,
        away: index === 4 ? [0, 1] : [],
      });
    }
  }

  private async wish(rallyId: string): Promise<void> {
    for (const [index, { userId }] of this.cast.employers.slice(0, 10).entries()) {
      const employer = await this.stage.as(userId);
      const { items } = await employer.get<{ items: { candidateId: string | null }[] }>(
        `/rallies/${rallyId}/candidates`,
      );
      const wishes = items
        .flatMap(({ candidateId }) => (candidateId ? [candidateId] : []))
        .filter((_, at) => (at + index) % 4 === 0)
        .slice(0, 6)
        .map((candidateId, at) => ({ candidateId, wish: at === 0 ? 'must' : 'want' }));
      if (wishes.length) await employer.send('PUT', `/rallies/${rallyId}/wishes`, { wishes });
    }
  }

  /** Two candidates and one employer of those expected do not come. */
  private async signIn(): Promise<void> {
    const organiser = await this.stage.as(this.cast.organiser);
    const { candidates, employers } = await organiser.get<{
      candidates: { invitationId: string; state: string }[];
      employers: { invitationId: string }[];
    }>(`/rallies/${this.pastId}/floor`);
    const expected = candidates.filter(({ state }) => state === 'accepted');
    for (const [index, { invitationId }] of expected.entries()) {
      const attendance = index === 4 || index === 11 ? 'no_show' : index === 7 ? 'late' : 'present';
      await organiser.send('POST', `/rallies/${this.pastId}/sign-ins`, { invitationId, attendance });
    }
    for (const [index, { invitationId }] of employers.entries()) {
      await organiser.send('POST', `/rallies/${this.pastId}/sign-ins`, {
        invitationId,
        attendance: index === employers.length - 1 ? 'no_show' : 'present',
      });
    }
  }

  private async hold(): Promise<void> {
    const organiser = await this.stage.as(this.cast.organiser);
    const floor = await organiser.get<{
      candidates: { tenantId: string; attendance: string }[];
      employers: { employerId: string; attendance: string }[];
    }>(`/rallies/${this.pastId}/floor`);
    const { meetings } = await organiser.get<Timetable>(`/rallies/${this.pastId}/timetable`);
    const absent = new Set([
      ...floor.candidates.filter(({ attendance }) => attendance === 'no_show').map(({ tenantId }) => tenantId),
      ...floor.employers.filter(({ attendance }) => attendance === 'no_show').map(({ employerId }) => employerId),
    ]);
    const hired = new Set<string>();
    for (const [index, meeting] of meetings.entries()) {
      const state = absent.has(meeting.tenantId)
        ? 'missed_by_candidate'
        : absent.has(meeting.employerId)
          ? 'missed_by_employer'
          : 'held';
      await organiser.send('POST', `/meetings/${meeting.id}/attendance`, { state });
      if (state !== 'held') continue;
      await this.verdict(meeting, index, hired);
    }
  }

  private async verdict(meeting: Meeting, index: number, hired: Set<string>): Promise<void> {
    const owner = this.cast.employers.find(({ id }) => id === meeting.employerId);
    // One in twelve is still owed: the employer is reminded.
    if (!owner || index % 12 === 11) return;
    const hires = index % 6 === 2 && !hired.has(meeting.tenantId) && hired.size < 7;
    if (hires) hired.add(meeting.tenantId);
    const other = [
      { verdict: 'second_interview' },
      { verdict: 'refused', reason: 'experience' },
      { verdict: 'trial' },
      { verdict: 'refused', reason: 'availability' },
      { verdict: 'candidate_declines' },
    ][index % 5];
    const employer = await this.stage.as(owner.userId);
    const give = (verdict: object | undefined) => employer.send('POST', `/meetings/${meeting.id}/verdict`, verdict);
    // Who was hired elsewhere meanwhile cannot be hired again: the employer does as the refusal says.
    await give(hires ? { verdict: 'hire' } : other).catch((refusal: Error) => {
      if (!refusal.message.includes('hired_meanwhile')) throw refusal;
      return give({ verdict: 'second_interview' });
    });
  }

  /** What the organiser wants to remember for the next one. */
  private async learn(): Promise<void> {
    const organiser = await this.stage.as(this.cast.organiser);
    await organiser.send('PUT', `/rallies/${this.pastId}/lessons`, {
      lessons:
        'File d’attente à l’accueil entre 8 h 45 et 9 h 15 : prévoir deux personnes.\nLes employeurs du bâtiment veulent être près de l’entrée.',
    });
  }

  /** A case worker says of some of their tenants whether to invite them; the others are still to be decided. */
  private async choose(): Promise<void> {
    const rallyId = await this.nextId();
    if (!rallyId) return;
    const worker = await this.stage.as(this.cast.workers[0]);
    const { items } = await worker.get<{ items: { tenantId: string; readiness: string }[] }>(
      `/rallies/${rallyId}/proposals`,
    );
    const decisions = items.slice(0, Math.ceil(items.length * 0.6)).map(({ tenantId }, index) => ({
      tenantId,
      ...(index % 6 === 5 ? { invite: false, reason: 'not_available' } : { invite: true }),
    }));
    if (decisions.length) await worker.send('PUT', `/rallies/${rallyId}/proposals`, { decisions });
  }
}
