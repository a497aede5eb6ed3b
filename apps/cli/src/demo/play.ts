import type { Stage } from './stage.js';
export async function play(_stage: Stage, _today: Date, _cast: unknown): Promise<void> {}
