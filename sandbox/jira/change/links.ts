import { linkTypeById } from '../fields/link-types';
import type { IssueRecord, LinkRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { keepChange } from './record';

/** Writes a link that came or went into the history of both issues. Jira sends no issue event for it, only the link's own. */
export function keepLinkChange(state: JiraState, link: LinkRecord, actorId: string, what: 'added' | 'removed'): void {
  const { inward, outward } = linkTypeById(link.typeId);
  const inwardSide = state.issues.get(link.inwardSideId);
  const outwardSide = state.issues.get(link.outwardSideId);
  if (inwardSide === undefined || outwardSide === undefined) return;
  keepSide(state, inwardSide, `This issue ${inward} ${outwardSide.key}`, outwardSide.key, actorId, what);
  keepSide(state, outwardSide, `This issue ${outward} ${inwardSide.key}`, inwardSide.key, actorId, what);
}

function keepSide(state: JiraState, issue: IssueRecord, text: string, otherKey: string, actorId: string, what: 'added' | 'removed'): void {
  const none = { id: null, text: null };
  const some = { id: otherKey, text };
  const [from, to] = what === 'added' ? [none, some] : [some, none];
  keepChange(state, issue, actorId, [{ field: 'Link', fieldId: 'issuelinks', fieldtype: 'jira', from: from.id, fromString: from.text, to: to.id, toString: to.text }]);
}

/** The link's own event (https://developer.atlassian.com/platform/forge/events-reference/jira/): the source blocks the destination. */
export function announceLink(state: JiraState, link: LinkRecord, actorId: string, eventType: 'avi:jira:created:issuelink' | 'avi:jira:deleted:issuelink'): void {
  const source = state.issues.get(link.outwardSideId);
  const destination = state.issues.get(link.inwardSideId);
  if (source === undefined || destination === undefined) return;
  const { id, name, inward, outward } = linkTypeById(link.typeId);
  state.emit({
    eventType,
    actor: actorId,
    projectId: source.projectId,
    issueId: source.id,
    payload: {
      eventType,
      timestamp: String(state.now().getTime()),
      selfGenerated: actorId === state.app.accountId,
      id: link.id,
      sourceIssueId: source.id,
      destinationIssueId: destination.id,
      sourceProjectId: source.projectId,
      destinationProjectId: destination.projectId,
      issueLinkType: { id, name, inward, outward },
      atlassianId: actorId,
    },
  });
}
