import { Modal, type ModalRootProps, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

export interface DialogProps extends ModalRootProps {
  title: ReactNode;
  /** Ends with the buttons, one of which closes the dialog. */
  children: ReactNode;
}

/** A modal window named by its title. (Mantine's header is left out: screen readers would take it for a second page banner.) */
export function Dialog({ title, children, ...root }: DialogProps) {
  return (
    <Modal.Root centered {...root}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body p="lg">
          <Stack>
            <Modal.Title fz="h3" fw={650} lh="h3">
              {title}
            </Modal.Title>
            {children}
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
