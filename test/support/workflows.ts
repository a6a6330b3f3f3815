/** Workflow documents as Jira answers them, with members that the app does not know. */
export const GATE_KEY = 'ari:cloud:ecosystem::extension/app/env/static/done-gate';

export const STATUSES = [
  { id: '10000', name: 'To Do', statusCategory: 'TODO', statusReference: 'ref-to-do', description: '', scope: { type: 'GLOBAL' } },
  { id: '10001', name: 'In Progress', statusCategory: 'IN_PROGRESS', statusReference: 'ref-progress', description: 'being worked on' },
  { id: '10002', name: 'Done', statusCategory: 'DONE', statusReference: 'ref-done', description: '' },
];

export const rule = (config: string, { id = 'rule-1', disabled = false, key = GATE_KEY }: { readonly id?: string; readonly disabled?: boolean; readonly key?: string } = {}) => ({
  id: `jira-${id}`,
  ruleKey: 'forge:expression-validator',
  parameters: { key, config, id, disabled: String(disabled), tag: '' },
});

/** A rule of somebody else. */
export const FOREIGN_RULE = { id: 'x1', ruleKey: 'system:check-permission-validator', parameters: { permissionKey: 'ADMINISTER_PROJECTS' } };

interface TransitionParts {
  readonly id?: string;
  readonly name?: string;
  readonly type?: 'INITIAL' | 'GLOBAL' | 'DIRECTED';
  readonly links?: readonly unknown[] | null;
  readonly toStatusReference?: string;
  readonly validators?: readonly unknown[];
}

export const transitionJson = (parts: TransitionParts = {}) => ({
  actions: [{ id: 'a1', ruleKey: 'system:update-field', parameters: { field: 'resolution', value: '10000' } }],
  conditions: { operation: 'ALL', conditions: [{ id: 'c1', ruleKey: 'system:restrict-issue-transition', parameters: {} }], conditionGroups: [] },
  customIssueEventId: null,
  description: '',
  id: '31',
  links: [] as readonly unknown[] | null,
  name: 'Done',
  properties: { 'jira.issue.editable': 'true' },
  toStatusReference: 'ref-done',
  triggers: [],
  type: 'GLOBAL',
  validators: [] as readonly unknown[],
  ...parts,
});

export const CREATE = transitionJson({ id: '1', name: 'Create', type: 'INITIAL', toStatusReference: 'ref-to-do' });

export const workflowJson = (transitions: readonly unknown[] = [CREATE, transitionJson()], rest: Record<string, unknown> = {}) => ({
  description: '',
  id: 'w1',
  isEditable: true,
  name: 'Delivery',
  scope: { type: 'GLOBAL' },
  startPointLayout: { x: -100.00030899047852, y: -153.00020599365234 },
  statuses: STATUSES.map(({ statusReference }) => ({ deprecated: false, layout: { x: 114.99993896484375, y: -16 }, properties: {}, statusReference })),
  transitions,
  version: { id: 'v1', versionNumber: 4 },
  ...rest,
});
