import type { Card } from './domain/card.js';
import type { DistanceBand } from './domain/distance.js';
import type { Match } from './domain/match.js';
import { sentenceOf } from './match.sentences.js';
import { labels } from './trades.js';

export const occupation = (code: string) => ({ code, label: labels.fr(code), labelEn: labels.en(code) });

/** A match with each point as a sentence. */
export const matchView = (match: Match) => ({
  score: match.score,
  standing: match.standing,
  toObtain: match.toObtain.map(({ kind, name, need }) => ({ kind, name, byLaw: need === 'law' })),
  points: match.points.map((point) => ({ ...point, sentence: sentenceOf(point, labels) })),
});

/** A card as it is answered, named field by field: what is added to the row one day does not slip out. */
export function cardView(card: Card, distanceBand: DistanceBand | null, match: Match | null, today: string) {
  const { headline, skills, certificates, licences, languages, weeklyHours, contracts, training, availability } = card;
  return {
    ...{ headline, skills, certificates, licences, languages, weeklyHours, contracts, training, distanceBand },
    occupations: card.occupations.map(occupation),
    experiences: card.experiences.map(({ occupation: code, months, untilYear, current }) => ({
      occupation: occupation(code),
      months,
      untilYear,
      current,
    })),
    availableFrom: availability && availability > today ? availability : null,
    match: match && matchView(match),
  };
}
