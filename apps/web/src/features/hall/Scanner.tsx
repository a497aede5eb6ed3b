import { Alert, Box, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seen } from './scan.worker.js';

/** Milliseconds between two looks, and during which the same code counts as the same look. */
const LOOK_MS = 200;
const SAME_MS = 3000;
/** Wide enough for a code held half a metre away. */
const WIDTH = 640;

type Trouble = 'refused' | 'none' | 'broken';

/** The camera of the device, until a code is before it. */
export function Scanner({ onCode }: { onCode: (text: string) => void }) {
  const { t } = useTranslation('hall');
  const video = useRef<HTMLVideoElement>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const tell = useRef(onCode);
  useEffect(() => {
    tell.current = onCode;
  }, [onCode]);

  useEffect(() => {
    let stopped = false;
    let stream: MediaStream | undefined;
    const release = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    let last = { text: '', at: 0 };
    const worker = new Worker(new URL('./scan.worker.ts', import.meta.url), { type: 'module' });
    const canvas = document.createElement('canvas');
    const picture = canvas.getContext('2d', { willReadFrequently: true });
    const look = () => {
      const film = video.current;
      if (stopped || !film || !picture) return;
      if (film.videoWidth === 0) {
        setTimeout(look, LOOK_MS);
        return;
      }
      canvas.width = WIDTH;
      canvas.height = Math.round((WIDTH * film.videoHeight) / film.videoWidth);
      picture.drawImage(film, 0, 0, canvas.width, canvas.height);
      worker.postMessage(picture.getImageData(0, 0, canvas.width, canvas.height));
    };
    worker.onmessage = ({ data }: MessageEvent<Seen>) => {
      if (data.failed) setTrouble('broken');
      if (data.text !== null && (data.text !== last.text || performance.now() - last.at > SAME_MS))
        tell.current(data.text);
      if (data.text !== null) last = { text: data.text, at: performance.now() };
      setTimeout(look, LOOK_MS);
    };
    worker.onerror = () => setTrouble('broken');
    const start = async () => {
      if (!('mediaDevices' in navigator)) return setTrouble('none');
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
      if (stopped || !video.current) return release();
      video.current.srcObject = stream;
      await video.current.play();
      look();
    };
    start().catch((error: unknown) => {
      if (stopped) return;
      setTrouble(error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'none');
    });
    return () => {
      stopped = true;
      worker.terminate();
      release();
    };
  }, []);

  if (trouble !== null) return <Alert color="yellow">{t(`scan.${trouble}`)}</Alert>;
  return (
    <Box>
      <video
        ref={video}
        muted
        playsInline
        aria-label={t('scan.picture')}
        style={{ width: '100%', maxHeight: '45vh', borderRadius: 8, background: '#000' }}
      />
      <Text size="sm" c="dimmed">
        {t('scan.hold')}
      </Text>
    </Box>
  );
}
