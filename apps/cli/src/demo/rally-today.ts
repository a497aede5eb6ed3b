import { Db } from '#database';
import type { Agenda } from './agenda.js';
import type { Cast } from './cast.js';
import type { Stage } from './stage.js';

/** It is made at short notice, this many days before. */
const MADE = -12;
const EMPLOYERS = 4;
const PLACES = 12;

/** A small rally on the day on which the demonstration is started, so that its hall can be seen alive; on a weekend, on the next working day. */
export class TodayStory {
  private id = '';

  constructor(
    private readonly stage: Stage,
    private readonly agenda: Agenda,
    private readonly cast: Cast,
  ) {}

  plan(): void {
    this.agenda.at(MADE, '09:30', () => this.make());
    this.agenda.at(MADE + 2, '18:30', () => this.answer());
  }

  private async make(): Promise<void> {
    const organiser = await this.stage.as(this.cast.organiser);
    for (let day = 0; ; day++) {
      try {
        const { id } = await organiser.send<{ id: string }>('POST', '/rallies', {
          heldOn: this.agenda.day(day),
          name: 'Rallye express de Sin-le-Noble',
          venue: 'Maison des associations',
          address: '4 rue du Bois, 59450 Sin-le-Noble',
          startsAt: '09:00',
          slots: 24,
          slotMinutes: 20,
          blocks: [
            [0, 8],
            [9, 23],
          ],
          // The afternoon begins at half past one and ends at half past six.
          pauses: [[9, 90]],
          breaksPerBlock: 1,
          minMeetings: 2,
          maxMeetings: 4,
          capacity: PLACES,
        });
        this.id = id;
        if (day === 0) this.agenda.at(0, '08:40', () => this.signIn());
        return;
      } catch (error) {
        if (day > 7 || !String(error).includes('heldOn')) throw error;
      }
    }
  }

  /** Whoever was asked comes, by their link; the firms that know the association best register. */
  private async answer(): Promise<void> {
    const letters = await this.stage.app.get(Db).query<{ text: string }>(
      `SELECT DISTINCT ON (recipient_id) body_text AS text FROM messages
       WHERE rally_id = $1 AND recipient_kind = 'tenant' AND body_text LIKE '%/t/%' ORDER BY recipient_id, created_at`,
      [this.id],
    );
    for (const { text } of letters) {
      const token = /\/t\/([A-Za-z0-9_-]+)/.exec(text)?.[1];
      if (token) await this.stage.anyone().send('POST', `/links/${token}/invitation`, { answer: 'accept' });
    }
    for (const { userId } of this.cast.employers.slice(0, EMPLOYERS)) {
      const employer = await this.stage.as(userId);
      await employer.send('POST', `/rallies/${this.id}/registration`, { tables: 1 });
    }
  }

  /** The doors are open: the firms sit at their tables, two of three candidates have come by now. */
  private async signIn(): Promise<void> {
    const organiser = await this.stage.as(this.cast.organiser);
    const { candidates, employers } = await organiser.get<{
      candidates: { invitationId: string; state: string }[];
      employers: { invitationId: string }[];
    }>(`/rallies/${this.id}/floor`);
    const here = [
      ...employers,
      ...candidates.filter(({ state }) => state === 'accepted').filter((_, index) => index % 3 !== 2),
    ];
    for (const { invitationId } of here)
      await organiser.send('POST', `/rallies/${this.id}/sign-ins`, { invitationId, attendance: 'present' });
  }
}
