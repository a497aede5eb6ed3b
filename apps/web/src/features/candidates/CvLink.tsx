import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import type { Candidate } from './candidate.js';

/** The CV as a file: without a name, or in full while the person lets this employer know who they are. */
export function CvLink({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('candidates');
  const { language } = useFormat();
  const isNamed = candidate.release?.state === 'granted';
  return (
    <Button
      component="a"
      href={`/api/candidates/${candidate.id}/cv?language=${language}`}
      download
      variant="light"
      leftSection={<IconFileDownload size={18} aria-hidden />}
    >
      {t(isNamed ? 'page.cvNamed' : 'page.cv')}
    </Button>
  );
}
