import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

export interface Download {
  filename: string;
  mediaType: string;
  bytes: Buffer;
}

/** A file to be saved, whatever is in it: no browser guesses its type, runs it or keeps a copy. */
export function asDownload({ filename, mediaType, bytes }: Download, reply: FastifyReply): StreamableFile {
  void reply
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store');
  return new StreamableFile(bytes, { type: mediaType, disposition: attachment(filename) });
}

/** RFC 6266: the name in plain ASCII, and in full for who understands RFC 8187. */
function attachment(filename: string): string {
  const ascii = filename.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const full = encodeURIComponent(filename).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}
