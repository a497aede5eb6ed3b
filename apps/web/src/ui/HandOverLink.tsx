import { Button, Code, CopyButton, Stack } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** A personal link that no mail carries: it is copied and handed over by other means. */
export function HandOverLink({ url }: { url: string }) {
  const { t } = useTranslation();
  return (
    <Stack>
      <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>
        {url}
      </Code>
      <CopyButton value={url}>
        {({ copied, copy }) => (
          <Button
            variant="light"
            onClick={copy}
            leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
          >
            {t(copied ? 'handOver.copied' : 'handOver.copy')}
          </Button>
        )}
      </CopyButton>
    </Stack>
  );
}
