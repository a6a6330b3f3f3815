import type { HealthFields } from '../backlog-query';
import { readFieldIds } from '../read-field-ids';
import { createPass, type Pass, type PassNeeds } from './pass';

export interface BacklogReader {
  /** Begins, or goes on after a failure with what was not read. */
  goOn(): void;
  /** Asks once more which items there are, and reads those that changed. @param fresh ids of issues that were created just now */
  anew(fresh?: readonly number[]): void;
  /** Reads these items again, with those that hang on them, and puts them in their places; finished ones leave. Settles when that is done, or has failed. */
  reread(ids: readonly number[]): Promise<void>;
  /** Nothing is told any more. */
  stop(): void;
}

/** As many ids as Jira reconciles. Source: POST /rest/api/3/search/jql, `reconcileIssues`. */
const MOST_FRESH = 50;

/** Reads a project's open items, and again what changes. Tells by `tell`; nothing rejects. */
export function createBacklogReader(needs: PassNeeds): BacklogReader {
  const { jira, judging, keep, tell } = needs;
  let fields: HealthFields | null = null;
  let pass: Pass | null = null;
  let stopped = false;
  /** Issues that were created from the page: Jira's index may not know them yet. */
  let created: readonly number[] = [];

  async function begin(): Promise<void> {
    const answer = await readFieldIds(jira, judging.definition.fields);
    if (stopped) return;
    if (!answer.ok) return tell({ kind: 'failed', failure: answer.failure, items: [], read: 0 });
    fields = answer.value;
    tell({ kind: 'fields', fields });
    pass = createPass(needs, fields, keep.load(fields));
    pass.goOn();
  }

  return {
    goOn: () => (pass === null ? void begin() : pass.goOn()),
    anew: (fresh = []) => {
      if (pass === null || fields === null) return;
      created = [...created, ...fresh].slice(-MOST_FRESH);
      const known = pass.known();
      pass.stop();
      pass = createPass(needs, fields, Promise.resolve(known), created);
      tell({ kind: 'anew' });
      pass.goOn();
    },
    reread: (ids) => pass?.reread(ids) ?? Promise.resolve(),
    stop: () => {
      stopped = true;
      pass?.stop();
    },
  };
}
