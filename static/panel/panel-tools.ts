import { createContext, useContext } from 'react';
import type { PanelState } from '../../src/contract/door';
import type { IssueFacts } from '../../src/core/story/issue-facts';
import type { ScreenContext } from '../shared/context';
import type { JiraClient } from '../shared/jira-client';
import type { PanelActions } from './use-panel';

/** What any part of the panel may need besides its data. */
export interface Tools {
  readonly jira: JiraClient;
  readonly context: ScreenContext;
  readonly actions: PanelActions;
  readonly mayComment: boolean;
  /** What a judgement was made of; null while nothing is judged. */
  readonly judged: { readonly facts: IssueFacts; readonly served: PanelState } | null;
}

export const PanelTools = createContext<Tools | null>(null);

export function useTools(): Tools {
  const tools = useContext(PanelTools);
  if (tools === null) throw new Error('A part of the panel was rendered outside the panel.');
  return tools;
}

export function useJudged(): NonNullable<Tools['judged']> {
  const { judged } = useTools();
  if (judged === null) throw new Error('A part of the judgement was rendered before there was one.');
  return judged;
}
