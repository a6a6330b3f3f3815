import { kvs } from '@forge/kvs';
import { decodeStoredDecline, type DeclinedEpic } from '../contract/declined-epic';
import type { DeclinedStore } from '../usecases/declined-epics';
import { readAll, writeIfFree } from './append';
import { declinedKey } from './keys';

/** Suggested epics that somebody said no to. */
export const declinedEpics: DeclinedStore = {
  ofProject: (projectId) => below(declinedKey.ofProject(projectId)),
  ofIssue: (projectId, issueId) => below(declinedKey.ofIssue(projectId, issueId)),
  add: (projectId, declined) => writeIfFree(declinedKey.one(projectId, declined), declined),
  remove: (projectId, declined) => kvs.delete(declinedKey.one(projectId, declined)).then(() => undefined),
};

async function below(prefix: string): Promise<DeclinedEpic[]> {
  return (await readAll(prefix)).flatMap((value) => decodeStoredDecline(value) ?? []);
}
