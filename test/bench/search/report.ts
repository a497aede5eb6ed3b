import { loadavg } from 'node:os';
import type { Quality, Relevance } from './relevance.js';
import type { Speed, Times } from './speed.js';

export interface Goal {
  name: string;
  goal: string;
  measured: number;
  met: boolean;
}

export const atMost = (name: string, limit: number, measured: number): Goal => ({
  ...{ name, goal: `≤ ${limit}`, measured, met: measured <= limit },
});
export const atLeast = (name: string, limit: number, measured: number): Goal => ({
  ...{ name, goal: `≥ ${limit}`, measured, met: measured >= limit },
});

const ms = ({ p50, p95 }: Times) => `p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms`;

export const load = () => `load ${loadavg()[0]?.toFixed(1)}`;

export function printSpeed(engine: string, bareName: string, speed: Speed, details: boolean): void {
  console.log(`  ${engine}: ${speed.queries} queries (${load()})`);
  console.log(`    through the API   ${ms(speed.api)}`);
  console.log(`    ${bareName.padEnd(17)} ${ms(speed.bare)}`);
  console.log(`    cards seen before ${ms(speed.again.api)}`);
  console.log(`    ${bareName.padEnd(17)} ${ms(speed.again.bare)}`);
  if (!details) return;
  for (const { kind, api, bare } of speed.kinds)
    console.log(`      ${kind.padEnd(24)} ${api.toFixed(1).padStart(7)} ms, bare ${bare.toFixed(1).padStart(7)} ms`);
}

const quality = ({ ndcg10, recall50, nothing }: Quality) =>
  `nDCG@10 ${ndcg10.toFixed(3)}   recall@50 ${recall50.toFixed(3)}   found nobody ${(100 * nothing).toFixed(1)} %`;

export function printRelevance(name: string, relevance: Relevance, details: boolean): void {
  console.log(`  ${name.padEnd(22)} ${quality(relevance)}`);
  if (!details) return;
  for (const { kind, quality: one } of relevance.kinds) console.log(`      ${kind.padEnd(22)} ${quality(one)}`);
  for (const { text, ndcg10 } of relevance.worst) console.log(`        ${ndcg10.toFixed(2)} ${text}`);
}

export function printGoals(goals: readonly Goal[]): void {
  const width = Math.max(...goals.map(({ name }) => name.length));
  console.log(`\n${'Goal'.padEnd(width)}  ${'wanted'.padStart(8)}  ${'measured'.padStart(9)}  met`);
  for (const { name, goal, measured, met } of goals)
    console.log(
      `${name.padEnd(width)}  ${goal.padStart(8)}  ${measured.toFixed(2).padStart(9)}  ${met ? 'yes' : 'NO'}`,
    );
}
