import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { Dialog, fullName, type Tenant } from '../../ui/index.js';
import { ProposeForm } from './ProposeForm.js';

type RankedOffer = components['schemas']['RankedOffer'];

interface ProposeButtonProps {
  tenant: Tenant;
  offer: RankedOffer;
  /** It was sent, and the button is gone. */
  onDone: () => void;
}

/** Proposes the tenant to the employer of an offer, once they said that they agree. */
export function ProposeButton({ tenant, offer, onDone }: ProposeButtonProps) {
  const { t } = useTranslation('candidates');
  const [opened, dialog] = useDisclosure();
  const names = { tenant: fullName(tenant), employer: offer.employerName, offer: offer.title };
  return (
    <>
      <Button variant="light" onClick={dialog.open} aria-label={t('propose.actionNamed', names)}>
        {t('propose.action')}
      </Button>
      <Dialog opened={opened} onClose={dialog.close} title={t('propose.question', names)}>
        <ProposeForm
          tenant={tenant}
          target={{ employerName: offer.employerName, offer }}
          onClose={dialog.close}
          onDone={onDone}
        />
      </Dialog>
    </>
  );
}
