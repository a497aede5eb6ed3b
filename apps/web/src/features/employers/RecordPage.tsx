import { Stack } from '@mantine/core';
import { EmployerFrame } from './EmployerFrame.js';
import { FiguresCard } from './FiguresCard.js';
import { PromisesCard } from './PromisesCard.js';

/** What an employer promised, and what it did. */
export default function RecordPage() {
  return (
    <EmployerFrame tab="record">
      {({ id }) => (
        <Stack>
          <FiguresCard employerId={id} />
          <PromisesCard employerId={id} />
        </Stack>
      )}
    </EmployerFrame>
  );
}
