import type { Definition } from '../core/definition/definition';
import type { DoneEvidence } from '../core/story/issue-facts';
import type { StoredReadiness } from './stored-readiness';

/**
 * The one typed door between the screens and the functions. Who asks and which issue or project is
 * meant come from the platform's context, never from the payload; failures cross as values.
 */
export interface Door {
  /** The project's definition in force. */
  definition: (payload: object) => Promise<Reply<Definition>>;
  /** What the panel needs besides the issue itself. */
  panel: (payload: object) => Promise<Reply<PanelState>>;
  /** Accept the issue as done. Refused unless the definition lets the asking person accept. */
  accept: (payload: object) => Promise<Reply<AcceptanceState>>;
  withdrawAcceptance: (payload: object) => Promise<Reply<AcceptanceState>>;
  /** Score the issue again after an edit of our own making, whose event may be filtered out. */
  rescore: (payload: object) => Promise<Reply<StoredReadiness | null>>;
  /** The workflow rule for the context's project: what the gate page saves as the validator's configuration. */
  gateRule: (payload: object) => Promise<Reply<GateRule>>;
}

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/**
 * Why something did not happen: the person may not (`refused`), Jira would not or could not (`upstream`),
 * or we made a mistake (`bug`). `message` is one plain sentence for people; `reference` finds the log line.
 */
export interface Failure {
  readonly kind: 'refused' | 'upstream' | 'bug';
  readonly message: string;
  readonly reference: string;
}

export interface PanelState {
  readonly definition: Definition;
  readonly acceptance: AcceptanceState;
}

export interface AcceptanceState {
  /** The field's value after this call; null when nobody ever accepted. */
  readonly evidence: DoneEvidence | null;
  /** Newest first. */
  readonly log: readonly AcceptanceEntry[];
  readonly mayAccept: boolean;
  /** Why the asking person may not accept, in words; null when they may. */
  readonly whyNot: string | null;
}

export interface AcceptanceEntry {
  readonly action: 'accepted' | 'withdrawn';
  readonly by: string;
  /** Display name as it was then. */
  readonly name: string;
  readonly at: string;
}

export interface GateRule {
  readonly moduleKey: string;
  /** JSON of {@link GateConfig}: Jira keeps it as a string. */
  readonly config: string;
}
