import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { reachOf, TenantAccess } from '#tenants';

interface Row {
  failureCode: string | null;
  failureMessage: string | null;
  [column: string]: unknown;
}

/** The versions of a tenant's CV, with who confirmed what. */
@Injectable()
export class CvHistory {
  constructor(
    private readonly db: Db,
    private readonly access: TenantAccess,
  ) {}

  /** Newest first. A volunteer sees the versions that they took themselves. */
  async of(tenantId: string, actor: Actor): Promise<Record<string, unknown>[]> {
    await this.access.require(actor, tenantId, 'cv');
    const own = reachOf(actor.role, 'cv') === 'own_uploads' ? actor.userId : null;
    const rows = await this.db.query<Row>(
      `SELECT c.id, c.state, c.received_at AS "receivedAt", c.read_at AS "readAt", c.failure_code AS "failureCode",
              c.failure_message AS "failureMessage", c.replaced_by AS "replacedBy", c.replaced_at AS "replacedAt", u.display_name AS "uploadedBy",
              json_build_object('id', d.id, 'filename', d.filename, 'mediaType', d.media_type, 'sizeBytes', d.size_bytes,
                'uploadedAt', ${iso('d.uploaded_at')}) AS document,
              (SELECT coalesce(json_agg(json_build_object('id', v.id, 'kind', v.kind, 'at', ${iso('v.validated_at')}, 'by', w.display_name,
                 'corrections', v.corrections, 'confirmed', cardinality(v.confirmed)) ORDER BY v.seq DESC), '[]')
               FROM cv_validations v LEFT JOIN users w ON w.id = v.validated_by WHERE v.cv_id = c.id) AS validations
       FROM cvs c JOIN documents d ON d.id = c.document_id LEFT JOIN users u ON u.id = d.uploaded_by
       WHERE c.tenant_id = $1 AND ($2::uuid IS NULL OR d.uploaded_by = $2)
       ORDER BY (c.state <> 'replaced') DESC, c.received_at DESC, c.id`,
      [tenantId, own],
    );
    return rows.map(({ failureCode, failureMessage, ...row }) => ({
      ...row,
      failure: failureCode ? { code: failureCode, message: failureMessage ?? '' } : null,
    }));
  }
}

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
