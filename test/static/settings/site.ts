import { candidateFields, findFieldIds, type FieldDescription } from '../../../src/contract/jira-fields';
import type { Site } from '../../../static/settings/read-site';
import type { SiteAndTop } from '../../../static/settings/use-site';

export const LONG_TEXT = 'com.atlassian.jira.plugin.system.customfieldtypes:textarea';

const FIELDS: readonly FieldDescription[] = [
  { id: 'summary', name: 'Summary', custom: null },
  { id: 'points', name: 'Story Points', custom: 'x:float' },
  { id: 'estimate', name: 'Story point estimate', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' },
  { id: 'ac', name: 'Acceptance Criteria', custom: LONG_TEXT },
  { id: 'notes', name: 'Test notes', custom: LONG_TEXT },
];

export const site = (over: Partial<Site> = {}): Site => ({
  projectName: 'Team',
  style: 'classic',
  types: ['Story', 'Task', 'Bug'],
  fields: FIELDS,
  detected: findFieldIds(FIELDS),
  estimates: candidateFields(FIELDS).estimates,
  textFields: FIELDS.filter(({ custom }) => custom === LONG_TEXT),
  ...over,
});

/** An issue as a search answers it. */
export const raw = (number: number, fields: object = {}, type = 'Story', hierarchyLevel = 0) => ({
  id: String(number),
  key: `TEAM-${number}`,
  fields: { summary: `Show delivery date ${number}`, description: null, issuetype: { name: type, hierarchyLevel }, status: { name: 'To Do', statusCategory: { key: 'new' } }, points: 3, ...fields },
});

export const doc = (...lines: readonly string[]) => ({
  type: 'doc',
  version: 1,
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

export const criteria = doc('Given a cart with two items', 'When I open it', 'Then the total shows both prices');

export const read = (...top: readonly object[]): SiteAndTop => ({ site: site(), top, mutes: () => [], dismissals: {} });
