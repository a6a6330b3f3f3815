import { createContext, useContext } from 'react';
import type { ScreenContext } from '../shared/context';
import type { JiraClient } from '../shared/jira-client';
import type { Backlog } from './backlog-state';
import type { Judging } from './judging';
import type { Go, Place } from './place';
import type { BacklogActions } from './use-backlog';
import type { KnownFigures } from './use-figures';
import type { HistoryState } from './use-history';

/** What every subpage is made of: read once, shared by all. */
export interface HealthData {
  readonly jira: JiraClient;
  readonly context: ScreenContext;
  readonly judging: Judging;
  readonly backlog: Backlog;
  readonly history: HistoryState;
  /** Null until it is known what the project finished. */
  readonly figures: KnownFigures | null;
  readonly actions: BacklogActions & { readonly historyAgain: () => void };
  readonly place: Place;
  readonly go: Go;
}

const Data = createContext<HealthData | null>(null);
export const HealthDataProvider = Data.Provider;

/** Throws outside of the page. */
export function useHealthData(): HealthData {
  const data = useContext(Data);
  if (data === null) throw new Error('A subpage stands outside of the Backlog health page.');
  return data;
}
