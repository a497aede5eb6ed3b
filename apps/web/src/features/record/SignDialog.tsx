import { Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, FormActions, isSigned, ProblemAlert, SignaturePad, useApiMutation } from '../../ui/index.js';
import { AFTER_CONTRACT } from './contract.js';

interface SignDialogProps {
  tenantId: string;
  party: 'tenant' | 'case_worker';
  /** Whose signature it should be; it can be corrected. */
  name: string;
  /** Of the text on the screen. */
  hash: string;
  onClose: () => void;
}

/** One side signs the text that is on the screen. */
export function SignDialog({ tenantId, party, name, hash, onClose }: SignDialogProps) {
  const { t } = useTranslation('record');
  const [signer, setSigner] = useState(name);
  const [drawing, setDrawing] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const sign = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/tenants/{id}/contract/signatures', {
          params: { path: { id: tenantId } },
          body: { party, name: signer, drawing, hash },
        }),
      ),
    success: ({ inForce }) => t(inForce ? 'sign.inForce' : 'sign.done'),
    invalidates: AFTER_CONTRACT,
    problem: 'inline',
    onSuccess: onClose,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const enough = isSigned(drawing);
    setTooShort(!enough);
    if (enough && signer.trim() !== '') sign.mutate();
  };
  return (
    <Dialog opened onClose={onClose} title={t(`sign.title.${party}`)} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t(`sign.text.${party}`)}</Text>
          <TextInput
            label={t('sign.name')}
            required
            maxLength={120}
            value={signer}
            onChange={(event) => setSigner(event.currentTarget.value)}
          />
          <SignaturePad label={t('sign.field')} value={drawing} onChange={setDrawing} />
          {tooShort && (
            <Text role="alert" c="red.8" size="sm">
              {t('sign.tooShort')}
            </Text>
          )}
          <ProblemAlert error={sign.error} />
          <FormActions submit={t('sign.submit')} busy={sign.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
