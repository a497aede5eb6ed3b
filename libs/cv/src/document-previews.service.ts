import type { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { Db } from '#database';
import { Clock, Ids, notFound } from '#kernel';
import { DocumentStore } from '#storage';
import { DocumentEntity, DocumentPageEntity } from './cv.entities.js';
import { previewDocument } from './preview/preview.js';

/** Pictures of the pages of documents, to be looked at beside the fields. */
@Injectable()
export class DocumentPreviews {
  private readonly log = new Logger('cv');
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly store: DocumentStore,
  ) {}

  /**
   * Pictures of the pages, or the text of a document that has none; made when somebody first looks, one document at a time. A document
   * that cannot be pictured can still be reviewed: it is then opened by downloading it.
   */
  async of(document: DocumentEntity): Promise<{ pages: DocumentPageEntity[]; text: string | null }> {
    if (!document.previewedAt) {
      const turn = this.queue.then(() => this.make(document.id));
      this.queue = turn.catch(() => undefined);
      await turn;
    }
    const { previewText } = await this.db.repo(DocumentEntity).findOneByOrFail({ id: document.id });
    return { pages: await this.pages(document.id), text: previewText };
  }

  private async make(documentId: string): Promise<void> {
    const document = await this.db.repo(DocumentEntity).findOneByOrFail({ id: documentId });
    if (document.previewedAt) return;
    const preview = await this.store.withFile(document.storageKey, previewDocument);
    if (!preview) this.log.warn({ document: document.id, note: 'no preview' });
    const pages: DocumentPageEntity[] = [];
    for (const { png, ...page } of preview?.pages ?? []) {
      const storageKey = this.ids.uuid();
      await this.store.put(storageKey, Buffer.from(png, 'base64'));
      pages.push({ documentId: document.id, storageKey, ...page });
    }
    await this.db.transaction(async () => {
      // Two programs may have looked at once: the first one's pictures stay.
      const [first] = await this.db.query(
        'UPDATE documents SET previewed_at = $2, preview_text = $3 WHERE id = $1 AND previewed_at IS NULL RETURNING id',
        [document.id, this.clock.now(), preview?.text ?? null],
      );
      if (first && pages.length) await this.db.repo(DocumentPageEntity).insert(pages);
    });
  }

  private async pages(documentId: string): Promise<DocumentPageEntity[]> {
    return this.db.repo(DocumentPageEntity).find({ where: { documentId }, order: { number: 'ASC' } });
  }

  /** @throws DomainError `not_found` */
  async read(documentId: string, number: number): Promise<Readable> {
    const page = await this.db.repo(DocumentPageEntity).findOneBy({ documentId, number });
    if (!page) throw notFound('page');
    return this.store.read(page.storageKey);
  }
}
