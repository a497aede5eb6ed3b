import type { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { Db } from '#database';
import { Ids, notFound } from '#kernel';
import { DocumentStore } from '#storage';
import { DocumentEntity, DocumentPageEntity } from './cv.entities.js';
import { previewDocument } from './preview/preview.js';

/** Pictures of the pages of documents, to be looked at beside the fields. */
@Injectable()
export class DocumentPreviews {
  private readonly log = new Logger('cv');

  constructor(
    private readonly db: Db,
    private readonly ids: Ids,
    private readonly store: DocumentStore,
  ) {}

  /** Makes them once. A document that cannot be pictured can still be reviewed: it is then opened by downloading it. */
  async make(document: DocumentEntity): Promise<void> {
    if (document.previewText !== null || (await this.pages(document.id)).length) return;
    const preview = await this.store.withFile(document.storageKey, previewDocument);
    if (!preview) return this.log.warn({ document: document.id, note: 'no preview' });
    const pages: DocumentPageEntity[] = [];
    for (const { png, ...page } of preview.pages) {
      const storageKey = this.ids.uuid();
      await this.store.put(storageKey, Buffer.from(png, 'base64'));
      pages.push({ documentId: document.id, storageKey, ...page });
    }
    await this.db.transaction(async () => {
      if (pages.length) await this.db.repo(DocumentPageEntity).insert(pages);
      await this.db.repo(DocumentEntity).update({ id: document.id }, { previewText: preview.text });
    });
  }

  async pages(documentId: string): Promise<DocumentPageEntity[]> {
    return this.db.repo(DocumentPageEntity).find({ where: { documentId }, order: { number: 'ASC' } });
  }

  /** @throws DomainError `not_found` */
  async read(documentId: string, number: number): Promise<Readable> {
    const page = await this.db.repo(DocumentPageEntity).findOneBy({ documentId, number });
    if (!page) throw notFound('page');
    return this.store.read(page.storageKey);
  }
}
