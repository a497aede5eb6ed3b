import { Injectable } from '@nestjs/common';
import { Db } from '#database';
import type { Actor } from '#identity';
import { invalid } from '#kernel';
import { findOccupation, type Qualification } from '#occupations';

export interface OfferSuggestion {
  occupation: string;
  tasks: string;
  tasksFrom: 'own_offer' | 'occupation' | 'none';
  skills: readonly string[];
  qualifications: readonly Qualification[];
}

/** What saves an employer typing: the usual skills and certificates of an occupation, and a text of tasks to start from. */
@Injectable()
export class OfferSuggestions {
  constructor(private readonly db: Db) {}

  async for(code: string, actor: Actor): Promise<OfferSuggestion> {
    const occupation = findOccupation(code);
    if (!occupation) throw invalid('occupation', 'unknown_occupation', 'There is no occupation with this ROME code.');
    const own = await this.db.one<{ description: string }>(
      `SELECT description FROM offers WHERE employer_id = $1 AND occupation = $2 AND published_at IS NOT NULL
       ORDER BY published_at DESC, id LIMIT 1`,
      [actor.organisationId, code],
    );
    const { skills, qualifications } = occupation;
    if (own) return { occupation: code, tasks: own.description, tasksFrom: 'own_offer', skills, qualifications };
    const tasks = skills.length > 0 ? `Vos tâches :\n${skills.map((skill) => `– ${skill}`).join('\n')}` : '';
    return { occupation: code, tasks, tasksFrom: tasks ? 'occupation' : 'none', skills, qualifications };
  }
}
