import type { ImportedComment, ImportedIssue } from '../imported-issue';
import { jiraDate } from '../jira-date';
import { keyIn, onOneLine, type ReadIssue } from '../read-issue';
import type { Report } from '../report';
import { storyPoints } from '../story-points';
import { statusOf, typeOf } from '../types';
import { customFields } from './custom-fields';
import { member, textOf, type FoundIssue } from './find-issues';
import { blockers } from './issue-links';
import { richText } from './rich-text';

/**
 * Reads an issue of REST v2, v3 or the agile API. Fields of another shape than Jira's count as absent.
 * @param place names the issue when it has no key
 * @returns null for an issue without a summary
 */
export function readJsonIssue(found: FoundIssue, place: number, report: Report): ReadIssue | null {
  const { json } = found;
  const field = (name: string): unknown => member(member(json, 'fields'), name);
  const key = keyIn(textOf(member(json, 'key')));
  const id = key ?? String(place);
  const summary = onOneLine(textOf(field('summary')));
  if (summary === '') {
    report.add('Skipped, because there is no summary', 'issue', id);
    return null;
  }
  const custom = customFields(found);
  if (custom.nameless && custom.estimate === null) report.add('The names of custom fields are not in the file (expand=names), so story points and acceptance criteria may be missing', 'issue', id);
  const status = statusOf(textOf(member(field('status'), 'name')), textOf(member(member(field('status'), 'statusCategory'), 'key')));
  const links = blockers(field('issuelinks'));
  const parent = [member(field('parent'), 'key'), member(field('epic'), 'key'), custom.epicLink].map(textOf).find((text) => keyIn(text) !== null);
  const issue: ImportedIssue = {
    id, key, summary, issueType: issueTypeOf(field('issuetype'), report), status: status.name, statusCategory: status.category, description: richText(field('description')),
    criteria: custom.criteria.flatMap((value) => richText(value) ?? []), estimate: storyPoints(custom.estimate, id, report),
    parentKey: parent === undefined ? null : keyIn(parent), priority: textOf(member(field('priority'), 'name')) || null,
    labels: [...new Set(listOf(field('labels')).map(textOf).filter((label) => label !== ''))], blockedBy: links.blockedBy, blockedFromOutside: links.described,
    reporter: nameOf(field('reporter')), assignee: nameOf(field('assignee')),
    created: jiraDate(textOf(field('created'))), updated: jiraDate(textOf(field('updated'))), resolved: jiraDate(textOf(field('resolutiondate'))),
    comments: listOf(member(field('comment'), 'comments')).flatMap((comment) => commentOf(comment) ?? []),
  };
  return { issue, jiraId: textOf(member(json, 'id')) || null, parentId: textOf(member(field('parent'), 'id')) || null, blocks: links.blocks };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const nameOf = (person: unknown): string | null => textOf(member(person, 'displayName')) || textOf(member(person, 'accountId')) || null;

/** By the level where Jira says it, because the types above a story may have any name. */
function issueTypeOf(json: unknown, report: Report): ImportedIssue['issueType'] {
  const level = member(json, 'hierarchyLevel');
  if (typeof level === 'number' && level > 0) return 'Epic';
  if (member(json, 'subtask') === true || (typeof level === 'number' && level < 0)) return 'Sub-task';
  const name = textOf(member(json, 'name'));
  const { type, known } = typeOf(name);
  if (!known) report.add('Read as Task, because Jira has no such type here', 'type', name);
  return type;
}

function commentOf(json: unknown): ImportedComment | null {
  const body = richText(member(json, 'body'));
  return body === null ? null : { author: nameOf(member(json, 'author')), created: jiraDate(textOf(member(json, 'created'))), body };
}
