import { Box, Button, Group, Text } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import { type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './SignaturePad.module.css';

const WIDTH = 600;
const HEIGHT = 200;
/** Enough for the most ornate hand; what is drawn after it is not kept. */
const MOST_POINTS = 3500;
const point = /[ML]\d+ \d+/g;

/** Whether a line is long enough to be somebody's signature, as the API asks. */
export const isSigned = (path: string): boolean => (path.match(/[ML]/g)?.length ?? 0) >= 4;

export interface SignaturePadProps {
  /** An SVG path of whole numbers on a field of 600 × 200; empty while nothing is drawn. */
  value: string;
  onChange: (path: string) => void;
  label: string;
}

/** A field to sign in with a finger, a pen or the mouse. Who cannot draw asks for a signature on paper, kept among the papers. */
export function SignaturePad({ value, onChange, label }: SignaturePadProps) {
  const { t } = useTranslation();
  const drawing = useRef(false);
  const path = useRef(value);
  path.current = value;
  const draw = (event: PointerEvent<SVGSVGElement>, letter: 'M' | 'L') => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const x = Math.round(Math.min(1, Math.max(0, (event.clientX - left) / width)) * WIDTH);
    const y = Math.round(Math.min(1, Math.max(0, (event.clientY - top) / height)) * HEIGHT);
    if ((path.current.match(point)?.length ?? 0) >= MOST_POINTS) return;
    const next = `${path.current}${letter}${x} ${y}`;
    path.current = next;
    onChange(next);
  };
  return (
    <div>
      <Text fw={500} size="sm" mb={4}>
        {label}
      </Text>
      <Box className={classes.field}>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          className={classes.canvas}
          role="img"
          aria-label={t(value === '' ? 'signature.empty' : 'signature.drawn')}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            drawing.current = true;
            draw(event, 'M');
          }}
          onPointerMove={(event) => drawing.current && draw(event, 'L')}
          onPointerUp={() => {
            drawing.current = false;
          }}
          onPointerCancel={() => {
            drawing.current = false;
          }}
        >
          <line x1="40" x2="560" y1="150" y2="150" className={classes.base} />
          <path d={value} className={classes.ink} />
        </svg>
      </Box>
      <Group justify="space-between" mt={4}>
        <Text size="sm" c="dimmed">
          {t('signature.hint')}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={value === ''}
          leftSection={<IconEraser size={16} aria-hidden />}
          onClick={() => onChange('')}
        >
          {t('signature.clear')}
        </Button>
      </Group>
    </div>
  );
}
