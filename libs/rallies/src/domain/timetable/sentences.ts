import type { ShortfallCause } from './types.js';

export type Language = 'fr' | 'en';

/**
 * Why a candidate meets fewer employers than asked, as one sentence.
 *
 * @param who the candidate, as the sentence should name them
 * @param nameOf an employer's name by id
 */
export function shortfallSentence(
  cause: ShortfallCause,
  who: string,
  language: Language,
  nameOf: (employer: string) => string,
): string {
  return (language === 'fr' ? french : english)(cause, who, (ids) => list(ids.map(nameOf), language));
}

type ListOf = (employers: readonly string[]) => string;

function french(cause: ShortfallCause, who: string, listOf: ListOf): string {
  switch (cause.code) {
    case 'no_wish':
      return `Aucune rencontre n'est souhaitée avec ${who}.`;
    case 'few_wishes':
      return `${cause.wishes === 1 ? 'Une seule rencontre est souhaitée' : `Seules ${cause.wishes} rencontres sont souhaitées`} avec ${who}.`;
    case 'few_free_slots':
      return cause.slots === 0
        ? `${who} n'a aucun créneau libre pour une rencontre.`
        : `${who} n'a que ${cause.slots === 1 ? 'un créneau libre' : `${cause.slots} créneaux libres`} pour des rencontres.`;
    case 'day_gone':
      return `La journée est trop avancée : il ne reste que ${cause.slots === 1 ? 'un créneau' : `${cause.slots} créneaux`} à ${who}.`;
    case 'few_common_slots':
      return `${who} et les employeurs concernés ne sont présents ensemble que pour ${rencontres(cause.possible)} au plus.`;
    case 'fixed_full':
      return `Des rencontres qui ne bougent plus prennent les tables de ${listOf(cause.employers)} quand ${who} est là.`;
    case 'employers_full':
      return cause.proven
        ? `Les tables de ${listOf(cause.employers)} sont nécessaires à d'autres, et aucun planning ne laisse moins de rencontres manquantes au total.`
        : `Les tables de ${listOf(cause.employers)} sont allées à d'autres, et aucun meilleur planning n'a été trouvé.`;
    case 'outweighed':
      return `Tout ce qui donne plus de rencontres à ${who}, par exemple avec ${listOf(cause.employers)}, coûte au moins autant ailleurs.`;
  }
}

function english(cause: ShortfallCause, who: string, listOf: ListOf): string {
  switch (cause.code) {
    case 'no_wish':
      return `There is no wish with ${who}.`;
    case 'few_wishes':
      return `There ${cause.wishes === 1 ? 'is only 1 wish' : `are only ${cause.wishes} wishes`} with ${who}.`;
    case 'few_free_slots':
      return `Only ${count(cause.slots, 'slot')} can be used for meetings of ${who}.`;
    case 'day_gone':
      return `The day has gone too far: only ${count(cause.slots, 'slot')} can still be used for meetings of ${who}.`;
    case 'few_common_slots':
      return `At most ${count(cause.possible, 'meeting')} fit where both ${who} and the employers concerned are there.`;
    case 'fixed_full':
      return `Meetings that stay where they are take the tables of ${listOf(cause.employers)} while ${who} is there.`;
    case 'employers_full':
      return cause.proven
        ? `The tables of ${listOf(cause.employers)} are needed for others, and no timetable leaves fewer meetings missing in all.`
        : `The tables of ${listOf(cause.employers)} went to others, and no better timetable was found.`;
    case 'outweighed':
      return `Whatever gives ${who} more meetings, for example with ${listOf(cause.employers)}, costs at least as much elsewhere.`;
  }
}

const rencontres = (number: number) => `${number} rencontre${number > 1 ? 's' : ''}`;
const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;

const MOST_NAMED = 5;

function list(names: readonly string[], language: Language): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  const more = names.length - MOST_NAMED;
  if (more <= 0) return named;
  return language === 'fr' ? `${named} et ${more} autre${more > 1 ? 's' : ''}` : `${named} and ${more} more`;
}
