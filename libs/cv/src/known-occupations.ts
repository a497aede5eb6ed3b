import { suggestOccupation } from '#occupations';
import type { CvFields, Evidence } from './reading/index.js';

/** A less sure occupation is not given: a person picks one. The same bar as in the reading. */
const LEAST_SURE = 0.6;

/**
 * Gives experiences without an occupation the one that this program knows. The reading runs in a process of its own with the starter set only;
 * here the imported official tables are known as well.
 */
export function withKnownOccupations({ fields, evidence }: { fields: CvFields; evidence: Evidence }): {
  fields: CvFields;
  evidence: Evidence;
} {
  const more: Evidence = {};
  const experiences = fields.experiences.map((experience, at) => {
    const from = evidence[`/experiences/${at}/title`];
    if (experience.rome !== null || experience.title === null || !from) return experience;
    const suggestion = suggestOccupation(experience.title);
    if (!suggestion || suggestion.confidence < LEAST_SURE) return experience;
    more[`/experiences/${at}/rome`] = { ...from, confidence: Math.min(from.confidence, suggestion.confidence) };
    return { ...experience, rome: suggestion.code };
  });
  return { fields: { ...fields, experiences }, evidence: { ...evidence, ...more } };
}
