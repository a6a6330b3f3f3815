import type { GateNotice } from '../contract/gate-notice';
import { Refused } from '../support/failures';
import type { JiraReads } from './ports';
import type { NoticeStore } from './watch-ports';

interface Needs {
  readonly user: JiraReads;
  readonly notices: NoticeStore;
}

async function mustAdminister(user: JiraReads, projectId: string): Promise<void> {
  const held = await user.permissions(['ADMINISTER_PROJECTS'], { projectId });
  if (!held.has('ADMINISTER_PROJECTS')) throw new Refused('Only an administrator of this project reads and dismisses the notices of its gates.');
}

/** What happened to a project's gates while nobody looked, for its administrators; newest first. */
export async function readNotices({ user, notices }: Needs, projectId: string): Promise<readonly GateNotice[]> {
  await mustAdminister(user, projectId);
  return notices.list(projectId);
}

/** Puts a notice away for everyone. @returns those that are left */
export async function dismissNotice({ user, notices }: Needs, projectId: string, id: string): Promise<readonly GateNotice[]> {
  await mustAdminister(user, projectId);
  await notices.remove(projectId, id);
  return (await notices.list(projectId)).filter((notice) => notice.id !== id);
}
