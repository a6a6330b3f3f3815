import { useEffect, useState } from 'react';
import type { Reply } from '../../src/contract/door';
import type { GateBasis } from '../../src/contract/gate-page';
import { ask, doorFailureText } from '../shared/door-client';

/** The definition of the chosen project; null while it is being read, and while no project is chosen. The second value reads again. */
export function useBasis(projectId: string | null): [Reply<GateBasis> | null, () => void] {
  const [turn, setTurn] = useState(0);
  const [read, setRead] = useState<{ readonly projectId: string; readonly turn: number; readonly reply: Reply<GateBasis> } | null>(null);
  useEffect(() => {
    if (projectId === null) return;
    let wanted = true;
    void ask('gateBasis', { projectId }).then((reply) => wanted && setRead({ projectId, turn, reply }));
    return () => {
      wanted = false;
    };
  }, [projectId, turn]);
  return [read !== null && read.projectId === projectId && read.turn === turn ? read.reply : null, () => setTurn(turn + 1)];
}

/** Why there is nothing to save from. */
export function whyNoBasis(projectId: string | null, reply: Reply<GateBasis> | null): string {
  if (projectId === null) return 'Choose whose definition is asked.';
  return reply?.ok === false ? doorFailureText(reply.failure) : 'The definition is still being read. Try again in a moment.';
}
