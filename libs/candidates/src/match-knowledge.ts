import { findOccupation, occupations } from '#occupations';
import { holdsCertificate, holdsSkill } from '#search';
import type { DistanceBand } from './domain/distance.js';
import { type Match, type MatchCard, type MatchKnowledge, type MatchOffer, matchScore } from './domain/match.js';

const holds = { certificate: holdsCertificate, skill: holdsSkill };

/** Certificates that employers give by training their own people. Of the whole catalogue: a CACES is one in every occupation. */
let employers: string[] | undefined;
function employersCertificates(): string[] {
  employers ??= [
    ...new Set(
      occupations().flatMap(({ qualifications }) =>
        qualifications.flatMap(({ need, kind, name }) => (need === 'employer' && kind === 'certificate' ? [name] : [])),
      ),
    ),
  ];
  return employers;
}
const isEmployers = new Map<string, boolean>();
/** Offers name a handful of certificates, over and over; beyond that many the memory starts anew. */
const MOST_REMEMBERED = 2000;

/** What the match knows of occupations, from the catalogue and the official mobility table where it was imported. */
const knowledge: MatchKnowledge = {
  holds,
  qualifications: {
    required: (code) =>
      (findOccupation(code)?.qualifications ?? [])
        .filter(({ need }) => need === 'required')
        .map(({ kind, name }) => ({ kind: kind === 'licence' ? 'licence' : 'certificate', name })),
    isEmployers(certificate) {
      const known = isEmployers.get(certificate);
      if (known !== undefined) return known;
      if (isEmployers.size >= MOST_REMEMBERED) isEmployers.clear();
      // Any CACES, also one that no occupation of the catalogue names (R488).
      const answer =
        holdsCertificate([certificate], 'CACES') ||
        employersCertificates().some((name) => holdsCertificate([certificate], name));
      isEmployers.set(certificate, answer);
      return answer;
    },
  },
  isMove: (from, to) => findOccupation(from)?.near.includes(to) ?? false,
};

/** The match of a card and an offer, with what this program knows of occupations. `today` is `YYYY-MM-DD`. */
export const matchOf = (card: MatchCard, offer: MatchOffer, travel: DistanceBand | null, today: string): Match =>
  matchScore(card, offer, travel, today, knowledge);
