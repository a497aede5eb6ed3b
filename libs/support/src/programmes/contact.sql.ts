import { CONTACT_WHILE, PLACED } from './domain/placed.js';

/** Last day of the newest job, training or trial that is over, of tenant `t`: the usual rhythm is counted from it. */
export const BACK_ON = `SELECT max(w.ended_on) FROM placements w WHERE w.tenant_id = t.id AND w.state = 'ended'`;

const OF_KIND = PLACED.map((kind) => `WHEN '${kind}' THEN '${CONTACT_WHILE[kind]}'`).join(' ');

/** Days between two contacts with tenant `t` under programme `p`: `contactRhythm` of the domain, for lists that are made in the database. */
export const CONTACT_DAYS = `coalesce((SELECT min((p.definition -> 'rhythm' ->> CASE w.kind ${OF_KIND} END)::int)
  FROM placements w WHERE w.tenant_id = t.id AND w.state = 'started'), (p.definition -> 'rhythm' ->> 'contactDays')::int)`;
