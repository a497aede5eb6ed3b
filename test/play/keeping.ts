import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlayedMail } from './mail.js';
import type { PlayedCast } from './people.js';
import { PlayedProgram } from './played.js';

/** For whoever mends a late step: `PLAY_KEEP=<folder>` keeps the data after each step, and `PLAY_FROM=<step>` goes on after that one. */
const KEEP = process.env.PLAY_KEEP;
export const FROM = KEEP && process.env.PLAY_FROM ? Number(process.env.PLAY_FROM) : 0;

interface Kept {
  cast: PlayedCast;
  rallyId: string;
  at: string;
  taken: PlayedMail['taken'];
}

// Owners are kept: PostgreSQL has an account of its own.
const copy = (from: string, to: string) => execFileSync('cp', ['-a', from, to]);
const folderOf = (step: number) => join(KEEP ?? '', `step-${step}`);

export async function keep(step: number, program: PlayedProgram, kept: Omit<Kept, 'at'>): Promise<void> {
  if (!KEEP) return;
  const at = program.lastAt;
  await program.stop();
  const folder = folderOf(step);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copy(join(program.folder, 'data'), join(folder, 'data'));
  writeFileSync(join(folder, 'kept.json'), JSON.stringify({ ...kept, at }));
  await program.start(at);
}

export async function resume(environment: Record<string, string>): Promise<{ program: PlayedProgram; kept: Kept }> {
  const folder = folderOf(FROM);
  if (!existsSync(folder)) throw new Error(`Nothing was kept in ${folder}.`);
  const kept = JSON.parse(readFileSync(join(folder, 'kept.json'), 'utf8')) as Kept;
  return { program: await PlayedProgram.begin(kept.at, environment, (to) => copy(join(folder, 'data'), to)), kept };
}
