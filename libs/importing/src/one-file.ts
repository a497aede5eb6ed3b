import type { FastifyRequest } from 'fastify';
import { DomainError, invalid } from '#kernel';

/** The one file of a multipart request, in its field `file`. */
export async function onlyFile(request: FastifyRequest, most: number): Promise<{ filename: string; bytes: Buffer }> {
  if (!request.isMultipart())
    throw new DomainError('invalid', 'multipart_expected', 'Send the file as multipart/form-data, in the field file.');
  const part = await request.file({ limits: { fileSize: most } });
  if (part?.fieldname !== 'file') throw invalid('file', 'file_missing', 'The field file is missing.');
  try {
    return { filename: part.filename, bytes: await part.toBuffer() };
  } catch (error) {
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE')
      throw new DomainError('too_large', 'too_large', `The file is larger than ${most / 1024 / 1024} MB.`);
    throw error;
  }
}
