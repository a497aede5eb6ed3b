import { Box } from '@mantine/core';
import type { ReactNode } from 'react';

/** What a list of options says when it has none, for `nothingFoundMessage`: in a list box everything is an option, even that. */
export function NoOption({ children }: { children: ReactNode }) {
  return (
    <Box role="option" aria-disabled aria-selected={false} tabIndex={-1}>
      {children}
    </Box>
  );
}
