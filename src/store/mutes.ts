import { kvs } from '@forge/kvs';
import { decodeStoredMute, type StoredMute } from '../contract/set-aside';
import type { MuteStore } from '../usecases/ports';
import { readAll, writeIfFree } from './append';
import { muteKey } from './keys';

/** Rules that are set aside: never in an issue property, which everyone who may edit the issue can write. */
export const mutes: MuteStore = {
  ofIssue: (projectId, issueId) => below(muteKey.ofIssue(projectId, issueId)),
  ofIssueNow: async (projectId, issueId, rules) => {
    const values = await Promise.all(rules.map((rule): Promise<unknown> => kvs.get(muteKey.one(projectId, issueId, rule))));
    return values.flatMap((value) => decodeStoredMute(value) ?? []);
  },
  ofProject: (projectId) => below(muteKey.ofProject(projectId)),
  add: (projectId, mute) => writeIfFree(muteKey.one(projectId, mute.issue, mute.rule), mute),
  remove: (projectId, issueId, rule) => kvs.delete(muteKey.one(projectId, issueId, rule)).then(() => undefined),
};

async function below(prefix: string): Promise<StoredMute[]> {
  return (await readAll(prefix)).flatMap((value) => decodeStoredMute(value) ?? []);
}
