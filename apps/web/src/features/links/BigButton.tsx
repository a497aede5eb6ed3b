import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';

export interface BigButtonProps extends Omit<ButtonProps, 'size' | 'fullWidth'> {
  onClick: () => void;
  children: ReactNode;
}

/**
 * A button as wide as the screen and easy to hit, whose words are never cut off. Only a person presses it: mail scanners that run scripts
 * click what they find, and a click made by a script is not trusted by the browser.
 */
export function BigButton({ onClick, ...props }: BigButtonProps) {
  return (
    <Button
      fullWidth
      size="xl"
      h="auto"
      mih={60}
      px="md"
      py="sm"
      styles={{ label: { whiteSpace: 'normal', overflow: 'visible', lineHeight: 1.25 } }}
      {...props}
      onClick={({ nativeEvent }) => {
        if (nativeEvent.isTrusted) onClick();
      }}
    />
  );
}
