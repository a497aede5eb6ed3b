import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useUser } from '../../api/session.js';
import type { RecordCardProps } from '../feature.js';
import { recordCards } from '../registry.js';

// One lazy component per card, made once: a component made while rendering would start afresh at every render.
const cards = recordCards.map((card) => ({ ...card, Card: lazy(card.load) }));

/** What other parts of the application show about the person, as each of them brings it. */
export function OtherCards(props: RecordCardProps) {
  const { role } = useUser();
  return cards
    .filter((card) => card.for.includes(role))
    .map(({ key, Card }) => (
      <Suspense key={key} fallback={<Skeleton height={120} />}>
        <Card {...props} />
      </Suspense>
    ));
}
