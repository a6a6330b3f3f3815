import type { JiraState } from './state';

/** Is the issue panel shown on every issue of the project? */
export const isPanelPinned = (state: JiraState, projectId: string, moduleKey: string): boolean =>
  state.pinnedPanels.get(projectId)?.has(moduleKey) ?? false;

export function pinPanel(state: JiraState, projectId: string, moduleKey: string): void {
  const pinned = state.pinnedPanels.get(projectId);
  if (pinned === undefined) state.pinnedPanels.set(projectId, new Set([moduleKey]));
  else pinned.add(moduleKey);
}

export function unpinPanel(state: JiraState, projectId: string, moduleKey: string): void {
  state.pinnedPanels.get(projectId)?.delete(moduleKey);
}
