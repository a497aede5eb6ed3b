import type { OccupationTitle } from './occupation.js';

/**
 * Both forms of an official title, which writes the common end once: `Employé polyvalent / Employée polyvalente de libre-service`,
 * `Technicien chargé / Technicienne chargée de …`, `Instrumentiste Industriel / Industrielle`. A title without ` / ` has one form.
 */
export function officialTitle(text: string): OccupationTitle {
  const [left = text, right] = text.split(/ \/ (.*)/s);
  if (right === undefined) return { masculine: text, feminine: text };
  const first = left.split(' ');
  const second = right.split(' ');
  const root = (second[0] ?? '').slice(0, 3).toLowerCase();
  const from = Math.max(
    0,
    first.findIndex((word) => word.slice(0, 3).toLowerCase() === root),
  );
  return {
    masculine: [...first, ...second.slice(first.length - from)].join(' '),
    feminine: [...first.slice(0, from), ...second].join(' '),
  };
}
