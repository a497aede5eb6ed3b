import { Injectable } from '@nestjs/common';
import { Config } from '#config';
import { Db } from '#database';
import { Messages } from '#messaging';
import type { HandoverInput, StandInInput } from './handovers.dto.js';
import { handoverTold, standInTold } from './record.messages.js';

interface Colleague {
  id: string;
  name: string;
  email: string;
  locale: 'fr' | 'en';
}

const shown = (day: string): string => day.split('-').reverse().join('/');

/** Tells both sides that somebody takes over or stands in. How many, not whom: the names are in the program. */
@Injectable()
export class FollowerMail {
  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly messages: Messages,
  ) {}

  async handover({ fromUserId, toUserId, onDay }: HandoverInput, people: number, occasion: string): Promise<void> {
    const [from, to] = await this.both(fromUserId, toUserId);
    const about = { people, from: from.name, to: to.name, day: shown(onDay), url: `${this.config.publicUrl}/my-day` };
    for (const each of [from, to]) await this.send(each, `handover:${occasion}`, handoverTold[each.locale](about));
  }

  async standIn(
    { userId, forUserId, fromDay, untilDay }: StandInInput,
    people: number,
    occasion: string,
  ): Promise<void> {
    const [who, forWhom] = await this.both(userId, forUserId);
    const days = { from: shown(fromDay), until: shown(untilDay) };
    const about = { people, who: who.name, forWhom: forWhom.name, ...days, url: `${this.config.publicUrl}/my-day` };
    for (const each of [who, forWhom]) await this.send(each, `stand_in:${occasion}`, standInTold[each.locale](about));
  }

  private send({ id, email, locale }: Colleague, occasion: string, text: { subject: string; text: string }) {
    return this.messages.queue({
      occasion: `${occasion}:${id}`,
      recipient: { kind: 'user', id },
      address: email,
      locale,
      ...text,
    });
  }

  private async both(first: string, second: string): Promise<[Colleague, Colleague]> {
    const rows = await this.db.query<Colleague>(
      'SELECT id, display_name AS name, email, locale FROM users WHERE id IN ($1, $2)',
      [first, second],
    );
    const of = (id: string) => rows.find((row) => row.id === id);
    const [a, b] = [of(first), of(second)];
    if (!a || !b) throw new Error('A colleague of a hand-over has no account.');
    return [a, b];
  }
}
