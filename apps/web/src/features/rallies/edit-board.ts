import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type {
  Board,
  Breach,
  Change,
  Cost,
  Place,
  ScoreOf,
} from '../../../../../libs/rallies/src/domain/editing/index.js';
import { meetingAt, tryChange } from '../../../../../libs/rallies/src/domain/editing/index.js';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useApiMutation } from '../../ui/index.js';
import { AFTER_CHANGE, type Rally } from './rally.js';

export type EditBoard = components['schemas']['TimetableBoard'];
export type EditMeeting = EditBoard['meetings'][number];
export type { Breach, Change, Cost, Place };

export const BOARD = '/api/rallies/{id}/grid' as const;
const PAIRS = '/api/rallies/{id}/grid/candidates/{tenantId}' as const;
export const AFTER_EDIT = [['get', BOARD], ['get', '/api/rallies/{id}/versions'], ...AFTER_CHANGE];

/** Colleagues edit too: what they did shows within this time. */
const FRESH_MS = 10_000;

export const useBoard = (rallyId: string) =>
  apiQuery.useQuery('get', BOARD, { params: { path: { id: rallyId } } }, { refetchInterval: FRESH_MS });

const scoresOf = (candidate: string, pairs: components['schemas']['CandidatePairs']['pairs']): ScoreOf => {
  const scores = new Map(pairs.map(({ employerId, score }) => [employerId, score]));
  return (who, employer) => (who === candidate ? scores.get(employer) : undefined);
};

/** What one candidate is worth to each employer; nothing is known before it is loaded. */
export function useScores(rallyId: string, candidate: string | null): ScoreOf {
  const { data } = apiQuery.useQuery(
    'get',
    PAIRS,
    { params: { path: { id: rallyId, tenantId: candidate ?? '' } } },
    { enabled: candidate !== null, staleTime: FRESH_MS },
  );
  return useMemo(() => (candidate && data ? scoresOf(candidate, data.pairs) : () => undefined), [candidate, data]);
}

/** What happens when the held person is let go in a place. */
export type Outcome = { change: Change } & ({ ok: true; cost: Cost } | { ok: false; breaches: readonly Breach[] });

export interface Held {
  candidate: string;
  /** Null: somebody who is added. */
  meeting: string | null;
}

/** On a taken table the two change places. */
export function changeFor(board: Board, { candidate, meeting }: Held, to: Place): Change {
  if (meeting === null) return { kind: 'add', candidate, to };
  const there = meetingAt(board.meetings, to);
  return there && there.id !== meeting ? { kind: 'swap', meeting, with: there.id } : { kind: 'move', meeting, to };
}

export function outcomeOf(board: Board, held: Held, to: Place, scoreOf: ScoreOf): Outcome {
  const change = changeFor(board, held, to);
  const verdict = tryChange(board, change, scoreOf);
  return verdict.ok ? { change, ok: true, cost: verdict.cost } : { change, ok: false, breaches: verdict.breaches };
}

/** Changing the timetable, and taking back what one changed, the last first. */
export function useEditing(rally: Rally, board: EditBoard) {
  const [done, setDone] = useState<readonly string[]>([]);
  const client = useQueryClient();
  const params = { path: { id: rally.id } };
  const edit = useApiMutation({
    mutationFn: (change: Change) => {
      const named = change.kind === 'add' ? [] : [change.meeting, ...(change.kind === 'swap' ? [change.with] : [])];
      const seen = Object.fromEntries(
        board.meetings.filter(({ id }) => named.includes(id)).map(({ id, version }) => [id, version]),
      );
      return call(api.POST('/api/rallies/{id}/edits', { params, body: { change, seen } })).catch(async (error) => {
        // What the colleague did is what one wants to see now.
        await client.invalidateQueries({ queryKey: ['get', BOARD] });
        throw error;
      });
    },
    invalidates: AFTER_EDIT,
    onSuccess: ({ id }) => setDone((before) => [...before, id]),
  });
  const undo = useApiMutation({
    mutationFn: (editId: string) =>
      call(api.POST('/api/rallies/{id}/edits/{editId}/undo', { params: { path: { id: rally.id, editId } } })),
    invalidates: AFTER_EDIT,
  });
  const last = done.at(-1);
  return {
    change: (change: Change) => edit.mutate(change),
    busy: edit.isPending || undo.isPending,
    undo:
      last === undefined
        ? null
        : () => {
            setDone((before) => before.slice(0, -1));
            undo.mutate(last);
          },
  };
}

export interface GridRow {
  employer: EditBoard['employers'][number];
  table: number;
  tables: number;
}

/** A row per table; a table given up meanwhile may still have its meetings. */
export function rowsOf({ employers, meetings }: EditBoard): GridRow[] {
  return employers.flatMap((employer) => {
    const used = meetings.filter((one) => one.employer === employer.id).map(({ table }) => table);
    const tables = Math.max(employer.tables, ...used, 0);
    return Array.from({ length: tables }, (_, index) => ({ employer, table: index + 1, tables }));
  });
}
