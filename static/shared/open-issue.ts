import { router } from '@forge/bridge';

export const issueUrl = (siteUrl: string, key: string): string => `${siteUrl}/browse/${encodeURIComponent(key)}`;

/** The frame may not navigate Jira itself; only the host can. */
export function openIssue(key: string, where: 'same-tab' | 'new-tab'): void {
  const path = `/browse/${encodeURIComponent(key)}`;
  void (where === 'same-tab' ? router.navigate(path) : router.open(path)).catch(() => undefined);
}
