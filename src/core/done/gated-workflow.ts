import type { StatusCategory } from '../story/issue-facts';
import type { GateConfig } from './gate-config';

/** A workflow as the coverage map sees it: statuses, transitions and our own rules, nothing of other rules. */
export interface GatedWorkflow {
  readonly id: string;
  readonly name: string;
  /** It belongs to one team-managed project; any other workflow may be used by several projects. */
  readonly teamManaged: boolean;
  /** Names of the standard issue types of the project that use it. */
  readonly issueTypes: readonly string[];
  readonly transitions: readonly GatedTransition[];
}

export interface GatedTransition {
  readonly id: string;
  readonly name: string;
  /** `create`: makes the issue; `anywhere`: from every status; `directed`: from those that are named. */
  readonly kind: 'create' | 'anywhere' | 'directed';
  /** Empty unless directed. */
  readonly from: readonly WorkflowStatus[];
  readonly to: WorkflowStatus;
  /** In Jira's order. */
  readonly rules: readonly KeptRule[];
}

export interface WorkflowStatus {
  readonly name: string;
  readonly category: StatusCategory;
}

/** A rule of ours as Jira keeps it. */
export interface KeptRule {
  readonly ruleId: string;
  /** Null: its configuration is not one that we wrote. */
  readonly config: GateConfig | null;
  /** The configuration as Jira keeps it. */
  readonly text: string;
  readonly disabled: boolean;
}
