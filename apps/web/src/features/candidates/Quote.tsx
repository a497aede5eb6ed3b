import { Text } from '@mantine/core';

/** What somebody wrote, as they wrote it. */
export function Quote({ children }: { children: string }) {
  return (
    <Text
      component="blockquote"
      m={0}
      pl="sm"
      style={{
        whiteSpace: 'pre-line',
        overflowWrap: 'anywhere',
        borderLeft: '3px solid var(--mantine-color-gray-4)',
      }}
    >
      {children}
    </Text>
  );
}
