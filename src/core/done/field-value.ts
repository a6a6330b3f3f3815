import { judged, UNKNOWN, type CompiledCriterion, type Judgement } from './criterion-kind';

/** Where expressions call a field otherwise than REST does. Source: jira-expressions-type-reference. */
const ACCESSORS: Readonly<Record<string, string>> = {
  duedate: 'dueDate',
  issuetype: 'issueType',
  resolutiondate: 'resolutionDate',
  attachment: 'attachments',
  issuelinks: 'links',
  comment: 'comments',
  worklog: 'worklogs',
  security: 'securityLevel',
  timeoriginalestimate: 'originalEstimate',
  timeestimate: 'remainingEstimate',
  timespent: 'timeSpent',
};

/** Fields that expressions call as REST does. */
const SAME = new Set(['assignee', 'reporter', 'creator', 'labels', 'components', 'versions', 'fixVersions', 'priority', 'description', 'environment', 'resolution', 'parent', 'subtasks', 'summary']);

/** How an expression reads a field, or null where it cannot. */
export const fieldAccessor = (id: string): string | null => ACCESSORS[id] ?? (SAME.has(id) || /^customfield_\d+$/.test(id) ? id : null);

/** Set means: there, and neither an empty text nor an empty list. Zero and false are values. */
export function fieldIsSet(value: unknown): Judgement {
  if (value === undefined) return UNKNOWN;
  return judged(value !== null && !((typeof value === 'string' || Array.isArray(value)) && value.length === 0));
}

/** The field's name is data, so that all criteria about a field share one text; `?.length` of what has no length is null. */
export const compiledField = (accessor: string): CompiledCriterion => ({ yields: 'met', text: "(issue?.[c.field]??'')?.length!=0", flag: 'field', data: { field: accessor }, expensive: 1 });
