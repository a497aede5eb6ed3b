import { Injectable } from '@nestjs/common';
import { type Actor, may } from '#identity';
import { forbidden, notFound } from '#kernel';
import type { ImportKind } from './import-kind.js';

/** What can be imported. Contexts register their own at start, so that this lib knows none of them. */
@Injectable()
export class ImportKinds {
  private readonly known = new Map<string, ImportKind>();

  register<F extends string, V extends object>(kind: ImportKind<F, V>): void {
    if (this.known.has(kind.name)) throw new Error(`Two kinds of import are called ${kind.name}.`);
    // The importer hands a kind only what that kind itself has read.
    this.known.set(kind.name, kind as unknown as ImportKind);
  }

  /** @throws DomainError `not_found`, or `import_not_yours` (forbidden) for another role's */
  require(name: string, actor: Actor): ImportKind {
    const kind = this.known.get(name);
    if (!kind) throw notFound('kind of import');
    if (!may(actor.role, kind.permission))
      throw forbidden('import_not_yours', 'Lists of this kind are imported by others.');
    return kind;
  }
}
