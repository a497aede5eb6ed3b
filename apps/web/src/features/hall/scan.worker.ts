import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import reader from 'zxing-wasm/reader/zxing_reader.wasm?url';

/**
 * Reads QR codes in a worker of its own: the server lets WebAssembly be compiled in this file and nowhere else. The program that reads is
 * served by ourselves; pictures never leave the device.
 */
prepareZXingModule({ overrides: { locateFile: () => reader } });
const detector = new BarcodeDetector({ formats: ['qr_code'] });

export interface Seen {
  text: string | null;
  failed?: boolean;
}

self.onmessage = async ({ data }: MessageEvent<ImageData>) => {
  try {
    const [code] = await detector.detect(data);
    self.postMessage({ text: code?.rawValue ?? null } satisfies Seen);
  } catch {
    self.postMessage({ text: null, failed: true } satisfies Seen);
  }
};
