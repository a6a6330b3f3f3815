import type { GateNotice } from '../contract/gate-notice';
import { Refused } from '../support/failures';
import type { JiraReads } from './ports';
import type { NoticeStore, SeenIssues } from './watch-ports';

interface Needs {
  readonly user: JiraReads;
  /** Issues with the asking person's rights. */
  readonly seenIssues: SeenIssues;
  readonly notices: NoticeStore;
}

/** Issues that one call may name. */
const MOST_AT_ONCE = 100;

async function mustAdminister(user: JiraReads, projectId: string): Promise<void> {
  const held = await user.permissions(['ADMINISTER_PROJECTS'], { projectId });
  if (!held.has('ADMINISTER_PROJECTS')) throw new Refused('Only an administrator of this project reads and dismisses the notices of its gates.');
}

/** What happened to a project's gates while nobody looked, for its administrators; newest first. */
export async function readNotices(needs: Needs, projectId: string): Promise<readonly GateNotice[]> {
  await mustAdminister(needs.user, projectId);
  return seenAmong(needs, await needs.notices.list(projectId));
}

/** Puts a notice away for everyone. @returns those that are left */
export async function dismissNotice(needs: Needs, projectId: string, id: string): Promise<readonly GateNotice[]> {
  await mustAdminister(needs.user, projectId);
  await needs.notices.remove(projectId, id);
  return seenAmong(needs, (await needs.notices.list(projectId)).filter((notice) => notice.id !== id));
}

/** Who administers a project need not see each of its issues: a notice about one that they do not see is not for them. */
async function seenAmong({ seenIssues }: Needs, notices: readonly GateNotice[]): Promise<readonly GateNotice[]> {
  const named = notices.flatMap((notice) => issueOf(notice) ?? []);
  const seen = await inHundreds(seenIssues, named);
  return notices.flatMap((notice): readonly GateNotice[] => {
    const issue = issueOf(notice);
    const key = issue === null ? undefined : seen.get(issue)?.key;
    if (notice.kind !== 'evidence') return [notice];
    return key === undefined ? [] : [{ ...notice, issueKey: key }];
  });
}

async function inHundreds(seenIssues: SeenIssues, ids: readonly number[]): Promise<Awaited<ReturnType<SeenIssues>>> {
  const pages = await Promise.all(Array.from({ length: Math.ceil(ids.length / MOST_AT_ONCE) }, (_, page) => seenIssues(ids.slice(page * MOST_AT_ONCE, (page + 1) * MOST_AT_ONCE))));
  return new Map(pages.flatMap((page) => [...page]));
}

/** Notices of evidence are kept under the id of their issue. */
function issueOf({ kind, id }: GateNotice): number | null {
  const issue = Number(id.slice(kind.length + 1));
  return kind === 'evidence' && Number.isSafeInteger(issue) ? issue : null;
}
