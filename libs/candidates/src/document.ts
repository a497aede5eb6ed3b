import { findOccupation } from '#occupations';
import type { CandidateDocument } from '#search';
import type { Card } from './domain/card.js';
import { languageName } from './highlights.js';

/** What the search index gets of a card. */
export function documentOf(
  { id, version, updatedAt }: { id: string; version: number; updatedAt: Date },
  card: Card,
): CandidateDocument {
  const past = card.experiences.map((experience) => experience.occupation);
  const wanted = card.occupations.flatMap((code) => findOccupation(code) ?? []);
  // Who did the work that they look for comes before who never did.
  const done = past.flatMap((code) => findOccupation(code) ?? []);
  return {
    id,
    version,
    titles: wanted.flatMap(titlesOf),
    words: wanted.flatMap((occupation) => [...occupation.words, occupation.labelEn]),
    skills: [...card.skills],
    certificates: [...card.certificates],
    pastTitles: done.flatMap((occupation) => [...titlesOf(occupation), ...occupation.words]),
    others: [
      ...card.licences.map((category) => `permis ${category}`),
      ...card.languages.map(({ code }) => languageName(code)),
    ],
    occupations: [...new Set([...card.occupations, ...past])],
    licences: [...card.licences],
    contracts: [...card.contracts],
    availableFrom: card.availability,
    weeklyHours: card.weeklyHours,
    training: card.training,
    changedAt: updatedAt.getTime(),
    position: card.latitude !== null && card.longitude !== null ? { lat: card.latitude, lon: card.longitude } : null,
  };
}

const titlesOf = ({ label, titles }: NonNullable<ReturnType<typeof findOccupation>>): string[] => [
  ...new Set([label, ...titles.flatMap(({ masculine, feminine }) => [masculine, feminine])]),
];
