import { issueTypes } from '../jira/fields/issue-types';
import { mediumPriorityId, priorities } from '../jira/fields/priorities';
import { statuses } from '../jira/fields/statuses';
import type { Jira } from '../jira/jira';
import { dan, priya } from '../jira/people';
import type { IssueRecord } from '../jira/state/records';
import { newBlocker, newIssue } from './issue';
import { newProject } from './project';
import { type ShopIssue, shopIssues } from './shop-issues';

const day = 24 * 60 * 60 * 1000;

/** @throws Error for a name that Jira does not have: demo data must be right */
function idNamed(things: readonly { readonly id: string; readonly name: string }[], name: string): string {
  const found = things.find((one) => one.name === name);
  if (found === undefined) throw new Error(`The demo data names "${name}", which does not exist.`);
  return found.id;
}

/** Fills the site with the demo project SHOP: a small web shop with stories at every level of readiness. */
export function seedShop(jira: Jira): void {
  const { state } = jira;
  const project = newProject(state, 'SHOP', 'Web shop');
  const now = state.now().getTime();
  const made: IssueRecord[] = [];
  for (const [index, shop] of shopIssues.entries()) {
    made.push(newIssue(state, project, {
      key: `SHOP-${index + 1}`,
      typeId: idNamed(issueTypes, shop.type),
      statusId: idNamed(statuses, shop.status),
      summary: shop.summary,
      description: shop.description,
      points: shop.points ?? null,
      parent: shop.parent === undefined ? null : numbered(made, shop.parent),
      creatorId: priya.accountId,
      created: new Date(now - shop.created * day),
      updated: new Date(now - shop.updated * day),
      priorityId: shop.priority === undefined ? mediumPriorityId : idNamed(priorities, shop.priority),
      assigneeId: assignee(shop),
      labels: shop.labels ?? [],
    }));
  }
  for (const [index, { blockedBy }] of shopIssues.entries()) {
    if (blockedBy !== undefined) newBlocker(state, numbered(made, blockedBy), numbered(made, index + 1));
  }
}

function numbered(made: readonly IssueRecord[], number: number): IssueRecord {
  const issue = made[number - 1];
  if (issue === undefined) throw new Error(`The demo data names SHOP-${number} before it exists.`);
  return issue;
}

function assignee({ assignee: name }: ShopIssue): string | null {
  if (name === undefined) return null;
  return name === 'Dan' ? dan.accountId : priya.accountId;
}
