import { describe, expect, it } from '@jest/globals';
import { parseInstance } from './instance.js';
import { planTimetable } from './plan.js';
import { type Plan, parseSeconds, runPlanCommand } from './plan-command.js';

const plan: Plan = async (input) => {
  const parsed = parseInstance(input);
  return parsed.ok ? { ok: true, timetable: await planTimetable(parsed.instance, { clock: () => 0 }) } : parsed;
};
const example = {
  slots: 2,
  employers: [{ id: 'e1', tables: 1 }],
  candidates: [
    { id: 'c1', min: 1 },
    { id: 'c2', min: 2 },
  ],
  wishes: [
    ['c1', 'e1', 87],
    ['c2', 'e1', 13],
  ],
  previous: [['c1', 'e1', 1]],
  keepBonus: 30,
  shortfallPenalty: 1000,
};

describe('rally plan', () => {
  it('prints the timetable with the fields of the contract and no others', async () => {
    expect(await runPlanCommand('day.json', JSON.stringify(example), plan)).toEqual({
      ok: true,
      output: {
        meetings: [
          ['c2', 'e1', 0, 1],
          ['c1', 'e1', 1, 1],
        ],
        objective: 87 + 30 + 13 - 1000,
        bound: -870,
        gap: 0,
        shortfalls: [{ candidate: 'c2', wanted: 2, got: 1, reason: 'There is only 1 wish with "c2".' }],
        changed: 0,
        durationMs: 0,
      },
    });
  });

  it('reads a file that begins with a byte order mark', async () => {
    expect(await runPlanCommand('day.json', `\uFEFF${JSON.stringify(example)}`, plan)).toMatchObject({ ok: true });
  });

  it('names the file and the place of what it refuses', async () => {
    const text = JSON.stringify({ ...example, wishes: [['c1', 'e9', 1]] });
    expect(await runPlanCommand('day.json', text, plan)).toEqual({
      ok: false,
      message: 'day.json: wishes[0]: employer "e9" is unknown',
    });
  });

  it.each(['', '{"slots": 2,\n}', 'slots: 2'])('refuses %j, which is no JSON, in one line', async (text) => {
    const result = await runPlanCommand('day.json', text, plan);
    if (result.ok) throw new Error('was read');
    expect(result.message).toMatch(/^day\.json: is not JSON: .+$/);
  });

  it.each([
    ['60', 60],
    ['0.5', 0.5],
    ['0', null],
    ['-1', null],
    ['', null],
    ['ten', null],
    ['Infinity', null],
  ])('reads --seconds %j', (text, seconds) => {
    expect(parseSeconds(text)).toBe(seconds);
  });
});
