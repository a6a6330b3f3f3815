// Called by: the app's panel (to link the halves of a story), the local Jira's issue view (to mend a blocker) and REST clients.
import { announceLink, keepLinkChange } from '../change/links';
import { linkTypes } from '../fields/link-types';
import { mayOnIssue, maySee } from '../permissions/may';
import { badRequest, forbidden, notFound } from '../problem';
import type { IssueRecord, LinkRecord } from '../state/records';
import { addLink, removeLink } from '../state/write';
import { isRecord } from '../support/json';
import { type Call, noContent, ok, type Reply } from './call';
import { requireOnIssue, seenIssue } from './seen';

const mayNotLink = 'No Link Issue Permission for issue';

export const getLinkTypes = ({ state }: Call): Reply =>
  ok({ issueLinkTypes: linkTypes.map((type) => ({ ...type, self: `${state.site.url}/rest/api/3/issueLinkType/${type.id}` })) });

/**
 * In a request the inward issue is the one that reads the outward words: {type: Blocks, inwardIssue: A, outwardIssue: B} says "A blocks B"
 * (https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/).
 */
export function postLink(call: Call): Reply {
  const { state, caller, body } = call;
  const asked = isRecord(body) && isRecord(body.type) ? body.type : {};
  const type = linkTypes.find(({ id, name }) => id === asked.id || name === asked.name);
  if (type === undefined) throw notFound(`No issue link type with name '${String(asked.name ?? asked.id)}' found.`);
  const outwardSide = named(call, 'inwardIssue');
  const inwardSide = named(call, 'outwardIssue');
  if (outwardSide.id === inwardSide.id) throw badRequest('You cannot link an issue to itself.');
  for (const issue of [outwardSide, inwardSide]) requireOnIssue(call, issue, 'LINK_ISSUES', `${mayNotLink} '${issue.key}'`);
  const link: LinkRecord = { id: state.nextId(), typeId: type.id, inwardSideId: inwardSide.id, outwardSideId: outwardSide.id };
  if (!alreadyLinked(call, link)) {
    addLink(state, link);
    keepLinkChange(state, link, caller.accountId, 'added');
    announceLink(state, link, caller.accountId, 'avi:jira:created:issuelink');
  }
  return { status: 201 };
}

function named(call: Call, side: 'inwardIssue' | 'outwardIssue'): IssueRecord {
  const value = isRecord(call.body) ? call.body[side] : undefined;
  const idOrKey = isRecord(value) ? (value.id ?? value.key) : undefined;
  if (idOrKey === undefined) throw badRequest(`The ${side} must be named by id or key.`);
  return seenIssue(call, String(idOrKey));
}

const alreadyLinked = ({ state }: Call, link: LinkRecord): boolean =>
  [...state.links.values()].some((one) => one.typeId === link.typeId && one.inwardSideId === link.inwardSideId && one.outwardSideId === link.outwardSideId);

export function deleteLink(call: Call): Reply {
  const { state, caller } = call;
  const link = state.links.get(call.param('link'));
  const sides = link === undefined ? [] : [link.inwardSideId, link.outwardSideId].map((id) => state.issues.get(id));
  const seen = sides.every((side) => side !== undefined && maySee(state, side, caller.accountId));
  if (link === undefined || !seen) throw notFound(`No issue link with id '${call.param('link')}' exists.`);
  const may = sides.some((side) => side !== undefined && mayOnIssue(state, side, caller.accountId, 'LINK_ISSUES'));
  if (!may) throw forbidden('You do not have permission to link issues in this project.');
  keepLinkChange(state, link, caller.accountId, 'removed');
  removeLink(state, link);
  announceLink(state, link, caller.accountId, 'avi:jira:deleted:issuelink');
  return noContent;
}
