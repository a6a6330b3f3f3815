import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import type { JiraIssue } from '../../src/contract/jira-issue';
import type { BacklogItem } from '../../src/core/health/backlog-item';
import { judge } from '../../src/core/readiness/judge';
import type { Finding, Readiness } from '../../src/core/readiness/readiness';
import type { IssueFacts } from '../../src/core/story/issue-facts';
import { facts as bareFacts } from '../support/facts';

export const facts = (over: Partial<IssueFacts> = {}): IssueFacts => bareFacts({ id: 1, summary: 'Pay with a saved card', updated: '', estimate: 3, ...over });

export const item = (over: Partial<IssueFacts> = {}): BacklogItem => ({ facts: facts(over), readiness: judge(facts(over), DEFAULT_DEFINITION) });

export const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'has-estimate',
  level: 'counted',
  lost: 5,
  problem: 'There is no estimate.',
  why: '',
  remedy: '',
  quote: '',
  at: null,
  fix: null,
  example: [],
  under: null,
  ...over,
});

export const readiness = (over: Partial<Readiness> = {}): Readiness => ({
  score: 100,
  band: 'ready',
  findings: [],
  notApplicable: [],
  met: [],
  criteria: [],
  sentence: { role: null, means: null, benefit: null },
  actions: [],
  ...over,
});

export const jiraIssue = (over: Partial<JiraIssue> = {}): JiraIssue => ({
  facts: facts(),
  blocks: [],
  projectId: '10000',
  projectKey: 'SHOP',
  estimateField: null,
  fieldIds: { estimates: [], evidence: null, readiness: null, criteria: [] },
  stored: null,
  editable: new Set(),
  ...over,
});
