import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

export const PDF = 'application/pdf';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv; charset=utf-8';

/** A file to be saved: never shown by the browser, never kept on the way. */
export function fileOf(reply: FastifyReply, bytes: Buffer, type: string, filename: string): StreamableFile {
  void reply
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store');
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="${filename}"` });
}
