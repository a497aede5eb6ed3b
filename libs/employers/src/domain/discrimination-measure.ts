import { type Criterion, findDiscrimination } from './discrimination.js';

/** How the check does on a list of phrases; a phrase counts as found when a mark touches the words in brackets, for the right criterion. */
export interface DiscriminationMeasure {
  found: number;
  of: number;
  recall: number;
  falseAlarms: number;
  lawful: number;
  /** Of the lawful phrases, those reported. */
  falseAlarmRate: number;
  byCriterion: Partial<Record<Criterion, { found: number; of: number; falseAlarms: number }>>;
  missed: string[];
  alarms: string[];
}

type Marked = readonly [text: string, criterion: Criterion];

export function measureDiscrimination(unlawful: readonly Marked[], lawful: readonly string[]): DiscriminationMeasure {
  const byCriterion: DiscriminationMeasure['byCriterion'] = {};
  const of = (criterion: Criterion) => {
    byCriterion[criterion] ??= { found: 0, of: 0, falseAlarms: 0 };
    return byCriterion[criterion];
  };
  const missed: string[] = [];
  for (const [marked, criterion] of unlawful) {
    const counts = of(criterion);
    counts.of += 1;
    if (isFound(marked, criterion)) counts.found += 1;
    else missed.push(marked);
  }
  const alarms: string[] = [];
  for (const text of lawful) {
    const [first] = findDiscrimination(text);
    if (!first) continue;
    alarms.push(text);
    of(first.criterion).falseAlarms += 1;
  }
  const found = unlawful.length - missed.length;
  return {
    ...{ found, of: unlawful.length, recall: found / unlawful.length },
    ...{ falseAlarms: alarms.length, lawful: lawful.length, falseAlarmRate: alarms.length / lawful.length },
    ...{ byCriterion, missed, alarms },
  };
}

/** `[…]` marks the forbidden words; without brackets the whole phrase is meant. */
function isFound(marked: string, criterion: Criterion): boolean {
  const text = marked.replace(/[[\]]/g, '');
  const from = Math.max(0, marked.indexOf('['));
  const to = marked.includes(']') ? marked.indexOf(']') - 1 : text.length;
  return findDiscrimination(text).some((one) => one.criterion === criterion && one.start < to && one.end > from);
}
