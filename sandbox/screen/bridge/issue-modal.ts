import * as v from 'valibot';
import type { Command } from './commands';

const wanted = v.object({ data: v.object({ context: v.object({ issueKey: v.pipe(v.string(), v.minLength(1)) }), onClose: v.optional(v.function(), () => () => undefined) }) });

/** `ViewIssueModal` of @forge/jira-bridge 0.40.1: the issue view over the page; `onClose` runs without arguments when it is closed. */
export const openIssueViewModal: Command = (data, { openIssue }) => {
  const { context, onClose } = v.parse(wanted, data).data;
  openIssue(context.issueKey, () => void onClose());
  return true;
};
