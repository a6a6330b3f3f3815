import { useCallback } from 'react';
import type { Reply } from '../../src/contract/door';
import type { GateBasis } from '../../src/contract/gate-page';
import { ask, doorFailureText } from '../shared/door-client';
import { useAnswer } from './use-answer';

/** The definition of the chosen project; null while it is being read, and while no project is chosen. The second value reads again. */
export function useBasis(projectId: string | null): [Reply<GateBasis> | null, () => void] {
  const read = useCallback((): Promise<Reply<GateBasis>> => ask('gateBasis', { projectId: projectId ?? '' }), [projectId]);
  return useAnswer(projectId === null ? null : read);
}

/** Why there is nothing to save from. */
export function whyNoBasis(projectId: string | null, reply: Reply<GateBasis> | null): string {
  if (projectId === null) return 'Choose whose definition is asked.';
  return reply?.ok === false ? doorFailureText(reply.failure) : 'The definition is still being read. Try again in a moment.';
}
