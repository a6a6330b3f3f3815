import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { SwitchedOn } from '../usecases/watch-ports';
import { readAll, writeIfFree } from './append';
import { switchedOnKey } from './keys';

const entry = v.object({ projectId: v.string(), since: v.number() });

/** One key for each project, so that two projects that start at once never overwrite each other. */
export const switchedOn: SwitchedOn = {
  add: (projectId, since) => writeIfFree(switchedOnKey.one(projectId), { projectId, since }).then(() => undefined),
  remove: (projectId) => kvs.delete(switchedOnKey.one(projectId)).then(() => undefined),
  list: async () =>
    (await readAll(switchedOnKey.prefix)).flatMap((value) => {
      const found = v.safeParse(entry, value);
      return found.success ? [found.output] : [];
    }),
};
