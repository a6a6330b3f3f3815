import { kvs } from '@forge/kvs';
import { decodeGateNotice } from '../contract/gate-notice';
import type { NoticeStore } from '../usecases/watch-ports';
import { readAll } from './append';
import { noticeKey } from './keys';

/** The same thing again takes the place of its earlier notice. */
export const notices: NoticeStore = {
  put: (projectId, notice) => kvs.set(noticeKey.one(projectId, notice.id), notice).then(() => undefined),
  list: async (projectId) => (await readAll(noticeKey.prefix(projectId))).flatMap((value) => decodeGateNotice(value) ?? []).sort((a, b) => (a.at < b.at ? 1 : -1)),
  remove: (projectId, id) => kvs.delete(noticeKey.one(projectId, id)).then(() => undefined),
};
