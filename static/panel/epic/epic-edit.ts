import { moveEpic } from '../../shared/epics/move-epic';
import type { JiraClient } from '../../shared/jira-client';
import type { Made } from '../make-edit';

/** Moves the issue to another epic, or to none (null), and offers the way back as long as nobody else moved it. */
export async function epicEdit(jira: JiraClient, key: string, from: string | null, to: string | null): Promise<Made> {
  const moved = await moveEpic(jira, key, from, to);
  if (!moved.ok) return moved;
  return {
    ok: true,
    said: movedWords(from, to),
    undo: async () => {
      const back = await moveEpic(jira, key, to, from);
      return back.ok ? { ok: true, said: from === null ? 'In no epic, as before.' : `Back in ${from}.` } : back;
    },
  };
}

function movedWords(from: string | null, to: string | null): string {
  if (to === null) return `Removed from ${from ?? 'its epic'}.`;
  return from === null ? `Linked to ${to}.` : `Moved from ${from} to ${to}.`;
}
