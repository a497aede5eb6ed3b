import type { ReactNode } from 'react';

export const PICTOGRAMS = ['meeting', 'visit', 'phone', 'documents', 'agreement'] as const;
export type PictogramName = (typeof PICTOGRAMS)[number];

/** Thick lines, one thing in each, no detail: to be known at a glance. Drawn on 64 × 64. */
const DRAWINGS: Record<PictogramName, ReactNode> = {
  meeting: (
    <>
      <circle cx="18" cy="18" r="8" />
      <circle cx="46" cy="18" r="8" />
      <path d="M6 52v-8a12 12 0 0 1 24 0v8M34 52v-8a12 12 0 0 1 24 0v8M6 52h52" />
    </>
  ),
  visit: (
    <>
      <path d="M6 32 32 9l26 23M13 27v28h38V27" />
      <path d="M26 55V39h12v16" />
    </>
  ),
  phone: <path d="M17 7h10l5 14-7 5c3 6 7 10 13 13l5-7 14 5v10c0 6-5 10-11 9C25 53 11 39 8 18 7 12 11 7 17 7z" />,
  documents: (
    <>
      <path d="M14 6h24l12 12v40H14z" />
      <path d="M37 6v13h13M23 31h18M23 40h18M23 49h11" />
    </>
  ),
  agreement: (
    <>
      <circle cx="32" cy="32" r="25" />
      <path d="m20 33 9 9 16-19" />
    </>
  ),
};

/** A picture of our own beside a sentence that says the same: it is hidden from who has pages read out. */
export function Pictogram({ name }: { name: PictogramName }) {
  return (
    <svg
      viewBox="0 0 64 64"
      width={64}
      height={64}
      fill="none"
      stroke="currentColor"
      strokeWidth={5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flexShrink: 0 }}
    >
      {DRAWINGS[name]}
    </svg>
  );
}
