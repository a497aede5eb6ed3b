import { useRef, useState } from 'react';
import { api, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useApiMutation } from '../../ui/index.js';
import { cvKeys } from './useValidation.js';

export const MAX_BYTES = 25 * 1024 * 1024;

type Uploaded = components['schemas']['UploadedDocument'];

/** A request that tells how much of it has gone out, which `fetch` cannot. */
function sender(form: FormData, onProgress: (part: number) => void) {
  return (request: Request) =>
    new Promise<Response>((done, fail) => {
      const sending = new XMLHttpRequest();
      sending.open(request.method, request.url);
      request.headers.forEach((value, name) => {
        // The browser writes this one, with the boundary between the parts of the form.
        if (name !== 'content-type') sending.setRequestHeader(name, value);
      });
      sending.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      sending.onload = () => {
        const type = sending.getResponseHeader('content-type') ?? 'application/json';
        const hasBody = sending.status !== 204 && sending.responseText !== '';
        done(
          new Response(hasBody ? sending.responseText : null, {
            status: sending.status,
            headers: { 'content-type': type },
          }),
        );
      };
      sending.onerror = () => fail(new TypeError('The network does not answer.'));
      sending.ontimeout = sending.onerror;
      sending.send(form);
    });
}

export interface UploadOptions {
  tenantId: string;
  onDone?: () => void;
}

/** Sends the document of a CV: one at a time, told as it goes out, and kept to be sent again when the network fails. */
export function useUpload({ tenantId, onDone }: UploadOptions) {
  const [file, setFile] = useState<File | null>(null);
  const [part, setPart] = useState(0);
  const [isSame, setSame] = useState(false);
  const isOut = useRef(false);
  const sending = useApiMutation({
    mutationFn: ({ chosen, again }: { chosen: File; again: boolean }) => {
      const form = new FormData();
      form.set('file', chosen);
      return call<Uploaded>(
        api.POST('/api/tenants/{id}/documents', {
          params: { path: { id: tenantId }, query: again ? { again: 'true' } : {} },
          body: { file: chosen.name },
          // The described body stands for the multipart form that is really sent.
          bodySerializer: () => form,
          fetch: sender(form, setPart),
        }),
      );
    },
    invalidates: cvKeys(tenantId),
    problem: 'inline',
    onSuccess: ({ known }) => {
      setFile(null);
      if (known) setSame(true);
      else onDone?.();
    },
  });
  /** `again`: although it is an older version of this CV. */
  const send = (chosen: File, again = false) => {
    // A second press while the first is under way would send it twice.
    if (isOut.current) return;
    isOut.current = true;
    setFile(chosen);
    setPart(0);
    setSame(false);
    sending.mutate(
      { chosen, again },
      {
        onSettled: () => {
          isOut.current = false;
        },
      },
    );
  };
  return { file, part, isSame, send, isPending: sending.isPending, error: sending.error, reset: sending.reset };
}
