import { Group, Timeline as Line, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DateStyle } from './format.js';
import { DateText } from './texts.js';
import { TONES, type Tone } from './tones.js';

export interface TimelineEntry {
  id: string;
  /** ISO 8601 moment or day. */
  at: string;
  title: ReactNode;
  /** Who did it. */
  by?: string | null;
  text?: ReactNode;
  tone?: Tone;
}

/** What happened, in the order given. */
export function Timeline({ entries, style = 'dateTime' }: { entries: readonly TimelineEntry[]; style?: DateStyle }) {
  return (
    <Line bulletSize={26} lineWidth={2} active={entries.length}>
      {entries.map((entry) => {
        const { color, icon: Icon } = TONES[entry.tone ?? 'neutral'];
        return (
          <Line.Item
            key={entry.id}
            color={color}
            bullet={<Icon size={15} aria-hidden />}
            title={entry.title}
            lineVariant="solid"
          >
            <Group gap="xs" fz="sm" c="dimmed" style={{ rowGap: 0 }}>
              <DateText value={entry.at} style={style} />
              {entry.by !== undefined && entry.by !== null && <span>{entry.by}</span>}
            </Group>
            {entry.text !== undefined && (
              <Text component="div" mt={4} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                {entry.text}
              </Text>
            )}
          </Line.Item>
        );
      })}
    </Line>
  );
}
