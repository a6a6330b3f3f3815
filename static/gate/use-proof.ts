import { useRef, useState } from 'react';
import type { GatePlace } from '../../src/contract/gate-page';
import { ask } from '../shared/door-client';
import { prove, type Proof } from './proof';

export type ProofState = { readonly kind: 'none' } | { readonly kind: 'running'; readonly place: GatePlace | null; readonly index: number; readonly total: number } | Proof;

const NONE: ProofState = { kind: 'none' };

/** Tries the app's fields for the chosen project and those that share the workflow. A proof holds for the project it was made for; a run that is under way is joined. */
export function useProof(projectId: string | null, workflowId: string | null): [ProofState, (again: boolean) => Promise<Proof>] {
  const [made, setMade] = useState<{ readonly projectId: string; readonly state: ProofState } | null>(null);
  const running = useRef<{ readonly projectId: string; readonly proof: Promise<Proof> } | null>(null);
  const state = made !== null && made.projectId === projectId ? made.state : NONE;

  const run = async (again: boolean): Promise<Proof> => {
    if (projectId === null) return { kind: 'failed', why: 'Choose a project first.' };
    if (running.current?.projectId === projectId) return running.current.proof;
    if (state.kind === 'proven' && !again) return state;
    const show = (next: ProofState) => setMade({ projectId, state: next });
    show({ kind: 'running', place: null, index: 0, total: 0 });
    const started: { readonly projectId: string; readonly proof: Promise<Proof> } = {
      projectId,
      proof: prove({
        places: () => ask('gatePlaces', { projectId, workflowId }),
        probe: (id) => ask('probeGate', { projectId: id, definedBy: projectId, workflowId }),
        onProgress: (place, index, total) => running.current === started && show({ kind: 'running', place, index, total }),
      }),
    };
    running.current = started;
    const proof = await started.proof;
    // another project may have been chosen meanwhile
    if (running.current === started) {
      running.current = null;
      show(proof);
    }
    return proof;
  };
  return [state, run];
}
