import { useEffect, useState } from 'react';
import type { ReadyDefinition } from '../../../src/core/definition/definition';
import type { JiraFailure } from '../../shared/answer';
import { mayRetry, readFailureText } from '../../shared/failure-text';
import type { JiraClient } from '../../shared/jira-client';
import { readTarget, type StoryTarget } from './story-target';

export type TargetState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly failure: JiraFailure }
  | { readonly kind: 'known'; readonly target: StoryTarget };

/** Reads where the story goes while the person already types. Returns the state and a way to ask again. */
export function useTarget(jira: JiraClient, projectKey: string, ready: ReadyDefinition): [TargetState, () => void] {
  const [state, setState] = useState<TargetState>({ kind: 'reading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    void readTarget(jira, projectKey, ready).then((answer) => {
      if (!wanted) return;
      if (!answer.ok) setState({ kind: 'failed', failure: answer.failure });
      else setState(answer.value === null ? { kind: 'none' } : { kind: 'known', target: answer.value });
    });
    return () => {
      wanted = false;
    };
  }, [jira, projectKey, ready, round]);
  const again = () => {
    setState({ kind: 'reading' });
    setRound(round + 1);
  };
  return [state, again];
}

/** Why nothing can be created here, in words; null when it can, or when nobody knows yet. */
export function whyNotCreate(state: TargetState): { readonly text: string; readonly again: boolean } | null {
  switch (state.kind) {
    case 'reading':
      return null;
    case 'none':
      return { text: 'This project has no issue type for stories.', again: false };
    case 'failed':
      return { text: `The project could not be read. ${readFailureText(state.failure)}`, again: mayRetry(state.failure) };
    case 'known':
      return state.target.mayCreate ? null : { text: "You don't have permission to create issues in this project.", again: false };
  }
}
