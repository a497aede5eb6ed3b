import { Mark, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OfferProblem } from './offer.js';

/** Where a phrase stands: as the API says, or where it is found, should the text have been trimmed on its way. */
function placeOf(text: string, { phrase = '', start = -1, end = -1 }: OfferProblem): [number, number] | null {
  if (phrase !== '' && text.slice(start, end) === phrase) return [start, end];
  const found = phrase === '' ? -1 : text.indexOf(phrase);
  return found < 0 ? null : [found, found + phrase.length];
}

/** A text of the offer as written, with the phrases that the law forbids marked. */
export function MarkedText({ text, problems }: { text: string; problems: readonly OfferProblem[] }) {
  const places = problems
    .flatMap((problem) => {
      const place = placeOf(text, problem);
      return place ? [place] : [];
    })
    .sort(([a], [b]) => a - b);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of places) {
    if (start < at) continue;
    parts.push(
      text.slice(at, start),
      <Mark key={start} color="yellow.3" fw={650}>
        {text.slice(start, end)}
      </Mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <Text
      component="blockquote"
      lang="fr"
      m={0}
      pl="sm"
      style={{
        whiteSpace: 'pre-line',
        overflowWrap: 'anywhere',
        borderLeft: '3px solid var(--mantine-color-yellow-5)',
      }}
    >
      {parts}
    </Text>
  );
}
