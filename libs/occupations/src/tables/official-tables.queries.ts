import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Occupation } from '../domain/occupation.js';
import { officialTitle } from '../domain/official-title.js';

export interface OfficialSkill {
  label: string;
  kind: 'skill' | 'behaviour' | 'knowledge';
  core: boolean;
}

/** Reads of the imported tables. */
@Injectable()
export class OfficialTableQueries {
  constructor(private readonly db: Db) {}

  /** All imported occupations as the catalogue takes them in; English names, skills and certificates are the starter set's matter. */
  async occupations(): Promise<Occupation[]> {
    const rows = await this.db.query<{ code: string; label: string; titles: string[]; near: string[] }>(`
      SELECT o.code, o.label,
        ARRAY(SELECT title FROM rome_titles t WHERE t.occupation = o.code ORDER BY rare, length(title), id) AS titles,
        ARRAY(SELECT target FROM rome_moves m WHERE m.occupation = o.code ORDER BY rank, target) AS near
      FROM rome_occupations o ORDER BY o.code`);
    return rows.map(({ code, label, titles, near }) => ({
      code,
      label,
      labelEn: label,
      domain: code.charAt(0),
      titles: titles.map(officialTitle),
      words: [],
      skills: [],
      qualifications: [],
      near,
    }));
  }

  /** Skills and knowledge of an occupation, those of its heart first; empty before an import. */
  skillsOf(code: string): Promise<OfficialSkill[]> {
    return this.db.query<OfficialSkill>(
      `SELECT s.label, s.kind, os.core FROM rome_occupation_skills os JOIN rome_skills s ON s.id = os.skill
       WHERE os.occupation = $1 ORDER BY os.core DESC, s.kind DESC, s.label`,
      [code],
    );
  }
}
