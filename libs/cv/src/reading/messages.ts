import type { ReadError, ReadErrorCode } from './types.js';

/** Why a file could not be read, in one sentence that a social worker understands. */
const MESSAGES: Record<'fr' | 'en', Record<ReadErrorCode, string>> = {
  fr: {
    unsupported_type:
      'Ce fichier n’est pas un CV que nous savons lire : il faut un PDF, un DOCX, un ODT ou une photo (JPG, PNG, HEIC).',
    encrypted: 'Ce fichier est protégé par un mot de passe : demandez-en une version sans mot de passe.',
    damaged: 'Ce fichier est abîmé ou incomplet : essayez de l’enregistrer ou de l’envoyer à nouveau.',
    too_large: 'Ce fichier est trop gros pour être un CV (25 Mo au plus, contenu déplié compris).',
    too_many_pages: 'Ce fichier a trop de pages pour être un CV (60 au plus).',
    timed_out: 'La lecture de ce fichier a pris trop de temps et a été arrêtée.',
    out_of_memory: 'La lecture de ce fichier demandait trop de mémoire et a été arrêtée.',
    no_text:
      'Aucun texte n’a pu être lu dans ce fichier : reprenez la photo à plat et bien éclairée, ou saisissez le CV à la main.',
    unreadable: 'Ce fichier ne peut pas être ouvert : il manque, ou ce n’est pas un fichier ordinaire.',
  },
  en: {
    unsupported_type: 'This file is not a CV that we can read: a PDF, DOCX, ODT or photo (JPG, PNG, HEIC) is needed.',
    encrypted: 'This file is protected by a password: ask for a copy without one.',
    damaged: 'This file is damaged or incomplete: try saving or sending it again.',
    too_large: 'This file is too large to be a CV (25 MB at most, including what it unpacks to).',
    too_many_pages: 'This file has too many pages to be a CV (60 at most).',
    timed_out: 'Reading this file took too long and was stopped.',
    out_of_memory: 'Reading this file needed too much memory and was stopped.',
    no_text: 'No text could be read in this file: take the photo again, flat and well lit, or type the CV in by hand.',
    unreadable: 'This file cannot be opened: it is missing, or it is not an ordinary file.',
  },
};

export function readErrorMessage(code: ReadErrorCode, language: 'fr' | 'en' = 'fr'): string {
  return MESSAGES[language][code];
}

export function readError(code: ReadErrorCode): ReadError {
  return { ok: false, error: { code, message: readErrorMessage(code) } };
}

/** Thrown inside the reading child only; becomes a `ReadError` before it leaves. */
export class ReadFailure extends Error {
  constructor(
    readonly code: ReadErrorCode,
    detail?: string,
  ) {
    super(detail ?? code);
    this.name = 'ReadFailure';
  }
}

/** Thrown inside the reading child: only the recognition of pictures (scan/) can tell what the document says. */
export class PicturesNeeded extends Error {}

const REFUSED_MEMORY =
  /allocation failed|invalid (?:array|string|typed array)(?: buffer)? length|aborted\(oom|enlarge memory|out of memory/i;

/** Any error of the reading as a `ReadFailure`. A refused allocation comes as an ordinary error, which libraries wrap. */
export function failureOf(error: unknown): ReadFailure {
  if (error instanceof ReadFailure) return error;
  return new ReadFailure(REFUSED_MEMORY.test(String(error)) ? 'out_of_memory' : 'damaged', String(error));
}
