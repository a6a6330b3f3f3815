import { createContext, useContext } from 'react';
import type { EvidenceState, Reply } from '../../../src/contract/door';
import type { EvidenceActName } from '../../../src/contract/issue-act';
import type { ScreenContext } from '../../shared/context';
import type { JiraClient } from '../../shared/jira-client';
import type { EditOutcome } from '../panel-state';

/** What any part of the Definition of Done may need besides its data, in the panel and on pages that stand on no issue. */
export interface DoneTools {
  readonly jira: JiraClient;
  readonly context: ScreenContext;
  readonly mayComment: boolean;
  /** Has the app keep an act; each place names the issue in its own way. */
  readonly act: (act: EvidenceActName, about: object) => Promise<Reply<EvidenceState>>;
  /** Shows what the app answered to an act. */
  readonly keep: (answer: Promise<Reply<EvidenceState>>) => Promise<EditOutcome>;
  /** Reads the issue again; true when it is this reading that is shown. */
  readonly readAgain: () => Promise<boolean>;
  readonly retry: () => void;
}

const Tools = createContext<DoneTools | null>(null);
export const DoneToolsProvider = Tools.Provider;

export function useDoneTools(): DoneTools {
  const tools = useContext(Tools);
  if (tools === null) throw new Error('A part of the Definition of Done was rendered without its tools.');
  return tools;
}
