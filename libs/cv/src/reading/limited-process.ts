import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { LIMITS } from './limits.js';

/** The child gets no variable of ours: it reads files of strangers and must not hold a key. */
const ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin' };

/** Bytes of RLIMIT_DATA, and seconds of CPU of one run: a child that reads several files is renewed before that. */
export interface ProcessLimits {
  dataBytes: number;
  cpuSeconds: number;
}

const rlimits = ({ dataBytes, cpuSeconds }: ProcessLimits) => [
  `--data=${dataBytes}`,
  `--cpu=${cpuSeconds}:${cpuSeconds + 1}`,
];
const POLL_MS = 100;

let prlimitWorks: boolean | undefined;

/** util-linux has `prlimit`; other systems do not, and a container may forbid it. Tried once, with limits as they are to be set. */
function hasPrlimit(): boolean {
  prlimitWorks ??= spawnSync('prlimit', [...rlimits(LIMITS.child), 'true'], { env: ENVIRONMENT, stdio: 'ignore' }).status === 0;
  return prlimitWorks;
}

/** Resident memory of a process in bytes, null once it is gone. */
async function residentBytes(pid: number): Promise<number | null> {
  try {
    if (process.platform === 'linux') {
      const status = await readFile(`/proc/${pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
    }
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    return Number(stdout.trim()) * 1024;
  } catch {
    return null;
  }
}

export interface LimitedProcess {
  process: ChildProcess;
  /** Set once the process was stopped for using too much memory where `prlimit` is missing. */
  overMemory: () => boolean;
  /** Ends the process and whatever it started. */
  kill: () => void;
}

/**
 * Starts a Node script under limits of memory and CPU time, in a process group of its own, with pipes on 0, 2 and 3. Memory is
 * limited by the kernel through `prlimit`, else by looking at it ten times a second.
 */
export function startLimited(script: string, limits: ProcessLimits = LIMITS.child): LimitedProcess {
  const node = [
    process.execPath,
    '--max-old-space-size=1024',
    '--disallow-code-generation-from-strings',
    '--no-warnings',
    script,
  ];
  const [command = '', ...args] = hasPrlimit() ? ['prlimit', ...rlimits(limits), ...node] : node;
  const child = spawn(command, args, { env: ENVIRONMENT, detached: true, stdio: ['pipe', 'ignore', 'pipe', 'pipe'] });
  let over = false;
  const kill = () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
  };
  process.once('exit', kill);
  const { pid } = child;
  const poll =
    hasPrlimit() || pid === undefined
      ? undefined
      : setInterval(async () => {
          if (((await residentBytes(pid)) ?? 0) < limits.dataBytes) return;
          over = true;
          kill();
        }, POLL_MS).unref();
  child.once('close', () => {
    clearInterval(poll);
    process.removeListener('exit', kill);
  });
  return { process: child, overMemory: () => over, kill };
}
