import * as v from 'valibot';
import type { Place } from './place';

/** Which issues people added which panels to, as `<module key> <issue id>`. */
export const addedPanels = v.array(v.string());

/**
 * Where the app's issue panels stand. A panel is hidden until somebody adds it to an issue, or an administrator pins it to
 * the issue's project (developer.atlassian.com, "Jira issue panel").
 */
export interface IssuePanels {
  isShown(moduleKey: string, place: Place): boolean;
  /** Adds the panel to one issue. Answers whether it is new there. */
  add(moduleKey: string, issueId: string): boolean;
  /** What people added, in the order in which they did. */
  added(): readonly string[];
}

export interface IssuePanelsOptions {
  readonly isPinned: (projectId: string, moduleKey: string) => boolean;
  /** What an earlier run left. */
  readonly added: readonly string[];
  readonly changed: () => void;
}

export function createIssuePanels({ isPinned, added, changed }: IssuePanelsOptions): IssuePanels {
  const known = new Set(added);
  return {
    isShown: (moduleKey, { project, issue }) => isPinned(project.id, moduleKey) || (issue !== null && known.has(`${moduleKey} ${issue.id}`)),
    add(moduleKey, issueId) {
      const name = `${moduleKey} ${issueId}`;
      if (known.has(name)) return false;
      known.add(name);
      changed();
      return true;
    },
    added: () => [...known],
  };
}
